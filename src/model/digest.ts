import type { CalendarDate, FactDate } from "../time/calendar-date.js";
import type { Gap } from "./deadline.js";
import type { CampaignId, ItemId, UnitCode } from "./ids.js";
import type { Origin } from "./item.js";
import type { Level } from "./ledger.js";
import type { ProgressPoint } from "./progress.js";
import type { ItemRow, LocatedFinding, ReportFile, Spot } from "./report.js";
import type { Sequence } from "./sequence.js";
import type { UnreadableLedger } from "./source.js";

/**
 * What one file comes to once it has been read and judged by itself: all that the report and the rules over the set need
 * of it, and no more. Plain data that survives JSON: it goes between threads, and between machines in a shard.
 */
export type FileDigest = {
  readonly file: ReportFile;
  readonly content: DigestContent;
  /** The items that exist on the day of the run, in the ledger's order. */
  readonly items: readonly RowDigest[];
  /** By line, column, rule; what the config has to say of severities is heard. */
  readonly findings: readonly LocatedFinding[];
};

/** A digest whose long parts need not be in memory. */
export type HeldDigest = Omit<FileDigest, "items" | "findings"> & {
  readonly items: Sequence<RowDigest>;
  readonly findings: Sequence<LocatedFinding>;
  /** What the items come to; absent: it has not been counted yet. */
  readonly outcomes?: readonly Outcome[];
  /** What the findings come to; absent: they have not been counted yet. */
  readonly kinds?: readonly FindingKind[];
};

/** How many items of a ledger are alike in all that totals tell apart. */
export type Outcome = Pick<RowDigest, "origin" | "category" | "responsible" | "status" | "timeliness"> & {
  readonly count: number;
};

/** How many findings of a file are of one rule and one severity. */
export type FindingKind = Pick<LocatedFinding, "rule" | "severity"> & { readonly count: number };

/** A row of an item without what its ledger and the campaign say of it; of its guards only which are met. */
export type RowDigest = Omit<ItemRow, "unit" | "unitName" | "level" | "file" | "categoryTitle" | "guards"> & {
  /** A bit a guard, in the order in which they are asked; the lowest is the first. */
  readonly guardsMet: number;
};

export type DigestContent =
  | { readonly kind: "ledger"; readonly ledger: LedgerDigest }
  /** `ledger`: what could be made out of a ledger; `spot`: where the file begins. */
  | {
      readonly kind: "unreadable";
      readonly ledger: UnreadableLedger | undefined;
      readonly spot: Spot;
    }
  | { readonly kind: "other" };

/** The keys of a ledger by which it is compared with others and held against the campaign. */
export type LedgerDigest = {
  readonly file: string;
  readonly campaign: CampaignId | undefined;
  readonly unit: {
    readonly code: UnitCode;
    readonly name: string;
    readonly level: Level;
    readonly subUnits: readonly string[];
  };
  readonly submittedOn: CalendarDate | undefined;
  /** Every item, also one that does not exist yet, in the ledger's order. */
  readonly items: readonly ItemDigest[];
  /** The first item that names each standard, as it writes the number. */
  readonly standards: readonly StandardNaming[];
  readonly reckonings: readonly Reckoning[];
  /** A point for each day that the run looks at; none where it draws no curve. */
  readonly progress: readonly ProgressPoint[];
  /** Where the values stand at which a rule over the set may point, by JSON Pointer; of `/items` its key. */
  readonly spots: Readonly<Record<string, Spot>>;
};

export type ItemDigest = {
  readonly id: ItemId;
  readonly origin: Origin;
  /** `ahead`: the item does not exist yet on the day of the run. */
  readonly state: "ahead" | "counted" | "withdrawn";
  readonly found: FactDate | undefined;
  readonly repeatOf: ItemId | undefined;
};

/** `index`: of the item in the ledger. */
export type StandardNaming = { readonly documentNo: string; readonly index: number };

/** How a ledger stood on a day on which its unit submitted a report. */
export type Reckoning = {
  readonly day: CalendarDate;
  /** Prescribed items in none, or in two, of the three lists. */
  readonly gaps: readonly Gap[];
  /** Items of the base list that the ledger held on that day. */
  readonly listed: readonly { readonly id: ItemId; readonly origin: Origin }[];
};
