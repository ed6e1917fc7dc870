import type { Campaign } from "../../model/campaign.js";
import type { ColumnMap, MapUnit } from "../../model/column-map.js";
import type { ReadSheet, ReadWorkbook } from "../../workbook/sheet.js";
import { type At, complain, newNotebook, remark } from "../form/findings.js";
import type { CellContext } from "../form/read-cell.js";
import { allWords, type FormReading } from "../form/read-form.js";
import { newStock } from "../form/stock.js";
import { rowText } from "../form/table.js";
import { coverFields } from "./covered.js";
import type { ForeignReader } from "./entry.js";
import { type FoundSheet, findSheet } from "./find-sheet.js";
import { type Gathering, putIds, toReadLedgers, unitOf } from "./gather-ledgers.js";
import { complainOfTwins, placeEntry } from "./place-entry.js";
import { putFixed } from "./put-fixed.js";
import { readEntry } from "./read-entry.js";
import { targetOf } from "./targets.js";
import { knownUnits, statedUnit, unitIn, unitNamed } from "./units.js";

/** What somebody else's workbook is read by; without a map, by what headings commonly mean. */
export type ForeignInput = {
  readonly workbook: ReadWorkbook;
  readonly campaign: Campaign;
  readonly map: ColumnMap | undefined;
  /** The file's own name, which may speak of its unit. */
  readonly file: string;
  /** A file of text, in which a formula is a text like any other. */
  readonly isText: boolean;
};

export type ForeignReading = FormReading & { readonly sheets: readonly FoundSheet[] };

/** Reads ledgers out of somebody else's workbook; whatever has no place is written down. */
export function readForeign({ workbook, campaign, map, file, isText }: ForeignInput): ForeignReading {
  const notebook = newNotebook();
  const context: CellContext = { year: campaign.year, dates: workbook.dates, words: allWords(campaign) };
  const reader: ForeignReader = { notebook, context, campaign, isText };
  const gathering: Gathering = { units: knownUnits(campaign, map), ledgers: new Map() };
  const { covered } = newStock();

  const wanted = workbook.sheets.filter((sheet) => isWanted(sheet, map, reader));
  const sheets = wanted.flatMap((sheet) => findSheet(sheet, map, reader) ?? []);
  for (const sheet of sheets) {
    coverFields(sheet.columns, covered);
    if (!map) tellColumns(sheet, reader);
    if (!lacksColumn(sheet, map, reader)) readSheet(sheet, file, map, gathering, reader);
  }
  for (const name of map?.sheets ?? []) {
    if (!workbook.sheets.some((sheet) => sheet.name === name))
      complain(notebook, { sheet: name }, { trouble: "no_such_sheet" });
  }
  putIds(gathering, reader);
  complainOfTwins(gathering, reader);
  for (const { what, count } of workbook.unread)
    remark(notebook, { sheet: "" }, { remark: "not_read", what, count });
  return { ...notebook, ledgers: toReadLedgers(gathering), covered, sheets };
}

function isWanted({ name }: ReadSheet, map: ColumnMap | undefined, { notebook }: ForeignReader): boolean {
  if (!map || map.sheets.length === 0 || map.sheets.includes(name)) return true;

  remark(notebook, { sheet: name }, { remark: "sheet_left_out" });
  return false;
}

function tellColumns({ grid, columns }: FoundSheet, { notebook }: ForeignReader): void {
  const places = columns.map(({ index, heading, target }) => ({
    column: index,
    heading,
    place: target.title,
  }));
  remark(notebook, { sheet: grid.name }, { remark: "columns_known", places });
}

/** No item can do without its problem and its category; one word for the whole sheet says it better than one a row. */
function lacksColumn(
  { grid, columns, groups }: FoundSheet,
  map: ColumnMap | undefined,
  { notebook }: ForeignReader,
): boolean {
  const has = (field: string) =>
    columns.some(({ target }) => target.field === field) ||
    map?.fixed.some((one) => one.field === field) === true;
  const inSections = groups.every(({ section }) => section !== undefined);
  const lacking = [
    ...(has("problem") ? [] : ["problem"]),
    ...(has("category") || has("subtype") || inSections ? [] : ["category"]),
  ];
  for (const field of lacking)
    complain(
      notebook,
      { sheet: grid.name },
      { trouble: "lacks_column", field, title: targetOf(field).title },
    );
  return lacking.length > 0;
}

function readSheet(
  sheet: FoundSheet,
  file: string,
  map: ColumnMap | undefined,
  gathering: Gathering,
  reader: ForeignReader,
): void {
  const { grid, columns, groups } = sheet;
  const ofSheet = unitOfSheet(sheet, file, map, gathering, reader);
  let guessed = 0;
  for (const group of groups) {
    const entry = readEntry(group, grid, columns, reader);
    const at: At = { sheet: grid.name, row: entry.row };
    putFixed(entry, map, at, reader);
    const isStated = entry.item["origin"] !== undefined;
    if (!isStated) entry.item["origin"] = "prescribed";
    const isPlaced = placeEntry(
      entry,
      unitOf(entry, ofSheet, gathering, at, reader),
      rowText(grid.rows[entry.row] ?? []),
      at,
      gathering,
      reader,
    );
    if (isPlaced && !isStated) guessed += 1;
  }
  if (guessed > 0)
    remark(reader.notebook, { sheet: grid.name }, { remark: "origin_assumed", items: guessed });
}

/** The unit of a sheet that has no column of them: of the map, or named above the headings, or in a name. */
function unitOfSheet(
  { grid, titles }: FoundSheet,
  file: string,
  map: ColumnMap | undefined,
  { units }: Gathering,
  { notebook }: ForeignReader,
): MapUnit | undefined {
  const [only, ...others] = map?.units ?? [];
  if (only && others.length === 0) return only;

  const stated = titles.flatMap(({ text }) => unitNamed(statedUnit(text) ?? "", units) ?? []);
  const spoken = [...titles.map(({ text }) => text), grid.name, file].flatMap(
    (text) => unitIn(text, units) ?? [],
  );
  const [unit] = [...stated, ...spoken];
  if (unit)
    remark(notebook, { sheet: grid.name }, { remark: "unit_taken", code: unit.code, name: unit.name });
  return unit;
}
