import type { ReadCell } from "../../workbook/sheet.js";
import type { FieldColumn } from "../form/column.js";
import { type At, complain, remark } from "../form/findings.js";
import { type CellReading, readCell, shown } from "../form/read-cell.js";
import { type Draft, type JsonObject, put, valueIn } from "../form/record.js";
import type { Entry, ForeignReader } from "./entry.js";
import { likelyWord } from "./likely-word.js";

/** Puts what a cell holds into a field of the item. */
export function putField(
  column: FieldColumn,
  entry: Entry,
  cell: ReadCell,
  at: At,
  reader: ForeignReader,
): void {
  if (column.path.join(".") === "category" && putSubtype(entry.item, shown(cell), at, reader)) return;

  const reading = readCell(cell, column.holds, reader.context);
  const trouble = troubleOf(reading, column, shown(cell), reader);
  if (trouble) complain(reader.notebook, at, trouble);
  else if (reading.kind === "dateless") putWords(entry.item, reading, at, reader);
  else if (reading.kind === "value") putValue(column, entry.item, reading, at, reader);
}

type Value = Extract<CellReading, { kind: "value" }>;

function troubleOf(
  reading: CellReading,
  { path, holds }: FieldColumn,
  text: string,
  { context }: ForeignReader,
) {
  if (reading.kind === "trouble") return reading.trouble;
  if (reading.kind === "dateless" && path.join(".") !== "timetable.due")
    return { trouble: "not_a_date", text } as const;
  if (path.join(".") !== "category" || holds.kind !== "word" || reading.kind !== "value") return undefined;

  // Later checks would only say that there is no such category.
  const { words } = context.words.category;
  return words.some(({ id }) => id === reading.value)
    ? undefined
    : ({ trouble: "not_one_of", text, allowed: words.map(({ title }) => title) } as const);
}

function putValue(
  { path }: FieldColumn,
  item: Draft,
  reading: Value,
  at: At,
  { notebook }: ForeignReader,
): void {
  const { value, words } = reading;
  if (!put(item, path, value) && !joined(item, path, value)) {
    complain(notebook, at, { trouble: "no_room", text: String(value) });
    return;
  }
  if (words !== undefined && path.join(".") === "timetable.due") put(item, ["timetable", "due_text"], words);
  if (reading.remark) remark(notebook, at, reading.remark);
}

/** An item of several rows may have several persons, and several texts. */
function joined(item: Draft, path: readonly string[], value: Value["value"]): boolean {
  const known = valueIn(item as JsonObject, path);
  if (Array.isArray(known) && Array.isArray(value)) {
    return replace(item, path, [...new Set([...known.map(String), ...value])]);
  }
  const isText = path[0] === "responsible" || path[0] === "completion" || path[0] === "target";
  if (!isText || typeof known !== "string" || typeof value !== "string" || path.at(-1) === "date")
    return false;

  const parted = path[0] === "responsible" ? "、" : "\n";
  return known.split(parted).includes(value) || replace(item, path, `${known}${parted}${value}`);
}

function replace(item: Draft, path: readonly string[], value: string | string[]): boolean {
  const [key = "", ...rest] = path;
  const inner = item[key];
  if (rest.length > 0 && typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
    return replace(inner, rest, value);
  }
  item[key] = value;
  return true;
}

/** 立行立改 instead of a date says how the item is disposed of; the words stay beside it. */
function putWords(
  item: Draft,
  { words, disposal }: Extract<CellReading, { kind: "dateless" }>,
  at: At,
  { notebook }: ForeignReader,
): void {
  const isNew = put(item, ["timetable", "due_text"], words) && put(item, ["disposal"], disposal);
  if (!isNew) complain(notebook, at, { trouble: "no_room", text: words });
}

/** A subtype in the column of categories says both. */
function putSubtype(
  item: Draft,
  text: string,
  at: At,
  { campaign, context, notebook }: ForeignReader,
): boolean {
  if (likelyWord(text, context.words.category)) return false;

  const subtype = likelyWord(text, context.words.subtype);
  const category = campaign.categories.find(({ subtypes }) => subtypes.some(({ id }) => id === subtype?.id));
  if (!subtype || !category || !put(item, ["category"], category.id)) return false;

  put(item, ["subtype"], subtype.id);
  remark(notebook, at, { remark: "read_as", text, as: `${category.title["zh-CN"]} / ${subtype.title}` });
  return true;
}
