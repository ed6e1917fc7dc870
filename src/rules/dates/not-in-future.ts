import type { ItemId } from "../../model/ids.js";
import { type FactDate, isBefore } from "../../time/calendar-date.js";
import { defineLedgerRule } from "../rule.js";
import { type FactName, factsOfItem, factsOfUnit, factWords } from "./completed-facts.js";

type Facts = { item: ItemId | null; fact: FactName; date: FactDate };

export const notInFuture = defineLedgerRule<Facts>({
  id: "dates/not-in-future",
  severity: "error",
  title: { en: "What is recorded as done is not in the future", "zh-CN": "记为已办的事项，日期不晚于今天" },
  rationale: {
    en: "Plan 五(三) holds those who falsify (弄虚作假) to account. What has not happened yet cannot be recorded as done. Judged only as of today: an earlier day chosen with `--as-of` makes later facts future, and that is no error.",
    "zh-CN":
      "方案五（三）对弄虚作假的追究责任。尚未发生的事，不能记为已办。只按今天判断：用 `--as-of` 回看过去某一天时，其后的事实不算错误。",
  },
  message: {
    en: ({ item, fact, date }) =>
      `${item === null ? "The ledger" : `Item ${item}`} records ${factWords[fact].en} on ${date}, which is after today`,
    "zh-CN": ({ item, fact, date }) =>
      `${item === null ? "台账" : `事项 ${item}`}：${factWords[fact]["zh-CN"]} ${date} 晚于今天`,
  },
  remedy: {
    en: () => "Enter the real date; what is only planned goes into `due` of a measure or a milestone",
    "zh-CN": () => "填写实际日期；尚在计划中的，写入措施或节点的 `due`",
  },
  examples: [
    {
      title: { en: "All facts lie in the past", "zh-CN": "事实均已发生" },
      yaml: `report: { submitted_on: 2018-06-06 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    timetable: { due: 2018-06-30 }
`,
      clock: "today",
      reports: [],
    },
    {
      title: { en: "Completed and accepted in advance", "zh-CN": "提前“完成”和验收" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    completion: { date: 2018-06-20, result: 已补办手续 }
    closing: { applied_on: 2018-06-08, accepted_on: 2018-07 }
`,
      clock: "today",
      reports: ["7:25 /items/0/completion/date", "8:53 /items/0/closing/accepted_on"],
    },
    {
      title: { en: "Looked at as of an earlier day", "zh-CN": "回看过去某一天" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-06-20, result: 已补办手续 }
`,
      reports: [],
    },
  ],
  // Asked of the ledger's items and not of those that exist: one found in the future does not exist yet.
  check({ ledger, asOf, clock }, report) {
    if (clock !== "today") return;

    for (const { fact, date, place } of factsOfUnit(ledger)) {
      if (isBefore(asOf, date)) report({ place, facts: { item: null, fact, date } });
    }
    for (const item of ledger.items) {
      for (const { fact, date, place } of factsOfItem(item)) {
        if (isBefore(asOf, date)) report({ place, facts: { item: item.id, fact, date }, item: item.id });
      }
    }
  },
});
