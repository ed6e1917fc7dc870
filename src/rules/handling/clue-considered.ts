import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import { keyOf, within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; subtype: string; title: Localized<string> };

export const clueConsidered = defineItemRule<Facts>({
  id: "handling/clue-considered",
  severity: "warning",
  title: {
    en: "An item whose conduct can be a crime has a transfer, or says that no clue was found",
    "zh-CN": "可能涉嫌犯罪的事项已移交线索，或者说明未发现线索",
  },
  rationale: {
    en: "Plan 三(三): clues of violations are transferred to discipline or judicial bodies. Collusion in bidding (刑法 art. 223) and bribery can be crimes, so that an item of such a subtype says what became of the clue. Whether there is one, people decide.",
    "zh-CN":
      "方案三（三）要求将违法违纪线索移交纪检监察机关或司法机关处理。串通投标（刑法第二百二十三条）、行贿可能构成犯罪，这类事项应说明线索如何处理。是否有线索由人判断。",
  },
  message: {
    en: ({ item, title }) =>
      `Item ${item} is of the subtype “${title.en}”, has no transfer and does not say that no clue was found`,
    "zh-CN": ({ item, title }) => `事项 ${item} 属于“${title["zh-CN"]}”，没有移交线索，也没有说明未发现线索`,
  },
  remedy: {
    en: () =>
      "Enter `handling` with a `transfer`, or what was examined and that no clue was found as `no_clue_found`",
    "zh-CN": () =>
      "在 `handling` 登记 `transfer`；经核查未发现违法违纪线索的，在 `no_clue_found` 写明核查情况",
  },
  examples: [
    {
      title: { en: "Transferred, and examined", "zh-CN": "已移交；已核查" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件由同一人编制
    category: collusion_fraud_or_borrowed_name
    subtype: deemed_collusion
    origin: prescribed
    handling:
      - transfer: { to: judicial_body, date: 2018-05-16, document_no: 教函〔2018〕31号 }
  - id: 017-2017-002
    problem: 两家供应商投标文件混装
    category: collusion_fraud_or_borrowed_name
    subtype: deemed_collusion
    origin: prescribed
    no_clue_found: 经局纪检组核查投标文件和开标录像，系装订失误，未发现违法违纪线索
`,
      reports: [],
    },
    {
      title: { en: "Neither", "zh-CN": "两者都没有" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件由同一人编制
    category: collusion_fraud_or_borrowed_name
    subtype: deemed_collusion
    origin: prescribed
    handling:
      - { family: work_measure, measure: 约谈 }
`,
      reports: ["7:5 /items/0/handling"],
    },
  ],
  check({ item, assessment, campaign }, report) {
    if (assessment.status === "withdrawn" || item.noClueFound) return;

    const subtype = campaign.categories
      .find(({ id }) => id === item.category)
      ?.subtypes.find(({ id }) => id === item.subtype);
    if (!subtype?.crimeLinked || item.handling.some(({ transfer }) => transfer)) return;

    report({
      place: keyOf(within(item.place, "handling")),
      facts: { item: item.id, subtype: subtype.id, title: subtype.title },
    });
  },
});
