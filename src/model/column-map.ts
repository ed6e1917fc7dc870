import type { Place } from "../text/place.js";
import type { Level } from "./ledger.js";

/** Where the columns of somebody else's sheet go (`kind: map`). */
export type ColumnMap = {
  /** Names of the sheets that are read; none: every one with headings that are known. */
  readonly sheets: readonly string[];
  /** Units that the sheet may name, beside the campaign's roster. One alone is the unit of a sheet that names none. */
  readonly units: readonly MapUnit[];
  readonly columns: readonly MappedColumn[];
  /** Headings of columns that are left out on purpose. */
  readonly ignore: readonly string[];
  /** The same value for every item, by field. */
  readonly fixed: readonly FixedValue[];
};

export type MapUnit = { readonly code: string; readonly name: string; readonly level: Level };

export type MappedColumn = {
  /** Undefined: the tool's own map. */
  readonly place: Place | undefined;
  /** As it stands in the sheet; of two rows of headings, `parent/child`. */
  readonly heading: string;
  /** From 0, where several columns have the same heading. */
  readonly column: number | undefined;
  readonly field: string;
  /** What a text in the column stands for. */
  readonly words: readonly (readonly [written: string, meant: string])[];
  /** A column to tick: what a tick stands for. */
  readonly ticked: string | undefined;
};

export type FixedValue = { readonly field: string; readonly value: string };
