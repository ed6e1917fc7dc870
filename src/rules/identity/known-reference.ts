import { defineLedgerRule } from "../rule.js";
import { type DanglingReference, danglingReferences } from "./references.js";
import { knownIds, straySubtypeMessage, straySubtypeRemedy } from "./stray-subtype.js";

type Facts = DanglingReference;

export const knownReference = defineLedgerRule<Facts>({
  id: "identity/known-reference",
  severity: "error",
  title: { en: "Every id that is referred to exists", "zh-CN": "引用的编号都存在" },
  rationale: {
    en: "Plan 四(二) asks for basis or proof (依据或证明材料), and 二(四) for fact (以事实为依据). Evidence, a rule or a category that is named and not there proves nothing, and is left out of every count.",
    "zh-CN":
      "方案四（二）要求提供相关依据或证明材料，二（四）要求以事实为依据。只有编号而没有内容的佐证、制度或类别，证明不了什么，统计时也无处归类。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "campaign":
          return `The ledger is of campaign ${facts.id}, but is held against campaign ${facts.campaign}`;
        case "category":
          return `Item ${facts.item} has category ${facts.id}, which the campaign does not know`;
        case "subtype":
          return straySubtypeMessage.en(facts);
        case "evidence":
          return `Item ${facts.item} refers to evidence ${facts.id}, which is not in its \`evidence\``;
        case "rule":
          return `Item ${facts.item} refers to rule ${facts.id}, which is not in the ledger's \`rules\``;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "campaign":
          return `台账属于行动 ${facts.id}，现按行动 ${facts.campaign} 核对`;
        case "category":
          return `事项 ${facts.item} 的类别 ${facts.id} 不在本次行动的类别之内`;
        case "subtype":
          return straySubtypeMessage["zh-CN"](facts);
        case "evidence":
          return `事项 ${facts.item} 引用的佐证 ${facts.id} 不在该事项的 \`evidence\` 中`;
        case "rule":
          return `事项 ${facts.item} 引用的制度 ${facts.id} 不在本台账的 \`rules\` 中`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "campaign":
          return `Enter \`campaign: ${facts.campaign}\`, or name the campaign that the ledger belongs to with \`--campaign\``;
        case "subtype":
          return straySubtypeRemedy.en(facts);
        case "category":
          return facts.suggestion === null
            ? `Enter one of: ${knownIds.en(facts.known)}`
            : `Enter ${facts.suggestion}, which is spelled alike; known are: ${knownIds.en(facts.known)}`;
        case "evidence":
          return `List ${facts.id} in the item's \`evidence\`, or name one that is there`;
        case "rule":
          return `List ${facts.id} in the ledger's \`rules\`, or name one that is there`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "campaign":
          return `改为 \`campaign: ${facts.campaign}\`，或用 \`--campaign\` 指定台账所属的行动`;
        case "subtype":
          return straySubtypeRemedy["zh-CN"](facts);
        case "category":
          return facts.suggestion === null
            ? `填写其中之一：${knownIds["zh-CN"](facts.known)}`
            : `是否为拼写相近的 ${facts.suggestion}；已有：${knownIds["zh-CN"](facts.known)}`;
        case "evidence":
          return `在该事项的 \`evidence\` 补列 ${facts.id}，或改用其中已有的编号`;
        case "rule":
          return `在本台账的 \`rules\` 补列 ${facts.id}，或改用其中已有的编号`;
      }
    },
  },
  examples: [
    {
      title: { en: "Evidence and rule are there", "zh-CN": "佐证和制度都在台账中" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures: [ { id: M1, text: 补办政府采购手续, completed_on: 2018-05-18, evidence: [ E1 ] } ]
    evidence: [ { id: E1, title: 补办手续批复, annex: 附件 1 } ]
    rules: [ R1 ]
rules: [ { id: R1, title: 市教育局政府采购内部控制办法 } ]
`,
      reports: [],
    },
    {
      title: { en: "Evidence and rule are missing", "zh-CN": "引用了没有的佐证和制度" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures: [ { id: M1, text: 补办政府采购手续, completed_on: 2018-05-18, evidence: [ E1, E2 ] } ]
    evidence: [ { id: E1, title: 补办手续批复, annex: 附件 1 } ]
    rules: [ R1 ]
`,
      reports: ["6:85 /items/0/measures/0/evidence/1", "8:14 /items/0/rules/0"],
    },
    {
      title: { en: "A category misspelled", "zh-CN": "类别拼写有误" },
      yaml: `items:
  - id: 017-2017-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_reward
    origin: prescribed
`,
      reports: ["4:15 /items/0/category"],
    },
    {
      title: { en: "The ledger of an unknown campaign", "zh-CN": "台账属于未知的行动" },
      yaml: `campaign: procurement-lookback-2081
items: []
`,
      reports: ["1:11 /campaign"],
    },
  ],
  check({ ledger, items, campaign }, report) {
    for (const { place, facts } of danglingReferences(ledger, items, campaign)) {
      report({ place, facts, ...("item" in facts && { item: facts.item }) });
    }
  },
});
