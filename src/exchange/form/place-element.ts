import { fill, itemFor } from "./fill-record.js";
import { complain } from "./findings.js";
import { type ElementList, itemKey } from "./form-sheet.js";
import { shown } from "./read-cell.js";
import type { FoundRow, Reader } from "./read-form-sheet.js";
import { append, type Draft } from "./record.js";
import type { Stock } from "./stock.js";

/** Adds an element to one of an item's lists. */
export function placeElement(
  found: FoundRow,
  lists: readonly ElementList[],
  stock: Stock,
  reader: Reader,
): void {
  const list = listOf(found, lists, reader);
  const item = itemFor(found, stock, reader);
  if (!item || !list) return;

  const element: Draft = {};
  fill(element, found, reader, [itemKey]);
  append(item, list.path, element);
}

/** Without a word the first list is meant: most rows are measures. */
function listOf(
  found: FoundRow,
  lists: readonly ElementList[],
  { notebook }: Reader,
): ElementList | undefined {
  const [first, ...others] = lists;
  if (others.length === 0) return first;

  const column = found.columns.find((one) => one.column === "kind");
  const word = column ? shown(found.grid.rows[found.row]?.[column.index]) : "";
  const list = word === "" ? first : lists.find((one) => one.word === word);
  if (!list) {
    const place = {
      sheet: found.grid.name,
      row: found.row,
      column: column?.index ?? 0,
      heading: column?.heading ?? "",
    };
    complain(notebook, place, { trouble: "not_one_of", text: word, allowed: lists.map((one) => one.word) });
  }
  return list;
}
