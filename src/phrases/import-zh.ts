import type { CellPlace, CellRemark, CellTrouble } from "../model/import.js";
import { columnLetter } from "../text/column-letter.js";
import { foreignRemark, foreignTrouble, leftOut } from "./import-foreign-zh.js";
import type { ImportPhrases } from "./import-phrases.js";
import { oneLine, runsOf } from "./import-place.js";
import { refusalZh } from "./refusal-zh.js";

export const importZh: ImportPhrases = {
  problem: ({ what, ...place }) => `${placeOf(place)}：${trouble(what)}`,
  remark: ({ what, ...place }) =>
    what.remark === "not_read" || what.remark === "decoded"
      ? remark(what)
      : `${placeOf(place)}：${remark(what)}`,
  refusal: refusalZh,
  change: ({ item, field, before, after }) =>
    `${item === undefined ? "" : `${item} `}${field}：${before ?? "（无）"} → ${after ?? "（无）"}`,
  idsOfOthers: (file, items) =>
    `${file} 中 ${items.join("、")} 是别的问题，表中没有事项编号，编号是按序号编的；该台账保持原样，请在表中加一列事项编号`,
  tooLong: (sheet, row, column) =>
    `“${sheet}”表第 ${row + 1} 行 ${columnLetter(column)} 列：超过 32767 个字，一格写不下`,
};

/** 第 7 行 F 列“整改期限”, with the sheet before it. */
function placeOf({ sheet, row, column, heading }: CellPlace): string {
  const line = row === undefined ? "" : `第 ${row + 1} 行`;
  const letter = column === undefined ? "" : `${line === "" ? "" : " "}${columnLetter(column)} 列`;
  return `“${sheet}”表${line === "" && letter === "" ? "" : line}${letter}${heading ? `“${oneLine(heading)}”` : ""}`;
}

function trouble(what: CellTrouble): string {
  switch (what.trouble) {
    case "formula":
      return `是公式（=${oneLine(what.formula)}），没有读入；请复制后“选择性粘贴”为数值`;
    case "error_value":
      return `是错误值 ${oneLine(what.text)}，没有读入；请填写实际内容`;
    case "digits_lost":
      return `${what.text} 是数字，15 位以后的数字已经丢失；请把单元格设为文本后重新填写`;
    case "not_a_count":
      return `“${oneLine(what.text)}”不是数目；请填 0 或正整数`;
    case "not_a_date":
      return `“${oneLine(what.text)}”不是日期，没有读入；请填 2018-06-08 这样的日期`;
    case "month_not_day":
      return `“${oneLine(what.text)}”只有月份，没有读入；请填到日，例如 2018-06-30`;
    case "not_an_amount":
      return `“${oneLine(what.text)}”不是金额；请只填数字，例如 12.50`;
    case "not_a_hash":
      return `“${oneLine(what.text)}”不是 SHA-256；应为 64 位十六进制数字，不知道的不填`;
    case "not_one_of":
      return `“${oneLine(what.text)}”不在列表中；应为${what.allowed.join("、")}之一`;
    case "missing":
      return "没有填写；这一列必须填写";
    case "no_such_item":
      return `没有编号为 ${oneLine(what.text)} 的事项；请核对“事项”表的事项编号`;
    case "item_left_out":
      return `事项 ${oneLine(what.text)} 没有读入，这一行也没有读入`;
    case "no_such_unit":
      return `没有代码为 ${oneLine(what.text)} 的单位；请先填“单位”表`;
    case "no_such_rule":
      return `没有编号为 ${oneLine(what.text)} 的制度；请先填“建章立制”表`;
    case "twice":
      return `${oneLine(what.text)} 在第 ${what.first + 1} 行已经用过，这一行没有读入；请改用另一个编号`;
    case "no_room":
      return `“${oneLine(what.text)}”没有地方可放，同一内容已在别处填写；请只留一处`;
    case "computed_changed":
      return `这一列是“${what.sheet}”表的汇总，在这里的改动没有读入；请到“${what.sheet}”表中修改`;
    case "unknown_heading":
      return `不认识这一列，其中 ${what.cells} 格没有读入；请改用模板的列名`;
    case "no_heading":
      return `没有列名，内容“${oneLine(what.text)}”没有读入`;
    case "unknown_sheet":
      return `不认识这张表，其中 ${what.cells} 格没有读入`;
    case "no_headings":
      return "找不到标题行，整张表没有读入；请按模板写列名（问题、问题类别、责任人、整改期限等），或者用对照表（--map）写明各列归到哪里";
    case "outside":
      return `这一行没有读入：${oneLine(what.text)}`;
    case "shape":
      return `${what.pointer} 不符合台账的格式`;
    case "not_a_tick":
    case "code_as_date":
    case "unit_missing":
    case "no_such_sheet":
    case "unit_not_known":
    case "no_such_heading":
    case "no_place_for_column":
    case "lacks_column":
    case "lacks_field":
      return foreignTrouble(what);
  }
}

function remark(what: CellRemark): string {
  switch (what.remark) {
    case "read_as":
      return `“${oneLine(what.text)}”读作 ${oneLine(what.as)}${what.assumesYear ? "（年份取自行动方案）" : ""}`;
    case "row_left_out":
      return `${leftOut[what.why]}，不读入：${oneLine(what.text)}`;
    case "not_read":
      return `文件中有 ${what.count} 个${{ pictures: "图片", comments: "批注", objects: "图表或其他对象" }[what.what]}，不读入`;
    case "hidden_rows":
      return `第 ${runsOf(
        what.rows.map((row) => row + 1),
        "、",
      )} 行在文件中是隐藏的，照样读入`;
    case "columns_known":
    case "column_left_out":
    case "sheet_left_out":
    case "unit_taken":
    case "ids_made":
    case "origin_assumed":
    case "completed_with_measures":
    case "like_formula":
    case "hidden_columns":
    case "hidden_sheet":
    case "hidden_sheet_left_out":
    case "decoded":
      return foreignRemark(what);
  }
}
