import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { isBefore } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Facts = {
  item: ItemId;
  found: FactDate;
  fact: "measure" | "milestone" | "completion" | "closing";
  date: FactDate;
};

const words = {
  measure: { en: "a measure was completed", "zh-CN": "措施的完成日期" },
  milestone: { en: "a milestone was reached", "zh-CN": "节点的完成日期" },
  completion: { en: "the rectification was completed", "zh-CN": "整改完成日期" },
  closing: { en: "the item was closed", "zh-CN": "销号日期" },
};

export const afterFound = defineItemRule<Facts>({
  id: "dates/after-found",
  severity: "error",
  title: {
    en: "Measures, completion and closing are not before the problem was found",
    "zh-CN": "措施、完成和销号不早于问题发现之日",
  },
  rationale: {
    en: "Plan 五(三) holds those who falsify to account. What was done before the problem was found cannot be its rectification.",
    "zh-CN": "方案五（三）对弄虚作假的追究责任。问题发现之前办的事，不能算作对该问题的整改。",
  },
  message: {
    en: ({ item, found, fact, date }) =>
      `Item ${item}: ${words[fact].en} on ${date}, before the problem was found on ${found}`,
    "zh-CN": ({ item, found, fact, date }) =>
      `事项 ${item}：${words[fact]["zh-CN"]} ${date} 早于问题发现日期 ${found}`,
  },
  remedy: {
    en: ({ found }) =>
      `Enter the real date, on or after ${found}; if the problem was found earlier, change \`found.date\``,
    "zh-CN": ({ found }) => `填写实际日期（不早于 ${found}）；若问题发现得更早，请修改 \`found.date\``,
  },
  examples: [
    {
      title: { en: "Completed after it was found", "zh-CN": "发现之后完成" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    completion: { date: 2018-05-20, result: 已补办手续 }
`,
      reports: [],
    },
    {
      title: { en: "Completed before it was found", "zh-CN": "发现之前已“完成”" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    completion: { date: 2017-05-20, result: 已补办手续 }
`,
      reports: ["7:25 /items/0/completion/date"],
    },
  ],
  check({ item }, report) {
    const found = item.found?.date;
    if (!found) return;

    for (const { fact, date, place } of datedFacts(item)) {
      if (date && isBefore(date, found)) report({ place, facts: { item: item.id, found, fact, date } });
    }
  },
});

type DatedFact = { readonly fact: Facts["fact"]; readonly date: FactDate | undefined; readonly place: Place };

function datedFacts({ measures, timetable, completion, closing }: Item): DatedFact[] {
  const milestones = timetable?.milestones ?? [];
  return [
    ...measures.map(({ completedOn, place }) => fact("measure", completedOn, within(place, "completed_on"))),
    ...milestones.map(({ completedOn, place }) =>
      fact("milestone", completedOn, within(place, "completed_on")),
    ),
    ...(completion ? [fact("completion", completion.date, within(completion.place, "date"))] : []),
    ...(closing ? [fact("closing", closing.closedOn, within(closing.place, "closed_on"))] : []),
  ];
}

function fact(name: Facts["fact"], date: FactDate | undefined, place: Place): DatedFact {
  return { fact: name, date, place };
}
