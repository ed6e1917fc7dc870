import type { Campaign } from "../../model/campaign.js";
import type { ReadSheet, ReadWorkbook } from "../../workbook/sheet.js";
import { choicesName, formMark } from "./choices-sheet.js";
import type { WordList } from "./column.js";
import { complain, type Notebook, newNotebook, remark } from "./findings.js";
import { formSheets } from "./form-sheets.js";
import { type CellContext, shown } from "./read-cell.js";
import { readFormSheet } from "./read-form-sheet.js";
import { checkOverviews } from "./read-overviews.js";
import type { Draft } from "./record.js";
import { newStock, type Stock } from "./stock.js";
import { isEmptyRow } from "./table.js";
import { type Words, wordsOf } from "./words.js";

/** A unit's ledger out of a workbook. */
export type ReadLedger = {
  readonly unit: string;
  readonly ledger: Draft;
  /** Ids that items were given in reading, since the file has none. */
  readonly made: readonly string[];
};

export type FormReading = Notebook & {
  readonly ledgers: readonly ReadLedger[];
  /** The paths of fields that the workbook has a column for: what it leaves empty in them is meant to be empty. */
  readonly covered: Stock["covered"];
};

/** Whether a workbook is the tool's own form, also when somebody has saved it anew or taken the hidden sheet out. */
export function isForm({ sheets }: ReadWorkbook): boolean {
  const named = sheets.filter(({ name }) => formSheets.some((sheet) => sheet.name === name));
  return (
    shown(sheets.find(({ name }) => name === choicesName)?.rows[0]?.[0]) === formMark || named.length >= 2
  );
}

/** Reads the form back: what `fillForm` wrote gives the same ledgers. */
export function readForm(workbook: ReadWorkbook, campaign: Campaign): FormReading {
  const notebook = newNotebook();
  const stock = newStock();
  const context: CellContext = { year: campaign.year, dates: workbook.dates, words: allWords(campaign) };

  for (const form of formSheets) {
    const sheet = workbook.sheets.find(({ name }) => name.trim() === form.name);
    if (sheet) readFormSheet(form, sheet, stock, { context, notebook });
  }
  for (const { found, item } of stock.overviews) checkOverviews(found, item, notebook);
  for (const sheet of workbook.sheets.filter(isForeign)) complainOfSheet(sheet, notebook);
  for (const { what, count } of workbook.unread) {
    remark(notebook, { sheet: "" }, { remark: "not_read", what, count });
  }
  return {
    ...notebook,
    ledgers: [...stock.units.values()].map((one) => ({ ...one, made: [] })),
    covered: stock.covered,
  };
}

function isForeign({ name }: ReadSheet): boolean {
  return ![choicesName, "填写说明", ...formSheets.map((sheet) => sheet.name)].includes(name.trim());
}

function complainOfSheet({ name, rows }: ReadSheet, notebook: Notebook): void {
  const cells = rows
    .filter((row) => !isEmptyRow(row))
    .flat()
    .filter((cell) => cell !== undefined).length;
  if (cells > 0) complain(notebook, { sheet: name }, { trouble: "unknown_sheet", cells });
}

export function allWords(campaign: Campaign): Readonly<Record<WordList, Words>> {
  const words = (list: WordList) => wordsOf(list, campaign);
  return {
    level: words("level"),
    origin: words("origin"),
    project_kind: words("project_kind"),
    disposal: words("disposal"),
    role: words("role"),
    family: words("family"),
    person_kind: words("person_kind"),
    supervision_level: words("supervision_level"),
    category: words("category"),
    subtype: words("subtype"),
    reason: words("reason"),
    claim: words("claim"),
  };
}
