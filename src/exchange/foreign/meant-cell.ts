import type { ReadCell } from "../../workbook/sheet.js";
import { type At, complain, remark } from "../form/findings.js";
import { shown } from "../form/read-cell.js";
import { headingKey } from "../form/table.js";
import type { Assigned } from "./assign-columns.js";
import type { ForeignReader } from "./entry.js";
import { likelyWord } from "./likely-word.js";
import { namesIn } from "./names.js";
import { takesSeveral } from "./targets.js";
import { isNone, isStroke, tickOf } from "./ticks.js";

/**
 * What a cell of somebody else's means to the column of the form: ticks, strokes, the map's words, codes that a
 * spreadsheet took for numbers. Undefined: nothing to read, which has been said where it is not plain.
 */
export function meantCell(
  cell: ReadCell | undefined,
  column: Assigned,
  at: At,
  reader: ForeignReader,
): ReadCell | undefined {
  // A formula's value may be stale, and an error is none: the reader of cells says so.
  if (cell === undefined || cell.kind === "formula" || cell.kind === "error") return cell;

  const text = cell.kind === "truth" ? (cell.truth ? "是" : "否") : shown(cell);
  if (text === "" || isStroke(text)) return undefined;
  const { target, words, ticked } = column;
  const translated = words.find(([written]) => headingKey(written) === headingKey(text));
  if (translated) return said(text, translated[1], at, reader);
  if (ticked !== undefined) return tickedCell(text, ticked, at, reader);
  if (takesSeveral(target) && isNone(text)) return undefined;
  if (target.kind === "composite") return cell.kind === "truth" ? { kind: "text", text } : cell;

  const { holds, path } = target.column;
  switch (holds.kind) {
    case "word":
      return { kind: "text", text: wordMeant(text, holds.list, at, reader) };
    case "code":
      return codeCell(cell, text, at, reader);
    case "text":
      return path[0] === "responsible" && path[1] !== "unit"
        ? said(text, namesIn(text).join("、"), at, reader)
        : path.at(-1) === "document_no"
          ? said(text, asDocumentNumber(text), at, reader)
          : cell;
    case "list":
      return { kind: "text", text: namesIn(text).join("\n") };
    case "day":
    case "fact_date":
      // What a file of text makes of a day that a spreadsheet counts.
      return cell.kind === "text" && /^\d{5}$/.test(text) ? { kind: "number", number: Number(text) } : cell;
    case "amount":
    case "hash":
    case "count":
      return cell;
  }
}

/** A text that is read as another one, which is told. */
export function said(text: string, as: string, at: At, { notebook }: ForeignReader): ReadCell {
  if (as !== text) remark(notebook, at, { remark: "read_as", text, as });
  return { kind: "text", text: as };
}

function tickedCell(text: string, ticked: string, at: At, reader: ForeignReader): ReadCell | undefined {
  const tick = tickOf(text);
  if (tick === undefined) complain(reader.notebook, at, { trouble: "not_a_tick", text });
  return tick === "yes" ? said(text, ticked, at, reader) : undefined;
}

function wordMeant(
  text: string,
  list: keyof ForeignReader["context"]["words"],
  at: At,
  reader: ForeignReader,
): string {
  const { vocabulary } = reader.campaign;
  const tick = list === "claim" ? tickOf(text) : undefined;
  if (tick !== undefined) {
    const [word = text, usual] =
      tick === "yes" ? [vocabulary.rectified[0], "已整改"] : [vocabulary.in_progress[0], "未整改"];
    const all: readonly string[] = tick === "yes" ? vocabulary.rectified : vocabulary.in_progress;
    return shown(said(text, usual !== undefined && all.includes(usual) ? usual : word, at, reader));
  }
  const word = list === "claim" ? undefined : likelyWord(text, reader.context.words[list]);
  return word ? shown(said(text, word.title, at, reader)) : text;
}

/** 3-1 typed as a code is a day to a spreadsheet, and 123456789012345678 is 1.23E+17. */
function codeCell(cell: ReadCell, text: string, at: At, reader: ForeignReader): ReadCell | undefined {
  if (cell.kind === "day") {
    complain(reader.notebook, at, { trouble: "code_as_date", text });
    return undefined;
  }
  if (cell.kind === "text" && /^\d(\.\d+)?E\+\d+$/i.test(text)) {
    complain(reader.notebook, at, { trouble: "digits_lost", text });
    return undefined;
  }
  return cell.kind === "number" ? cell : said(text, text.normalize("NFKC"), at, reader);
}

/** [2017], ［2017］ and 【2017】 of a document number are 〔2017〕, and its digits are of half width. */
function asDocumentNumber(text: string): string {
  return text
    .replace(/[０-９]+/gu, (digits) => digits.normalize("NFKC"))
    .replace(/[[［【〔（(]\s*(\d{4})\s*[\]］】〕）)]/gu, "〔$1〕");
}
