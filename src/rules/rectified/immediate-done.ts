import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { claimedCompletion } from "./claimed-completion.js";

type Facts = { item: ItemId };

export const immediateDone = defineItemRule<Facts>({
  id: "rectified/immediate-done",
  severity: "warning",
  title: {
    en: "An item that is to be rectified at once is completed or has a date limit",
    "zh-CN": "立行立改的事项已经完成或者定有期限",
  },
  rationale: {
    en: "Plan 二(三): 能够整改的当即整改、限时办结. “At once” without a day is no limit.",
    "zh-CN": "方案二（三）：能够整改的当即整改、限时办结。只说立行立改而没有日期，就没有限时。",
  },
  message: {
    en: ({ item }) => `Item ${item} is to be rectified at once, but is neither completed nor has a due date`,
    "zh-CN": ({ item }) => `事项 ${item} 的整改类型是立行立改，但既没有完成，也没有整改期限`,
  },
  remedy: {
    en: () =>
      "Enter `completion` with its date, result and evidence if it is done; else set `timetable.due`, or choose another `disposal`",
    "zh-CN": () =>
      "已完成的，填写 `completion` 的日期、结果并附佐证材料；未完成的，填写 `timetable.due`，或者改选 `disposal`",
  },
  examples: [
    {
      title: { en: "Completed", "zh-CN": "已经完成" },
      yaml: `items:
  - id: 017-2017-005
    problem: 中标结果未在指定媒体公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: immediate
    completion: { date: 2018-05-10, result: 已补充公告 }
`,
      reports: [],
    },
    {
      title: { en: "A date limit", "zh-CN": "定有期限" },
      yaml: `items:
  - id: 017-2017-005
    problem: 中标结果未在指定媒体公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: immediate
    timetable: { due: 2018-06-15 }
`,
      reports: [],
    },
    {
      title: { en: "Neither", "zh-CN": "既未完成，也无期限" },
      yaml: `items:
  - id: 017-2017-005
    problem: 中标结果未在指定媒体公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
    disposal: immediate
    timetable: { due_text: 立即整改 }
`,
      reports: ["6:15 /items/0/disposal"],
    },
  ],
  check(context, report) {
    const { item, assessment } = context;
    const isSettled = assessment.status === "withdrawn" || assessment.status === "unrectifiable";
    if (item.disposal !== "immediate" || isSettled) return;
    if (claimedCompletion(context) || assessment.due) return;

    report({ place: within(item.place, "disposal"), facts: { item: item.id } });
  },
});
