import { Document, isMap, isScalar, isSeq, Scalar } from "yaml";
import { columnLetter } from "../../text/column-letter.js";
import type { ProposedMap } from "../foreign/propose-map.js";
import { quoteTexts } from "./write-ledger.js";

/** The map that a sheet was read by, to be changed: comments say which column is meant, and what has no place yet. */
export function writeMap({ columns, unplaced, unknownUnits, lacksOrigin }: ProposedMap): string {
  const document = new Document({
    kind: "map",
    version: 1,
    columns: columns.map(({ heading, field, ticked }) => ({
      heading,
      field,
      ...(ticked === undefined ? {} : { ticked }),
    })),
    ...(lacksOrigin ? { fixed: [{ field: "origin", value: "规定事项" }] } : {}),
  });
  quoteTexts(document);
  const list = document.get("columns");
  if (isSeq(list)) {
    for (const [index, { column, place }] of columns.entries()) {
      const node = list.items[index];
      const field = isMap(node) ? node.get("field", true) : undefined;
      if (isScalar(field)) field.type = Scalar.PLAIN;
      const value = isMap(node) ? node.items.at(-1)?.value : undefined;
      if (isScalar(value)) value.comment = ` ${columnLetter(column)} → ${place}`;
    }
  }
  const open = [
    ...unplaced.map(({ column, heading }) => ` - heading: ${oneLine(heading)} # ${columnLetter(column)} → ?`),
    ...unknownUnits.map((name) => ` - { code: "?", name: ${oneLine(name)}, level: city }`),
  ];
  if (open.length > 0) document.comment = open.join("\n");
  return document.toString({ lineWidth: 0 });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
