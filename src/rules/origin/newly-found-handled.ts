import type { Handling } from "../../model/handling.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { type CalendarDate, hasHappened } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; decided_later: boolean };

export const newlyFoundHandled = defineItemRule<Facts>({
  id: "origin/newly-found-handled",
  severity: "warning",
  title: { en: "A newly found item has its handling recorded", "zh-CN": "新发现问题有追责处理记录" },
  rationale: {
    en: "Plan 二(三): 新发现问题，从重处理，传递越往后执纪越严的信号. How severe the handling is, people decide; that there is one must be on record.",
    "zh-CN":
      "方案二（三）：新发现问题，从重处理，传递越往后执纪越严的信号。处理轻重由人决定，但应有处理记录。",
  },
  message: {
    en: ({ item, decided_later }) =>
      `Item ${item} is newly found, but no handling is recorded${decided_later ? " up to the day looked at" : ""}`,
    "zh-CN": ({ item, decided_later }) =>
      `事项 ${item} 是新发现问题，${decided_later ? "截至统计之日" : ""}没有追责处理记录`,
  },
  remedy: {
    en: () => "Enter in `handling` what was decided, by whom, when and under which document",
    "zh-CN": () => "在 `handling` 写明处理措施、决定机关、决定日期和文号",
  },
  examples: [
    {
      title: { en: "Handled", "zh-CN": "已有处理" },
      yaml: `items:
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: newly_found
    found: { date: 2018-05-16 }
    handling: [ { family: work_measure, measure: 约谈, decided_by: 市教育局党组, decided_on: 2018-05-25 } ]
`,
      reports: [],
    },
    {
      title: { en: "No handling", "zh-CN": "没有处理记录" },
      yaml: `items:
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: newly_found
    found: { date: 2018-05-16 }
`,
      reports: ["2:5 /items/0/handling"],
    },
  ],
  check({ item, assessment, asOf }, report) {
    const { origin, handling } = item;
    if (origin !== "newly_found" || assessment.status === "withdrawn") return;
    if (handling.some((act) => isDecided(act, asOf))) return;

    report({
      place: within(item.place, "handling"),
      facts: { item: item.id, decided_later: handling.length > 0 },
    });
  },
});

/** An undated act counts; that its date is missing is told by `handling/complete-record`. */
function isDecided({ decidedOn }: Handling, asOf: CalendarDate): boolean {
  return decidedOn === undefined || hasHappened(decidedOn, asOf);
}
