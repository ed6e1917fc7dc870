import type { ColumnMap, MappedColumn } from "../model/column-map.js";
import type { LocatedDocument } from "../text/located-document.js";
import { rootOf } from "../text/place.js";
import {
  certain,
  child,
  children,
  type Fields,
  fieldsAt,
  requiredText,
  text,
  texts,
  word,
} from "./fields.js";
import { levels } from "./to-ledger.js";

/** The typed map of columns. `value` is what `checkSchema` made of a document in which it found nothing wrong. */
export function toColumnMap(document: LocatedDocument, value: unknown): ColumnMap {
  const fields = fieldsAt(rootOf(document.file), value);
  return {
    sheets: texts(fields, "sheets"),
    units: children(fields, "units").map((unit) => ({
      code: requiredText(unit, "code"),
      name: requiredText(unit, "name"),
      level: certain(word(unit, "level", levels), "level"),
    })),
    columns: children(fields, "columns").map(toColumn),
    ignore: texts(fields, "ignore"),
    fixed: children(fields, "fixed").map((one) => ({
      field: requiredText(one, "field"),
      value: requiredText(one, "value"),
    })),
  };
}

function toColumn(fields: Fields): MappedColumn {
  const words = child(fields, "words");
  const letters = text(fields, "column");
  return {
    place: fields.place,
    heading: requiredText(fields, "heading"),
    column: letters === undefined ? undefined : columnIndex(letters),
    field: requiredText(fields, "field"),
    words: words ? Object.keys(words.values).map((written) => [written, requiredText(words, written)]) : [],
    ticked: text(fields, "ticked"),
  };
}

/** `A` is 0, `AA` 26. */
function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
