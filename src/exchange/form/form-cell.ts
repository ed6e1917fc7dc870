import type { Look, WriteCell } from "../../workbook/sheet.js";
import { type Column, type ComputedColumn, isField } from "./column.js";
import type { FormInput } from "./fill-form.js";
import { joinList } from "./list-text.js";
import { checkOf, overviewOf, overviews } from "./overview.js";
import { isRecord, type JsonObject, type JsonValue, valueIn } from "./record.js";
import type { FormRow } from "./rows-of.js";
import { shownWord, wordsOf } from "./words.js";

export function cellOf(
  column: Column | "kind",
  { record, kind }: FormRow,
  index: number,
  input: FormInput,
): WriteCell {
  if (column === "kind") return { value: kind, look: "centred" };
  if ("remark" in column) return { value: null, look: "text" };
  if (!isField(column)) return computedCell(column.computed, record, index, input);

  const { holds } = column;
  const value = valueIn(record, column.path);
  if (value === undefined || isRecord(value)) return blankCell(column);
  if (holds.kind === "list") return { value: joinList(textsOf(value)), look: "text" };
  if (holds.kind === "word")
    return { value: shownWord(String(value), wordsOf(holds.list, input.campaign)), look: "centred" };
  if (holds.kind === "count") return { value: Number(value), look: "number" };
  return { value: String(value), look: lookOf(column) };
}

function computedCell(
  computed: ComputedColumn["computed"],
  record: JsonObject,
  index: number,
  { statuses }: FormInput,
): WriteCell {
  switch (computed) {
    case "number":
      return { value: index + 1, look: "number" };
    case "status":
      return { value: statuses.get(String(record["id"]))?.text ?? null, look: "centred" };
    case "check":
      return { value: checkOf(overviews.map((overview) => overviewOf(record, overview))), look: "clipped" };
    case "measures":
    case "evidence":
    case "handling":
    case "closing":
      return { value: overviewOf(record, computed) || null, look: "computed" };
  }
}

function textsOf(value: JsonValue): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export function blankCell(column: Column | "kind"): WriteCell {
  return { value: null, look: column === "kind" ? "centred" : lookOf(column) };
}

function lookOf(column: Column): Look {
  if (!isField(column))
    return "remark" in column ? "text" : column.computed === "number" ? "number" : "computed";
  switch (column.holds.kind) {
    case "text":
    case "list":
      return "text";
    case "code":
    case "amount":
      return "code";
    case "hash":
      return "clipped";
    case "word":
      return "centred";
    case "count":
      return "number";
    case "day":
    case "fact_date":
      return "day";
  }
}
