import type { Rows } from "./form-sheet.js";
import type { FoundRow } from "./read-form-sheet.js";
import type { Draft } from "./record.js";

/** What has been read of a workbook so far, by the keys that other sheets name. */
export type Stock = {
  readonly units: Map<string, { readonly unit: string; readonly ledger: Draft; readonly row: number }>;
  readonly items: Map<string, { readonly item: Draft; readonly row: number }>;
  readonly rules: Map<string, { readonly rule: Draft; readonly row: number }>;
  /** Ids of items whose rows could not be read. */
  readonly leftOut: Set<string>;
  /** Items with their rows, whose overviews are compared when all sheets have been read. */
  readonly overviews: { readonly found: FoundRow; readonly item: Draft }[];
  /** What the workbook has columns for: paths of fields within a ledger (`unit.name`), an item, a rule. */
  readonly covered: Record<"unit" | "item" | "rule", Set<string>>;
};

export function newStock(): Stock {
  return {
    units: new Map(),
    items: new Map(),
    rules: new Map(),
    leftOut: new Set(),
    overviews: [],
    covered: { unit: new Set(), item: new Set(), rule: new Set() },
  };
}

export function ruleId(unit: string, rule: string): string {
  return `${unit}\u0000${rule}`;
}

/** Whose fields the columns of a sheet are. */
export function ownerOf({ of }: Rows): keyof Stock["covered"] {
  if (of === "unit") return of;
  return of === "rule" || of === "rule_record" ? "rule" : "item";
}
