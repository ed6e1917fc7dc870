import type { ColumnMap } from "../../model/column-map.js";
import type { At } from "../form/findings.js";
import { type JsonObject, valueIn } from "../form/record.js";
import type { Entry, ForeignReader } from "./entry.js";
import { meantCell } from "./meant-cell.js";
import { putComposite } from "./put-composite.js";
import { putField } from "./put-field.js";
import { targetOf } from "./targets.js";

/** What the map says of every item, where the item says nothing itself. */
export function putFixed(entry: Entry, map: ColumnMap | undefined, at: At, reader: ForeignReader): void {
  for (const { field, value } of map?.fixed ?? []) {
    if (valueIn(entry.item as JsonObject, field.split(".")) !== undefined) continue;

    const target = targetOf(field);
    const column = { index: -1, heading: target.title, target, words: [], ticked: undefined };
    const cell = meantCell({ kind: "text", text: value }, column, { ...at, heading: target.title }, reader);
    if (cell === undefined) continue;
    if (target.kind === "composite") putComposite(target.field, entry, cell, entry.row, at, reader);
    else putField(target.column, entry, cell, { ...at, heading: target.title }, reader);
  }
}
