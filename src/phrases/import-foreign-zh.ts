import type { ForeignRemark, ForeignTrouble, RowLeftOut } from "../model/import.js";
import { columnLetter } from "../text/column-letter.js";
import { oneLine } from "./import-place.js";

/** Of sheets that are not the tool's own form. */
export const leftOut: Readonly<Record<RowLeftOut, string>> = {
  title: "标题行上方的一行",
  total: "合计行",
  signature: "签字行",
  note: "注释行",
  headings: "重复的标题行",
  numbers: "栏次行",
  section: "分类行",
  unfilled: "只有序号的行",
};

export function foreignTrouble(what: ForeignTrouble): string {
  switch (what.trouble) {
    case "not_a_tick":
      return `“${oneLine(what.text)}”不是勾选；请填 √，或者不填`;
    case "code_as_date":
      return `编号被 Excel 当成了日期 ${what.text}，没有读入；请把单元格设为文本后重新填写`;
    case "unit_missing":
      return "不知道是哪个单位；请填“单位”列，或者在标题行上方写“填报单位：…”，或者在对照表（--map）的 units 中写明";
    case "no_such_sheet":
      return "对照表（--map）写了这张表，文件中没有；请改对照表的 sheets";
    case "unit_not_known":
      return `名册和对照表中都没有单位“${oneLine(what.text)}”${suggest(what.suggestion)}；请改正，或者在对照表（--map）的 units 中写明它的代码`;
    case "no_such_heading":
      return `对照表（--map）写了列名“${oneLine(what.text)}”，表中没有${suggest(what.suggestion)}`;
    case "no_place_for_column":
      return `不知道这一列归到哪里，其中 ${what.cells} 格没有读入；请在对照表（--map）中写明 field，或者列入 ignore`;
    case "lacks_column":
      return `没有“${what.title}”（${what.field}）列，整张表没有读入；请在对照表（--map）中写明是哪一列，或者在 fixed 中统一填写`;
    case "lacks_field":
      return `没有“${what.title}”（${what.field}）；请填写`;
  }
}

function suggest(word: string | undefined): string {
  return word === undefined ? "" : `，是不是“${word}”`;
}

export function foreignRemark(what: ForeignRemark): string {
  switch (what.remark) {
    case "columns_known": {
      const places = what.places.map(
        ({ column, heading, place }) => `${columnLetter(column)} 列“${heading}”→ ${place}`,
      );
      return `按列名识别：${places.join("；")}。用 --propose-map 可以打印成对照表再修改`;
    }
    case "column_left_out":
      return `${what.cells} 格按对照表（ignore）不读入`;
    case "sheet_left_out":
      return "按对照表（sheets）不读入";
    case "unit_taken":
      return `单位取自标题或文件名：${what.code} ${what.name}`;
    case "ids_made":
      return `${what.unit}：没有事项编号，编为 ${few(what.ids)}；一经使用不再更改`;
    case "origin_assumed":
      return `没有写明事项来源，${what.items} 个事项按规定事项读入`;
    case "completed_with_measures":
      return `各项措施都已完成，事项的完成日期取最后一项的 ${what.as}`;
    case "like_formula":
      return `“${oneLine(what.text)}”开头像公式，按文字读入，不计算`;
    case "hidden_columns":
      return `${what.columns.map(columnLetter).join("、")} 列在文件中是隐藏的，照样读入`;
    case "hidden_sheet":
      return "在文件中是隐藏的，照样读入";
    case "hidden_sheet_left_out":
      return `在文件中是隐藏的，又没有认识的列名，其中 ${what.cells} 格没有读入`;
    case "decoded":
      return `文件按 ${what.encoding === "utf-8" ? "UTF-8" : "GB18030"} 读入，列以${{ ",": "逗号", ";": "分号", "\t": "制表符" }[what.delimiter] ?? what.delimiter}分隔`;
  }
}

function few(ids: readonly string[]): string {
  return ids.length <= 2 ? ids.join("、") : `${ids[0]} 至 ${ids.at(-1)}（${ids.length} 个）`;
}
