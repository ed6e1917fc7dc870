import type { Stock } from "../form/stock.js";
import type { Assigned } from "./assign-columns.js";
import { takesSeveral } from "./targets.js";

/** Single fields that the sheet has a column for; lists are added to, and never taken for whole. */
export function coverFields(columns: readonly Assigned[], covered: Stock["covered"]): void {
  for (const { target } of columns) {
    if (target.kind === "field" && !takesSeveral(target)) covered.item.add(target.field);
  }
}
