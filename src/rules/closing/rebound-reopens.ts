import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import type { Closing, Completion, Rebound } from "../../model/outcome.js";
import { type Place, within } from "../../text/place.js";
import { type CalendarDate, type FactDate, hasHappened, isNotAfter } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Facts =
  | { problem: "completion" | "closing"; item: ItemId; date: FactDate; rebound: FactDate }
  | { problem: "undated"; item: ItemId };

const words = {
  completion: { en: "completion", "zh-CN": "完成情况" },
  closing: { en: "closing", "zh-CN": "销号记录" },
};

export const reboundReopens = defineItemRule<Facts>({
  id: "closing/rebound-reopens",
  severity: "error",
  title: {
    en: "After a rebound the old completion and closing have moved to `previous`",
    "zh-CN": "反弹之后，原来的完成情况和销号记录移到 `previous`",
  },
  rationale: {
    en: "Plan 二(三) and 四(四): 防止反弹, 防止已整改的问题反弹回潮、重复出现. A problem that came back is open again: its old completion and closing are kept as history and no longer stand; a later completion rectifies it anew.",
    "zh-CN":
      "方案二（三）要求防止反弹，四（四）要求防止已整改的问题反弹回潮、重复出现。反弹的问题重新成为未完成的问题：原来的完成情况和销号记录留作历史，不再算数；以后重新整改到位的，另行填写。",
  },
  message: {
    en: (facts) =>
      facts.problem === "undated"
        ? `Item ${facts.item} has a rebound without a date, so the completion beside it does not count`
        : `Item ${facts.item} came back on ${facts.rebound}, but its ${words[facts.problem].en} of ${facts.date} still stands`,
    "zh-CN": (facts) =>
      facts.problem === "undated"
        ? `事项 ${facts.item} 的反弹没有日期，因此现有的完成情况不算数`
        : `事项 ${facts.item} 已于 ${facts.rebound} 反弹，但 ${facts.date} 的${words[facts.problem]["zh-CN"]}仍在原处`,
  },
  remedy: {
    en: ({ problem }) =>
      problem === "undated"
        ? "Enter as `found_on` the day or month on which the rebound was found"
        : `Move \`${problem}\` into the rebound's \`previous\`, and enter a new one only when the problem has been rectified again`,
    "zh-CN": ({ problem }) =>
      problem === "undated"
        ? "在 `found_on` 填写发现反弹的日期或月份"
        : `把 \`${problem}\` 移到该次反弹的 \`previous\` 下；重新整改到位后再填写新的`,
  },
  examples: [
    {
      title: { en: "Reopened and rectified again", "zh-CN": "反弹之后重新整改" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    rebound:
      - found_on: 2018-03-15
        found_by: 局审计科
        previous:
          completion: { date: 2017-10-20, result: 保证金已全部退还 }
    completion: { date: 2018-05-20, result: 新发生的两笔保证金已退还 }
`,
      reports: [],
    },
    {
      title: { en: "The old record still stands", "zh-CN": "旧的记录仍在原处" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    rebound: [ { found_on: 2018-03-15, found_by: 局审计科 } ]
    completion:
      date: 2017-10-20
      result: 保证金已全部退还
    closing:
      closed_on: 2017-11
`,
      reports: ["8:13 /items/0/completion/date", "11:18 /items/0/closing/closed_on"],
    },
    {
      title: { en: "Nobody knows when it came back", "zh-CN": "反弹没有日期" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    rebound: [ { found_by: 局审计科 } ]
    completion: { date: 2018-05-20, result: 新发生的两笔保证金已退还 }
`,
      reports: ["6:18 /items/0/rebound/0/found_on"],
    },
  ],
  check({ item, assessment, asOf }, report) {
    if (assessment.status === "withdrawn") return;

    for (const { problem, date, place } of recordsOf(item)) {
      const rebound = reboundAfter(date, item, asOf);
      if (rebound) report({ place, facts: { problem, item: item.id, date, rebound } });
    }
    if (!item.completion) return;

    for (const { place, foundOn } of item.rebounds) {
      if (!foundOn)
        report({ place: within(place, "found_on"), facts: { problem: "undated", item: item.id } });
    }
  },
});

type DatedRecord = {
  readonly problem: "completion" | "closing";
  readonly date: FactDate;
  readonly place: Place;
};

/** The present completion and closing, each with the date by which it is old or new. */
function recordsOf({ completion, closing }: Item): readonly DatedRecord[] {
  return [...(completion ? completed(completion) : []), ...(closing ? lastStep(closing) : [])];
}

function completed({ place, date }: Completion): readonly DatedRecord[] {
  return date ? [{ problem: "completion", date, place: within(place, "date") }] : [];
}

/** A closing that is under way is dated by the last step taken. */
function lastStep({ place, ...closing }: Closing): readonly DatedRecord[] {
  const steps = [
    ["closed_on", closing.closedOn],
    ["accepted_on", closing.acceptedOn],
    ["reviewed_on", closing.reviewedOn],
    ["applied_on", closing.appliedOn],
  ] as const;
  for (const [name, date] of steps) {
    if (date) return [{ problem: "closing", date, place: within(place, name) }];
  }
  return [];
}

/** The first rebound that has happened and that certainly was not before a date. */
function reboundAfter(date: FactDate, { rebounds }: Item, asOf: CalendarDate): FactDate | undefined {
  return rebounds
    .map(({ foundOn }: Rebound) => foundOn)
    .find((foundOn) => foundOn && hasHappened(foundOn, asOf) && isNotAfter(date, foundOn));
}
