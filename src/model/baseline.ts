import type { Place } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { SuppressionEntry } from "./config.js";
import type { RuleId } from "./finding.js";
import type { ItemId, UnitCode } from "./ids.js";

/** A finding that stood when `taizhang.baseline.yaml` was written; one and no other, by its fingerprint. */
export type BaselineEntry = {
  readonly kind: "baseline";
  readonly place: Place;
  readonly unit: UnitCode | undefined;
  readonly item: ItemId | undefined;
  readonly rule: RuleId;
  readonly fingerprint: string;
  readonly approvedBy: string | undefined;
  readonly expires: CalendarDate | undefined;
  /** The day that was judged by. */
  readonly writtenOn: CalendarDate;
};

/** Why a finding does not count. */
export type Exemption = SuppressionEntry | BaselineEntry;
