import { readWrittenDate } from "../../time/written-date.js";
import type { ReadCell } from "../../workbook/sheet.js";
import { type At, complain, remark } from "../form/findings.js";
import { readCell, shown } from "../form/read-cell.js";
import { append, type Draft, put, recordsIn } from "../form/record.js";
import { splitSteps } from "../form/steps.js";
import type { Entry, ForeignReader } from "./entry.js";
import { likelyWord } from "./likely-word.js";
import { namesIn } from "./names.js";
import type { Composite } from "./targets.js";
import { isNone } from "./ticks.js";

type Told = {
  readonly entry: Entry;
  readonly cell: ReadCell;
  readonly text: string;
  readonly row: number;
  readonly at: At;
  readonly reader: ForeignReader;
};

/** Puts what a cell holds into the several places that it speaks of. */
export function putComposite(
  composite: Composite,
  entry: Entry,
  cell: ReadCell,
  row: number,
  at: At,
  reader: ForeignReader,
): void {
  // Formulas, errors and lost digits are complained of in one place.
  const reading = readCell(cell, { kind: "text" }, reader.context);
  if (reading.kind === "trouble") complain(reader.notebook, at, reading.trouble);
  if (reading.kind === "value")
    putters[composite]({ entry, cell, text: String(reading.value), row, at, reader });
}

const putters: Readonly<Record<Composite, (told: Told) => void>> = {
  number: ({ entry, text }) => void entry.numbers.push(text),
  unit: ({ entry, text, at }) => void entry.unit.push({ field: "unit", text, at }),
  "unit.code": ({ entry, text, at }) => void entry.unit.push({ field: "unit.code", text, at }),
  "first_responsible.name": ({ entry, text, at }) => void entry.firstResponsible.push({ text, at }),
  project: putProject,
  found: putFound,
  measures: putMeasures,
  progress: ({ entry, text }) => void entry.progress.push(text),
  evidence: putEvidence,
  handling: ({ entry, text }) => {
    for (const measure of splitSteps(text)) append(entry.item, ["handling"], { measure });
  },
  justification: putJustification,
  rules: ({ entry, text }) => void entry.rules.push(...splitSteps(text)),
  closing: putClosing,
  "parties.supplier": (told) => putParties(told, "supplier"),
  "parties.agency": (told) => putParties(told, "agency"),
  "legal_basis.violated": (told) => putArticles(told, "violated"),
  "legal_basis.handled_under": (told) => putArticles(told, "handled_under"),
  log: ({ entry, text }) => append(entry.item, ["log"], { text }),
};

/** 名称（编号） in one cell; what has no number at its end is a name. */
function putProject({ entry, text, at, reader }: Told): void {
  const found =
    /^(.+?)[\s，,、（(]*(?:(?:项目|采购)?编号[:：]?\s*)?([A-Za-z0-9][A-Za-z0-9〔〕[\]-]{4,})\s*[）)]?$/u.exec(
      text,
    );
  const [name, number] = found ? [found[1] ?? "", found[2] ?? ""] : [text, ""];
  put(entry.item, ["project", "name"], name.trim());
  if (number === "") return;
  put(entry.item, ["project", "number"], number);
  remark(reader.notebook, at, { remark: "read_as", text, as: `${name.trim()} ${number}` });
}

const dateInText = /\d{4}\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2}\s*日?|\s*月)?|(?<!\d)\d{8}(?!\d)/u;

function putFound({ entry, text, at, reader }: Told): void {
  const written = dateInText.exec(text.normalize("NFKC"))?.[0];
  const date = written === undefined ? undefined : factDate(written, reader);
  const by =
    date === undefined
      ? text
      : text
          .normalize("NFKC")
          .replace(written ?? "", "")
          .replace(/^[\s,，;；、()（）]+|[\s,，;；、()（）]+$/gu, "");
  if (by !== "") put(entry.item, ["found", "by"], by);
  if (date === undefined) return;
  put(entry.item, ["found", "date"], date);
  remark(reader.notebook, at, { remark: "read_as", text, as: `${by} ${date}`.trim() });
}

function factDate(text: string, { context }: ForeignReader): string | undefined {
  const written = readWrittenDate(text, context.year);
  return written?.kind === "day" || written?.kind === "month" ? written.date : undefined;
}

function putMeasures({ entry, text, row }: Told): void {
  const steps: Draft[] = [];
  for (const line of splitSteps(text)) {
    const step: Draft = { id: nextId("M", entry.item, "measures"), text: line };
    append(entry.item, ["measures"], step);
    steps.push(step);
  }
  entry.steps.set(row, steps);
}

function nextId(letter: string, item: Draft, list: string): string {
  return `${letter}${recordsIn(item, [list]).length + 1}`;
}

/** Titles, a line each or with 、 between them; 附件1 alone is the number of an annex. */
function putEvidence({ entry, text }: Told): void {
  const titles = splitSteps(text).flatMap((line) => line.split(/[、；;](?![^《]*》)/u));
  for (const title of titles.map((one) => one.trim()).filter((one) => one !== "" && !isNone(one))) {
    const [, annex, rest = ""] =
      /^(附件\s*[0-9０-９一二三四五六七八九十]+)\s*[:：]?\s*(.*)$/u.exec(title) ?? [];
    append(entry.item, ["evidence"], {
      id: nextId("E", entry.item, "evidence"),
      ...(annex === undefined ? { title } : { annex, ...(rest === "" ? {} : { title: rest }) }),
    });
  }
}

/** A reason of the campaign's list, or else a free explanation. */
function putJustification({ entry, text, at, reader }: Told): void {
  const reason = text.length <= 20 ? likelyWord(text, reader.context.words.reason) : undefined;
  const [path, value] = reason
    ? ([["justification", "reason"], reason.id] as const)
    : ([["justification", "explanation"], text] as const);
  if (!put(entry.item, path, value)) complain(reader.notebook, at, { trouble: "no_room", text });
}

/** 是否销号及时间: a day, with or without 已销号; 未销号 says nothing that a ledger would hold. */
function putClosing({ entry, cell, text, at, reader }: Told): void {
  if (/^(否|未|未销号|没有|×|x)$/iu.test(text.trim())) return;

  const written = dateInText.exec(text.normalize("NFKC"))?.[0] ?? text;
  const dated = cell.kind === "text" ? { kind: "text" as const, text: written } : cell;
  const reading = readCell(dated, { kind: "fact_date" }, reader.context);
  if (reading.kind === "trouble") complain(reader.notebook, at, { trouble: "not_a_date", text });
  if (reading.kind !== "value") return;
  put(entry.item, ["closing", "closed_on"], String(reading.value));
  if (String(reading.value) !== shown(cell))
    remark(reader.notebook, at, { remark: "read_as", text, as: String(reading.value) });
}

function putParties({ entry, text }: Told, role: string): void {
  for (const name of namesIn(text)) append(entry.item, ["parties"], { role, name });
}

/** 《…》第…条: the instrument, and the article in it. */
function putArticles({ entry, text }: Told, list: string): void {
  for (const line of splitSteps(text)) {
    const [, instrument = line, article = ""] = /^(.*》)\s*(第.+)$/u.exec(line) ?? [];
    append(entry.item, ["legal_basis", list], { instrument, ...(article === "" ? {} : { article }) });
  }
}
