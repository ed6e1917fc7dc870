import type { Campaign } from "../../model/campaign.js";
import type { At } from "../form/findings.js";
import type { Reader } from "../form/read-form-sheet.js";
import type { Draft } from "../form/record.js";

/** What reads somebody else's sheet. */
export type ForeignReader = Reader & {
  readonly campaign: Campaign;
  readonly isText: boolean;
};

/** An item while its rows are read. */
export type Entry = {
  /** The first of its rows. */
  readonly row: number;
  readonly item: Draft;
  /** Whether its id is one that it was given in reading. */
  isNumbered: boolean;
  /** What its rows say of other things than the item. */
  readonly unit: { readonly field: "unit" | "unit.code"; readonly text: string; readonly at: At }[];
  readonly numbers: string[];
  readonly firstResponsible: { readonly text: string; readonly at: At }[];
  readonly rules: string[];
  /** How far it has got, which goes where the rest of the row says that it belongs. */
  readonly progress: string[];
  /** The measures that each row names, where an item has several rows. */
  readonly steps: Map<number, Draft[]>;
};

export function newEntry(row: number): Entry {
  return {
    row,
    item: {},
    isNumbered: false,
    unit: [],
    numbers: [],
    firstResponsible: [],
    rules: [],
    progress: [],
    steps: new Map(),
  };
}
