import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import { graphemesOf } from "../../text/graphemes.js";
import { listing } from "../identity/listing.js";
import { defineLedgerRule } from "../rule.js";
import { type RepeatedField, repeatedTexts } from "./repeated-texts.js";

type Facts = { field: RepeatedField; text: string; items: readonly ItemId[] };

const words: Record<RepeatedField, Localized<string>> = {
  measure: { en: "the same measure", "zh-CN": "整改措施" },
  result: { en: "the same result", "zh-CN": "整改结果" },
  effect: { en: "the same effect", "zh-CN": "整改成效" },
  explanation: { en: "the same explanation", "zh-CN": "具体说明" },
};

/** In how many items a text is boilerplate: two may share a measure; an explanation is of one item's own reasons. */
const many: Record<RepeatedField, number> = { measure: 3, result: 3, effect: 3, explanation: 2 };

export const boilerplate = defineLedgerRule<Facts>({
  id: "text/boilerplate",
  severity: "warning",
  title: { en: "Texts are not the same across items", "zh-CN": "各事项的文字不雷同" },
  rationale: {
    en: `Plan 三(一) asks for each item to pass by itself (逐个过关), 五(三) holds those who go through the motions to account. The same words for different problems suggest that nobody looked at them: from ${many.measure} items on for measures, results and effects, from ${many.explanation} for explanations. Width, blanks and punctuation do not make a difference.`,
    "zh-CN": `方案三（一）要求整改情况逐个过关，五（三）对搞形式走过场的追究责任。不同的问题用同样的话，说明没有逐项研究：措施、结果、成效从 ${many.measure} 个事项起算，具体说明从 ${many.explanation} 个事项起算。全角半角、空格和标点的差别不计。`,
  },
  message: {
    en: ({ field, text, items }) =>
      `${items.length} items have ${words[field].en} “${text}”: ${listing.en(items)}`,
    "zh-CN": ({ field, text, items }) =>
      `${items.length} 个事项的${words[field]["zh-CN"]}相同（“${text}”）：${listing["zh-CN"](items)}`,
  },
  remedy: {
    en: () => "Write for each item what was done or stands in the way there: project, amount, document, date",
    "zh-CN": () => "逐项写明各自的情况：项目、金额、文书、日期",
  },
  examples: [
    {
      title: { en: "Each item in its own words", "zh-CN": "逐项写明" },
      yaml: `items:
  - { id: 017-2017-001, problem: 甲项目拆分采购, category: other, origin: self_selected,
      measures: [ { text: 合并甲项目两批预算重新招标 } ] }
  - { id: 017-2017-002, problem: 乙项目拆分采购, category: other, origin: self_selected,
      measures: [ { text: 合并乙项目三批预算重新招标 } ] }
  - { id: 017-2017-003, problem: 丙项目未公告, category: other, origin: self_selected,
      measures: [ { text: 在省政府采购网补发丙项目结果公告 } ] }
`,
      reports: [],
    },
    {
      title: { en: "One measure for three, one explanation for two", "zh-CN": "三项同一措施，两项同一说明" },
      yaml: `items:
  - id: 017-2017-001
    problem: 甲项目拆分采购
    category: other
    origin: self_selected
    measures: [ { text: 对有关人员进行批评教育，完善采购台账 } ]
    justification: { explanation: 合同已履行完毕，无法重新招标 }
  - id: 017-2017-002
    problem: 乙项目未公告
    category: other
    origin: self_selected
    measures: [ { text: 对有关人员进行批评教育, due: 2018-06-30 }, { text: 对有关人员进行批评教育、完善采购台账。 } ]
    justification: { explanation: 合同已履行完毕，无法重新招标。 }
  - id: 017-2017-003
    problem: 丙项目超期定标
    category: other
    origin: self_selected
    measures: [ { text: 对有关人员进行批评教育，完善 采购台账 } ]
`,
      reports: ["6:25 /items/0/measures/0/text", "7:35 /items/0/justification/explanation"],
    },
  ],
  check(context, report) {
    for (const { field, text, place, items } of repeatedTexts(context)) {
      const [first] = [...items];
      if (first === undefined || items.size < many[field]) continue;

      report({ place, facts: { field, text: shortened(text), items: [...items] }, item: first });
    }
  },
});

const shown = 30;

/** The beginning of a text, as much as a message has room for. */
function shortened(text: string): string {
  if (text.length <= shown) return text;

  const characters = graphemesOf(text).map((grapheme) => grapheme.text);
  return characters.length > shown ? `${characters.slice(0, shown).join("")}…` : text;
}
