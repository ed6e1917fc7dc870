import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { slogansOf } from "./slogans.js";

type Facts = { item: ItemId; slogans: readonly string[] };

export const sloganMeasure = defineItemRule<Facts>({
  id: "text/slogan-measure",
  severity: "warning",
  title: { en: "A measure is more than a slogan", "zh-CN": "整改措施不是口号" },
  rationale: {
    en: "Plan 四(二) asks for concrete measures and a time limit (具体整改措施和完成时限). Words such as 高度重视, 加强学习 or 进一步规范 name nothing that somebody does and that can be checked. They still count when a status is derived.",
    "zh-CN":
      "方案四（二）要求上报具体整改措施和完成时限。“高度重视”“加强学习”“进一步规范”之类的话，没有写明谁做什么，无从检查。推导状态时仍算作措施。",
  },
  message: {
    en: ({ item, slogans }) =>
      `Item ${item}: the measure says only ${slogans.map((slogan) => `“${slogan}”`).join(", ")}`,
    "zh-CN": ({ item, slogans }) =>
      `事项 ${item}：整改措施只有口号${slogans.map((slogan) => `“${slogan}”`).join("")}`,
  },
  remedy: {
    en: () => "Write who does what, to what, by when, such as 6 月 15 日前补签合同并报财政部门备案",
    "zh-CN": () => "写明谁在什么时限内对什么做什么，例如“6 月 15 日前补签合同并报财政部门备案”",
  },
  examples: [
    {
      title: { en: "Something is done", "zh-CN": "有具体做法" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures:
      - { text: 高度重视，由计划财务科合并两个项目的采购预算，重新公开招标, due: 2018-06-30 }
      - { text: 退还保证金, due: 2018-06-30 }
      - { text: 依法依规重新组织采购, due: 2018-06-30 }
      - { text: 加强学习，6 月 15 日前组织采购人员学习政府采购法第二十八条, due: 2018-06-15 }
`,
      reports: [],
    },
    {
      title: { en: "Slogans", "zh-CN": "只有口号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    measures:
      - { text: 高度重视，加强政府采购法律法规学习，进一步规范采购行为。, due: 2018-06-30 }
      - { text: 一是提高思想认识；二是举一反三，杜绝类似问题再次发生, due: 2018-06-30 }
`,
      reports: ["7:17 /items/0/measures/0/text", "8:17 /items/0/measures/1/text"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const { place, text } of item.measures) {
      const slogans = text === undefined ? undefined : slogansOf(text);
      if (slogans) report({ place: within(place, "text"), facts: { item: item.id, slogans } });
    }
  },
});
