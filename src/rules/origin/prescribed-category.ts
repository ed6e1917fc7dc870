import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { listing } from "../identity/listing.js";
import {
  type StraySubtype,
  straySubtype,
  straySubtypeMessage,
  straySubtypeRemedy,
} from "../identity/stray-subtype.js";
import { defineItemRule } from "../rule.js";

type Facts =
  | {
      case: "category";
      item: ItemId;
      category: string;
      title: Localized<string>;
      prescribed: readonly string[];
    }
  | StraySubtype;

export const prescribedCategory = defineItemRule<Facts>({
  id: "origin/prescribed-category",
  severity: "error",
  title: {
    en: "A prescribed item has a prescribed category, and a subtype of it",
    "zh-CN": "规定事项属于规定类别，子类属于该类别",
  },
  rationale: {
    en: "Plan 三(一) names what is to be checked: 规避招标及违法招标, 串通投标、弄虚作假或以他人名义投标, 违规评标、定标. What is of none of these is not prescribed, and is missing in the table by category.",
    "zh-CN":
      "方案三（一）列明重点：规避招标及违法招标，串通投标、弄虚作假或以他人名义投标，违规评标、定标。不属于这些类别的不是规定事项，分类汇总时也无处可列。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "category":
          return `Item ${facts.item} is prescribed, but its category ${facts.category} (${facts.title.en}) is not`;
        case "subtype":
          return straySubtypeMessage.en(facts);
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "category":
          return `事项 ${facts.item} 是规定事项，类别 ${facts.category}（${facts.title["zh-CN"]}）却不是规定类别`;
        case "subtype":
          return straySubtypeMessage["zh-CN"](facts);
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "category":
          return `Enter a prescribed category (${listing.en(facts.prescribed)}), or \`origin: self_selected\` if the plan does not prescribe the item`;
        case "subtype":
          return straySubtypeRemedy.en(facts);
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "category":
          return `填写规定类别（${listing["zh-CN"](facts.prescribed)}）；方案没有规定的，标为 \`origin: self_selected\``;
        case "subtype":
          return straySubtypeRemedy["zh-CN"](facts);
      }
    },
  },
  examples: [
    {
      title: { en: "A prescribed category and its subtype", "zh-CN": "规定类别及其子类" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    subtype: splitting_to_evade_open_tendering
    origin: prescribed
`,
      reports: [],
    },
    {
      title: { en: "The category is not prescribed", "zh-CN": "类别不是规定类别" },
      yaml: `items:
  - id: 017-2017-004
    problem: 采购合同未按期备案
    category: other
    origin: prescribed
`,
      reports: ["4:15 /items/0/category"],
    },
    {
      title: { en: "The subtype is another category's", "zh-CN": "子类属于另一类别" },
      yaml: `items:
  - id: 017-2017-005
    problem: 两家供应商的投标文件异常一致
    category: unlawful_evaluation_or_award
    subtype: deemed_collusion
    origin: prescribed
`,
      reports: ["5:14 /items/0/subtype"],
    },
  ],
  check({ item, assessment, campaign }, report) {
    if (item.origin !== "prescribed" || assessment.status === "withdrawn") return;

    // A category that the campaign does not know is told by `identity/known-reference`.
    const category = campaign.categories.find(({ id }) => id === item.category);
    if (!category) return;

    if (!category.prescribed) {
      const { id, title } = category;
      const prescribed = campaign.categories.filter((other) => other.prescribed).map((other) => other.id);
      const facts = { case: "category", item: item.id, category: id, title, prescribed } as const;
      report({ place: within(item.place, "category"), facts });
    }

    const facts = straySubtype(item, category, campaign);
    if (facts) report({ place: within(item.place, "subtype"), facts });
  },
});
