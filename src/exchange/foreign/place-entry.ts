import type { MapUnit } from "../../model/column-map.js";
import { type At, complain } from "../form/findings.js";
import type { Entry, ForeignReader } from "./entry.js";
import { type Gathering, ledgerFor, putOfUnit, putRules } from "./gather-ledgers.js";
import { targetOf } from "./targets.js";

/** Puts an item into the ledger of its unit; false: it has no place, which is told. */
export function placeEntry(
  entry: Entry,
  unit: MapUnit | undefined,
  text: string,
  at: At,
  gathering: Gathering,
  reader: ForeignReader,
): boolean {
  const { item, numbers } = entry;
  const missing = ["problem", "category"].filter((field) => item[field] === undefined);
  for (const field of missing)
    complain(reader.notebook, at, { trouble: "lacks_field", field, title: targetOf(field).title });
  if (!unit || missing.length > 0) {
    complain(reader.notebook, at, { trouble: "outside", text });
    return false;
  }
  const [label] = numbers;
  if (label !== undefined && item["label"] === undefined) item["label"] = label;
  const { ledger, entries } = ledgerFor(unit, gathering);
  putOfUnit(ledger, entry, reader);
  putRules(ledger, entry);
  entries.push({ entry, at });
  return true;
}

/** Of two items with one id the first counts. */
export function complainOfTwins({ ledgers }: Gathering, { notebook }: ForeignReader): void {
  const seen = new Map<string, number>();
  for (const { entries } of ledgers.values()) {
    for (const { entry, at } of [...entries]) {
      const id = String(entry.item["id"]);
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, entry.row);
        continue;
      }
      complain(notebook, at, { trouble: "twice", text: id, first });
      entries.splice(
        entries.findIndex((one) => one.entry === entry),
        1,
      );
    }
  }
}
