import type { Campaign } from "../../model/campaign.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Look, WriteSheet } from "../../workbook/sheet.js";
import { formSheets } from "./form-sheets.js";

const steps = [
  "一、先填“单位”表，再填“事项”表：每个问题一行，事项编号在整个行动中唯一，一经使用不再更改。",
  "二、一个事项的措施、节点、延期、佐证材料、追责处理等各有一张表，每条一行，用事项编号对应；没有的表不填。",
  "三、“事项”表中灰色的列是其他表的汇总，只供阅读。需要修改时到相应的表中去改；新填的事项也可以直接在“整改措施”“佐证材料”“追责处理”列里一行写一条，导入时自动分到各表。",
  "四、有下拉箭头的列从列表中选。类别、子类、原因和自报状态按行动方案列出。",
  "五、日期填 2018-06-08 这样的日期；2018.6.8、2018年6月8日、20180608 也可以。过去的事情只知道月份的，填 2018-05，不要补日。整改期限可以写“6月底前”“立行立改”“长期坚持”等，原文会保留。",
  "六、代码和编号是文本，017 前面的 0 不会丢。金额写数字，例如 12.50，单位另填。",
  "七、一格里有几个值（配合单位、佐证编号、制度编号等）的，一行写一个，或者用顿号、逗号、分号隔开。",
  "八、不要写公式。行不够时复制整行；不要改动表名和标题行，可以调整列宽、列的先后和隐藏不用的列。",
  "九、认定状态由工具按佐证材料得出，不用填写。",
] as const;

const commands = [
  "填好以后：taizhang import 文件.xlsx 先看一遍问题；taizhang import 文件.xlsx --output 文件夹 写成台账；taizhang check 文件夹 检查。",
] as const;

/** 填写说明: how to fill in the form, and what each sheet is for. */
export function instructionsSheet({ title, addressee, id }: Campaign, asOf: CalendarDate): WriteSheet {
  const lines: (readonly [string, Look, number])[] = [
    [`${title["zh-CN"]}　整改台账填写说明`, "title", 36],
    [`行动：${id}　　报送：${addressee}　　制表日期：${asOf}`, "note", lineHeight],
    ...steps.map((text) => [text, "note", heightOf(text)] as const),
    ["各表内容：", "note", lineHeight],
    ...formSheets.map(({ name, about }) => [`${name}：${about}。`, "note", heightOf(name + about)] as const),
    ...commands.map((text) => [text, "note", heightOf(text)] as const),
  ];
  return {
    name: "填写说明",
    isHidden: false,
    widths: [lineWidth],
    rows: lines.map(([value, look]) => [{ value, look }]),
    heights: new Map(lines.map(([, , height], row) => [row, height])),
    merged: [],
    headings: undefined,
    frozenColumns: 0,
    pagesAcross: 1,
    filter: undefined,
    choices: [],
    marks: [],
    page: "landscape",
    hiddenColumns: [],
  };
}

/** In points: all of it goes on one page. */
const lineHeight = 15.5;
/** In characters of half width; a Chinese character takes two. */
const lineWidth = 130;

function heightOf(text: string): number {
  return lineHeight * Math.ceil((text.length * 2) / (lineWidth - 6));
}
