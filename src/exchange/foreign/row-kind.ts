import type { RowLeftOut } from "../../model/import.js";
import type { ReadCell, ReadSheet } from "../../workbook/sheet.js";
import { shown } from "../form/read-cell.js";
import { headingKey } from "../form/table.js";
import type { Assigned } from "./assign-columns.js";
import { tickOf } from "./ticks.js";

/** What a row below the headings is. */
export type RowKind = "item" | "blank" | Exclude<RowLeftOut, "title">;

const total = /^(本页|本单位|总)?(合计|小计|总计|共计|累计)/u;
const bareTotal = /^(本页|本单位|总)?(合计|小计|总计|共计|累计)[:：]?$/u;
const signature =
  /(填表人|填报人|制表人|审核人|复核人|负责人|分管领导|联系人|联系电话|电话|填报日期|填表日期|填报时间|填表时间|填报单位|报送单位|单位盖章|盖章|签字|签章)(\(.*\))?[:：]|^\(?(单位)?\(?(盖章|公章|签字)\)?$/u;
const note = /^(注|备注|说明|填表说明|填报说明)\d?[:：]/u;

export function rowKind(
  row: readonly (ReadCell | undefined)[],
  columns: readonly Assigned[],
  headings: readonly string[],
): RowKind {
  const texts = row.map((cell) => headingKey(shown(cell)));
  const filled = texts.flatMap((text, index) => (text === "" ? [] : [{ text, index }]));
  const [first, ...others] = filled;
  if (!first) return "blank";

  const problem = columns.find(({ target }) => target.field === "problem")?.index ?? -1;
  const said = texts[problem] ?? "";
  // 审核人： of the signatures may stand in the column of problems.
  const hasProblem = said !== "" && problem !== first.index && !signature.test(said);
  if (bareTotal.test(first.text)) return "total";
  if (!hasProblem && total.test(first.text) && first.text.length <= 20) return "total";
  if (!hasProblem && note.test(first.text)) return "note";
  if (!hasProblem && filled.some(({ text }) => signature.test(text))) return "signature";
  if (filled.every(({ text, index }) => headings[index]?.split("/").includes(text))) return "headings";
  if (filled.length >= 3 && filled.every(isNext)) return "numbers";
  if (others.length === 0 && isNumber(first.index, columns)) return "unfilled";
  return others.length === 0 &&
    /\p{L}/u.test(first.text) &&
    tickOf(first.text) === undefined &&
    first.index === 0
    ? "section"
    : "item";
}

function isNext(
  { text }: { readonly text: string },
  index: number,
  all: readonly { readonly text: string }[],
): boolean {
  const number = (one: string | undefined) =>
    /^\(?\d{1,2}\)?$/.test(one ?? "") ? Number((one ?? "").replace(/\D/g, "")) : undefined;
  const own = number(text);
  if (own === undefined) return /^[甲乙丙丁]$/u.test(text);
  const before = number(all[index - 1]?.text);
  return before === undefined ? own === 1 : own === before + 1;
}

function isNumber(index: number, columns: readonly Assigned[]): boolean {
  return columns.some((column) => column.index === index && column.target.field === "number");
}

/** The texts of the rows above the headings: title, unit, date. */
export function titleRows(
  { rows }: ReadSheet,
  top: number,
): { readonly row: number; readonly text: string }[] {
  return rows.slice(0, top).flatMap((cells, row) => {
    const text = cells
      .map(shown)
      .filter((one) => one !== "")
      .join(" ");
    return text === "" ? [] : [{ row, text }];
  });
}
