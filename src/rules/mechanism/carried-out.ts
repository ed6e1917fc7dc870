import type { Localized } from "../../language/locale.js";
import type { EstablishedRule } from "../../model/ledger.js";
import { within } from "../../text/place.js";
import { type CalendarDate, hasHappened } from "../../time/calendar-date.js";
import { defineLedgerRule } from "../rule.js";
import { rulesOn } from "./standing-rules.js";

type Facts = { rule: string; problem: "no_record" | "undated" | "untold" | "ahead" };

const words: Record<Facts["problem"], Localized<string>> = {
  no_record: { en: "has no record of being carried out", "zh-CN": "没有执行记录" },
  undated: { en: "has no dated record of being carried out", "zh-CN": "的执行记录没有日期" },
  untold: { en: "has a date of being carried out, and no record", "zh-CN": "的执行记录只有日期，没有内容" },
  ahead: { en: "has not been carried out yet", "zh-CN": "的执行记录日期尚未到来" },
};

export const carriedOut = defineLedgerRule<Facts>({
  id: "mechanism/carried-out",
  severity: "warning",
  title: {
    en: "A rule has a dated record of being carried out",
    "zh-CN": "制度有注明日期的执行记录",
  },
  rationale: {
    en: "Plan 四(二) asks whether the lasting mechanism is established and carried out (建立并执行到位), and 四(三) has the inspection check it. A rule on paper answers only the first half.",
    "zh-CN":
      "方案四（二）要求看长效机制是否建立并执行到位，四（三）要求核查长效机制建立情况。只有文本没有执行记录，只回答了一半。",
  },
  message: {
    en: ({ rule, problem }) => `Rule ${rule} ${words[problem].en}`,
    "zh-CN": ({ rule, problem }) => `制度 ${rule} ${words[problem]["zh-CN"]}`,
  },
  remedy: {
    en: () =>
      "Enter under `carried_out` the day or month and what was done under the rule, such as a purchase reviewed or a training held",
    "zh-CN": () => "在 `carried_out` 填写执行的日期或月份和内容，例如按该制度审核了哪个项目、组织了哪次培训",
  },
  examples: [
    {
      title: { en: "Carried out", "zh-CN": "已经执行" },
      yaml: `rules:
  - id: R1
    title: 局政府采购内部控制办法
    document_no: 教财〔2018〕9号
    established_on: 2018-05-10
    carried_out: [ { date: 2018-05-25, record: 按办法第六条审核教学设备采购需求 } ]
`,
      reports: [],
    },
    {
      title: { en: "Not established by the day asked for", "zh-CN": "截至所问日期尚未建立" },
      yaml: `rules:
  - { id: R1, title: 局政府采购内部控制办法, document_no: 教财〔2018〕12号, established_on: 2018-06-20 }
`,
      asOf: "2018-06-09",
      reports: [],
    },
    {
      title: { en: "On paper only, and undated", "zh-CN": "只有文本；没有日期" },
      yaml: `rules:
  - id: R1
    title: 局政府采购内部控制办法
    document_no: 教财〔2018〕9号
    established_on: 2018-05-10
  - id: R2
    title: 采购档案管理办法
    document_no: 教财〔2018〕10号
    established_on: 2018-05-10
    carried_out:
      - record: 2017 年采购档案已按办法归档
`,
      reports: ["2:5 /rules/0/carried_out", "11:9 /rules/1/carried_out/0/date"],
    },
  ],
  check(context, report) {
    for (const rule of rulesOn(context)) {
      const problem = problemOf(rule, context.asOf);
      if (!problem) continue;

      const records = within(rule.place, "carried_out");
      const place = {
        no_record: records,
        undated: within(records, 0, "date"),
        untold: within(records, 0, "record"),
        ahead: within(records, 0, "date"),
      }[problem];
      report({ place, facts: { rule: rule.id, problem } });
    }
  },
});

/** What keeps a rule's records from showing that it is carried out; judged by the first, where none shows it. */
function problemOf(
  { carriedOut: records }: EstablishedRule,
  asOf: CalendarDate,
): Facts["problem"] | undefined {
  const shows = records.some(({ date, record }) => date && record && hasHappened(date, asOf));
  if (shows) return undefined;

  const [first] = records;
  if (!first) return "no_record";
  if (!first.date) return "undated";
  return first.record ? "ahead" : "untold";
}
