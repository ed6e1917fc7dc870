import type { Locale } from "../language/locale.js";
import type { Place } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { RuleId, Severity } from "./finding.js";
import type { ItemId, UnitCode } from "./ids.js";

export type FailOn = Severity | "never";

/** `taizhang.config.yaml`; paths and patterns are relative to its folder. */
export type Config = {
  readonly place: Place;
  readonly campaign: string | undefined;
  readonly ledgers: readonly string[];
  readonly ignore: readonly string[];
  /** Whether what Git ignores is left out; undefined: yes. */
  readonly gitignore: boolean | undefined;
  readonly locale: Locale | undefined;
  readonly failOn: FailOn | undefined;
  /** A folder in which digests are kept from run to run. */
  readonly cache: string | undefined;
  /** In bytes. */
  readonly maxFileSize: number | undefined;
  readonly rules: ReadonlyMap<RuleId, Severity | "off">;
  readonly suppressions: readonly SuppressionEntry[];
  /** Words that stay as they are in public, though somebody's name is in them. */
  readonly publicKeep: readonly string[];
};

export type SuppressionEntry = {
  readonly kind: "suppression";
  readonly place: Place;
  readonly unit: UnitCode;
  readonly item: ItemId | undefined;
  readonly rule: RuleId;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: CalendarDate;
};
