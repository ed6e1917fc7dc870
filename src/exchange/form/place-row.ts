import { at, fill, hasRequired, itemFor, keyIn } from "./fill-record.js";
import { complain } from "./findings.js";
import { itemKey, type Rows, unitKey } from "./form-sheet.js";
import { placeElement } from "./place-element.js";
import { shown } from "./read-cell.js";
import type { FoundRow, Reader } from "./read-form-sheet.js";
import { append, type Draft } from "./record.js";
import { ruleId, type Stock } from "./stock.js";
import { rowText } from "./table.js";

/** Puts what a row holds where it belongs. */
export function placeRow(found: FoundRow, stock: Stock, reader: Reader): void {
  const { rows } = found.form;
  if (rows.of === "element") placeElement(found, rows.lists, stock, reader);
  else placers[rows.of](found, stock, reader);
}

type Placer = (found: FoundRow, stock: Stock, reader: Reader) => void;

const placers: Readonly<Record<Exclude<Rows["of"], "element">, Placer>> = {
  unit: placeUnit,
  item: placeItem,
  item_part: placePart,
  rule: placeRule,
  rule_record: placeRecord,
};

function placeUnit(found: FoundRow, { units }: Stock, reader: Reader): void {
  const ledger: Draft = {};
  fill(ledger, found, reader);
  const unit = keyIn(found, "unit.code");
  if (!hasRequired(found, reader)) leaveOut(found, reader);
  else if (isNew(units, unit, found, "unit.code", reader)) units.set(unit, { unit, ledger, row: found.row });
}

function placeItem(found: FoundRow, stock: Stock, reader: Reader): void {
  const item: Draft = {};
  fill(item, found, reader, [unitKey]);
  const isWhole = hasRequired(found, reader, [unitKey]);
  const ledger = ledgerFor(found, stock, reader);
  const id = keyIn(found, "id");
  if (!isWhole || !ledger) {
    stock.leftOut.add(id);
    leaveOut(found, reader);
    return;
  }
  if (!isNew(stock.items, id, found, "id", reader)) return;

  stock.items.set(id, { item, row: found.row });
  append(ledger, ["items"], item);
  stock.overviews.push({ found, item });
  putRemark(item, found);
}

/** A remark has no field of its own: it is an entry of the log, without a date. */
function putRemark(item: Draft, { columns, grid, row }: FoundRow): void {
  for (const { column, index } of columns) {
    const text = column !== "kind" && "remark" in column ? shown(grid.rows[row]?.[index]) : "";
    if (text !== "") append(item, ["log"], { text });
  }
}

function placePart(found: FoundRow, stock: Stock, reader: Reader): void {
  const item = itemFor(found, stock, reader);
  if (item) fill(item, found, reader, [itemKey]);
}

function placeRule(found: FoundRow, stock: Stock, reader: Reader): void {
  const rule: Draft = {};
  fill(rule, found, reader, [unitKey]);
  const isWhole = hasRequired(found, reader, [unitKey]);
  const ledger = ledgerFor(found, stock, reader);
  if (!isWhole || !ledger) {
    leaveOut(found, reader);
    return;
  }
  const id = ruleId(unitOf(ledger), keyIn(found, "id"));
  if (!isNew(stock.rules, id, found, "id", reader)) return;

  stock.rules.set(id, { rule, row: found.row });
  append(ledger, ["rules"], rule);
}

function placeRecord(found: FoundRow, stock: Stock, reader: Reader): void {
  const ledger = ledgerFor(found, stock, reader);
  const text = keyIn(found, "rule");
  const known = ledger && stock.rules.get(ruleId(unitOf(ledger), text));
  if (!ledger) leaveOut(found, reader);
  else if (!known) complain(reader.notebook, at(found, "rule"), { trouble: "no_such_rule", text });
  else {
    const record: Draft = {};
    fill(record, found, reader, [unitKey, { path: ["rule"] }]);
    append(known.rule, ["carried_out"], record);
  }
}

/** Whether nothing goes by this key yet; a second row is complained of, and does not count. */
function isNew(
  known: ReadonlyMap<string, { readonly row: number }>,
  key: string,
  found: FoundRow,
  path: string,
  { notebook }: Reader,
): boolean {
  const first = known.get(key);
  if (first)
    complain(notebook, at(found, path), { trouble: "twice", text: keyIn(found, path), first: first.row });
  return first === undefined;
}

/** The ledger of the unit that a row names; a workbook of one unit need not repeat its code. */
function ledgerFor(found: FoundRow, stock: Stock, reader: Reader): Draft | undefined {
  const text = keyIn(found, "unit");
  const [only, ...others] = stock.units.values();
  if (text === "" && only && others.length === 0) return only.ledger;

  const known = stock.units.get(text);
  const what = text === "" ? ({ trouble: "missing" } as const) : ({ trouble: "no_such_unit", text } as const);
  if (!known) complain(reader.notebook, at(found, "unit", unitKey.heading), what);
  return known?.ledger;
}

function unitOf(ledger: Draft): string {
  const unit = ledger["unit"];
  const code = typeof unit === "object" && unit !== null && !Array.isArray(unit) ? unit["code"] : undefined;
  return typeof code === "string" ? code : "";
}

function leaveOut(found: FoundRow, { notebook }: Reader): void {
  const text = rowText(found.grid.rows[found.row] ?? []);
  complain(notebook, { sheet: found.grid.name, row: found.row }, { trouble: "outside", text });
}
