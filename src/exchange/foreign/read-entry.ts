import type { ReadCell } from "../../workbook/sheet.js";
import { type At, complain, remark } from "../form/findings.js";
import { readCell, shown } from "../form/read-cell.js";
import { append, type JsonObject, put, recordsIn, valueIn } from "../form/record.js";
import type { Grid } from "../form/table.js";
import type { Assigned } from "./assign-columns.js";
import { type Entry, type ForeignReader, newEntry } from "./entry.js";
import { likelyWord } from "./likely-word.js";
import { meantCell } from "./meant-cell.js";
import { putComposite } from "./put-composite.js";
import { putField } from "./put-field.js";

/** The rows of one item: more than one where its problem is merged down over them. */
export type Group = { readonly rows: readonly number[]; readonly section: string | undefined };

export function readEntry(
  { rows, section }: Group,
  grid: Grid,
  columns: readonly Assigned[],
  reader: ForeignReader,
): Entry {
  const [first = 0, ...others] = rows;
  const entry = newEntry(first);
  const varies = ({ index }: Assigned) => others.some((row) => !grid.repeats(row, index));
  const measures = columns.filter(({ target }) => target.field === "measures");
  const isStepped = measures.some(varies);

  // Measures come first: the dates of their rows go to them.
  for (const column of [...measures, ...columns.filter((one) => !measures.includes(one))]) {
    for (const row of rows) {
      if (row !== first && grid.repeats(row, column.index)) continue;
      const isOfStep = isStepped && column.target.field in stepDates && varies(column);
      readInto(entry, column, row, isOfStep, grid, reader);
    }
  }
  if (section !== undefined && entry.item["category"] === undefined) {
    const word = likelyWord(section, reader.context.words.category);
    if (word) put(entry.item, ["category"], word.id);
  }
  if (isStepped) settleCompletion(entry, { sheet: grid.name, row: first }, reader);
  settleProgress(entry, reader);
  return entry;
}

/** Where a row is a measure of an item, its dates are the measure's. */
const stepDates: Readonly<Record<string, string>> = {
  "timetable.due": "due",
  "completion.date": "completed_on",
};

function readInto(
  entry: Entry,
  column: Assigned,
  row: number,
  isOfStep: boolean,
  grid: Grid,
  reader: ForeignReader,
): void {
  const { target, index, heading } = column;
  const at: At = { sheet: grid.name, row, column: index, heading };
  tellFormula(grid.rows[row]?.[index], at, reader);
  const cell = meantCell(grid.rows[row]?.[index], column, at, reader);
  if (cell === undefined) return;

  const steps = isOfStep ? (entry.steps.get(row) ?? []) : [];
  const step = stepDates[target.field];
  if (steps.length > 0 && step !== undefined && target.kind === "field") {
    const reading = readCell(cell, target.column.holds, reader.context);
    if (reading.kind === "value") for (const one of steps) put(one, [step], String(reading.value));
    if (reading.kind === "value" && reading.remark) remark(reader.notebook, at, reading.remark);
    if (reading.kind === "trouble") complain(reader.notebook, at, reading.trouble);
    if (reading.kind === "dateless")
      complain(reader.notebook, at, { trouble: "not_a_date", text: shown(cell) });
  } else if (target.kind === "composite") putComposite(target.field, entry, cell, row, at, reader);
  else putField(target.column, entry, cell, at, reader);
}

/** In a file of text =SUM(A1) is a text; whoever sees the file in a spreadsheet sees something else. */
function tellFormula(cell: ReadCell | undefined, at: At, { notebook, isText }: ForeignReader): void {
  if (!isText || cell?.kind !== "text" || !isLikeFormula(cell.text)) return;
  remark(notebook, at, { remark: "like_formula", text: cell.text });
}

function isLikeFormula(text: string): boolean {
  if (/^[=@\t\r]/u.test(text)) return true;
  // A stroke says that there is nothing to say, and -12.50 and +86 138… are numbers.
  return /^[+-]/u.test(text) && /[^\d\s.,+-]/u.test(text);
}

/** An item whose every row has a date of completion was completed with the last of them. */
function settleCompletion({ item }: Entry, at: At, { notebook }: ForeignReader): void {
  const dates = recordsIn(item as JsonObject, ["measures"]).map((step) => step["completed_on"]);
  const days = dates.filter((date) => typeof date === "string").toSorted();
  const last = days.at(-1);
  if (last === undefined || days.length < dates.length || !put(item, ["completion", "date"], last)) return;
  remark(notebook, at, { remark: "completed_with_measures", as: last });
}

/**
 * What a unit writes under 完成情况 is the result of an item that it calls rectified, and else how far it has got. One of
 * the words for a status, alone, is the claim.
 */
function settleProgress({ item, progress }: Entry, { campaign, context }: ForeignReader): void {
  const claims = context.words.claim.words.map(({ title }) => title);
  const [word] = progress.filter((text) => claims.includes(text.trim()));
  if (word !== undefined && item["status_as_reported"] === undefined)
    put(item, ["status_as_reported"], word.trim());

  const isRectified =
    campaign.vocabulary.rectified.includes(String(item["status_as_reported"])) ||
    valueIn(item as JsonObject, ["completion", "date"]) !== undefined;
  const texts = progress.filter((text) => text !== item["status_as_reported"]);
  if (texts.length === 0) return;
  if (isRectified && put(item, ["completion", "result"], texts.join("\n"))) return;
  for (const text of texts) append(item, ["log"], { text });
}
