import type { Localized } from "../../language/locale.js";
import { type Flag, flags } from "../../model/assessment.js";
import type { ItemRow, LongReport } from "../../model/report.js";

/** `date`: a day, `YYYY-MM-DD`. */
export type ColumnType = "text" | "integer" | "date" | "boolean";
export type ColumnValue = string | number | boolean | null;

/** One fact of an item; where it may be missing, its value is null. */
export type ItemColumn = {
  readonly name: string;
  readonly type: ColumnType;
  readonly optional: boolean;
  /** One line, without a full stop. */
  readonly description: Localized<string>;
  readonly value: (row: ItemRow, report: LongReport) => ColumnValue;
};

const flagWords: Readonly<Record<Flag, readonly [chinese: string, english: string]>> = {
  newly_found: ["新发现问题", "found in this campaign"],
  self_selected: ["自选事项", "self-selected"],
  rebounded: ["整改后反弹", "rebounded after it was rectified"],
  slipped: ["期限延后过", "its deadline was moved"],
  closed: ["已销号", "closed"],
  claim_differs: ["自报高于认定", "the unit claims more than the evidence shows"],
};

/** The flat row of an item, as docs/export.md lists it. Names are a contract: they are added to, never changed. */
export const itemColumns: readonly ItemColumn[] = [
  needed("as_of", "date", ["判断所依据的日期", "the day by which the item is judged"], (_, { asOf }) => asOf),
  needed("campaign", "text", ["行动方案的 id", "the campaign's id"], (_, { campaign }) => campaign.id),
  needed("unit", "text", ["单位代码", "the unit's code"], ({ unit }) => unit),
  needed("unit_name", "text", ["单位名称", "the unit's name"], ({ unitName }) => unitName),
  needed("level", "text", ["单位层级：city、county", "the unit's level: city, county"], ({ level }) => level),
  needed(
    "item",
    "text",
    ["事项编号，在一个方案内唯一", "the item's id, unique in a campaign"],
    ({ item }) => item,
  ),
  needed("problem", "text", ["问题", "the problem"], ({ problem }) => problem),
  needed("category", "text", ["问题类别的 id", "the category's id"], ({ category }) => category),
  needed(
    "category_title",
    "text",
    ["问题类别的中文名称", "the category's title in Chinese"],
    ({ categoryTitle }) => categoryTitle["zh-CN"],
  ),
  needed(
    "origin",
    "text",
    [
      "事项来源：prescribed、self_selected、newly_found；总数只计 prescribed",
      "prescribed, self_selected or newly_found; totals count prescribed items only",
    ],
    ({ origin }) => origin,
  ),
  optional(
    "disposal",
    "text",
    ["整改方式：immediate、time_limited、staged、long_term", "immediate, time_limited, staged or long_term"],
    ({ disposal }) => disposal,
  ),
  optional("responsible", "text", ["具体责任人", "the person responsible"], ({ responsible }) => responsible),
  optional(
    "claimed_text",
    "text",
    ["单位自报的说法；自提交报告之日起才有", "what the unit says, from the day of its report on"],
    ({ claimed }) => claimed?.text,
  ),
  optional(
    "claimed_status",
    "text",
    ["该说法对应的状态；无法识别的为空", "the status that it means; null where it is not known"],
    ({ claimed }) => claimed?.status,
  ),
  needed(
    "status",
    "text",
    [
      "由证据认定的状态：rectified、in_progress、unrectifiable、unaccounted、withdrawn",
      "the status that the evidence shows: rectified, in_progress, unrectifiable, unaccounted or withdrawn",
    ],
    ({ status }) => status,
  ),
  needed(
    "timeliness",
    "text",
    ["时限情况：on_time、due_soon、overdue、none", "on_time, due_soon, overdue or none"],
    ({ timeliness }) => timeliness,
  ),
  optional("due", "date", ["现行期限", "the current deadline"], ({ due }) => due),
  optional(
    "days_left",
    "integer",
    ["距期限的天数，逾期为负", "days to the deadline, negative when overdue"],
    ({ daysLeft }) => daysLeft,
  ),
  needed("slipped_days", "integer", ["累计延期天数", "days of extensions"], ({ slippedDays }) => slippedDays),
  needed("slipped_count", "integer", ["延期次数", "how many extensions"], ({ slippedCount }) => slippedCount),
  ...flags.map(flagColumn),
  needed(
    "unmet",
    "text",
    [
      "没有达到的条件，如 rectified.result，以逗号分隔",
      "the conditions that are not met, such as rectified.result, with commas between them",
    ],
    ({ guards }) =>
      guards
        .filter(({ met }) => !met)
        .map(({ status, guard }) => `${status}.${guard}`)
        .join(","),
  ),
  needed("file", "text", ["台账文件", "the ledger's file"], ({ file }) => file),
  needed("line", "integer", ["事项所在的行，从 1 起", "the line of the item, from 1"], ({ line }) => line),
];

type Value = (row: ItemRow, report: LongReport) => ColumnValue | undefined;

function needed(
  name: string,
  type: ColumnType,
  words: readonly [chinese: string, english: string],
  value: ItemColumn["value"],
): ItemColumn {
  const [chinese, english] = words;
  return { name, type, optional: false, description: { "zh-CN": chinese, en: english }, value };
}

function optional(
  name: string,
  type: ColumnType,
  words: readonly [string, string],
  value: Value,
): ItemColumn {
  return {
    ...needed(name, type, words, (row, report) => value(row, report) ?? null),
    optional: true,
  };
}

function flagColumn(flag: Flag): ItemColumn {
  return needed(`is_${flag}`, "boolean", flagWords[flag], ({ flags }) => flags.includes(flag));
}
