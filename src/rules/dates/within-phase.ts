import type { Campaign } from "../../model/campaign.js";
import type { ItemId, UnitCode } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import type { Ledger } from "../../model/ledger.js";
import { type Place, within } from "../../text/place.js";
import { type CalendarDate, type FactDate, hasHappened, isBefore } from "../../time/calendar-date.js";
import { defineLedgerRule } from "../rule.js";

type Facts =
  | {
      case: "before_campaign";
      item: ItemId;
      fact: "completed" | "closed";
      date: FactDate;
      start: CalendarDate;
    }
  | { case: "after_campaign"; item: ItemId; fact: "completed" | "closed"; date: FactDate; end: CalendarDate }
  | {
      case: "report_outside";
      unit: UnitCode;
      date: CalendarDate;
      phase: string;
      from: CalendarDate;
      to: CalendarDate;
    };

const words = {
  completed: { en: "completed", "zh-CN": "整改完成" },
  closed: { en: "closed", "zh-CN": "销号" },
};

export const withinPhase = defineLedgerRule<Facts>({
  id: "dates/within-phase",
  severity: "info",
  title: { en: "The steps fall into their phase of the campaign", "zh-CN": "各步骤在本次行动相应的阶段之内" },
  rationale: {
    en: "Plan 四 sets four phases, from April to September. What was done before them needs a look at whether it still holds (二(三): 继续巩固，防止反弹); what was done after them missed the campaign. Reports are made in phase two (四(二)).",
    "zh-CN":
      "方案四分四个阶段，自 4 月至 9 月。此前已整改的，要看是否仍然有效（二（三）：继续巩固，防止反弹）；此后才整改的，已在行动之外。专题报告在第二阶段提交（四（二））。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "before_campaign":
          return `Item ${facts.item} was ${words[facts.fact].en} on ${facts.date}, before the campaign began on ${facts.start}`;
        case "after_campaign":
          return `Item ${facts.item} was ${words[facts.fact].en} on ${facts.date}, after the campaign ended on ${facts.end}`;
        case "report_outside":
          return `Unit ${facts.unit} submitted its report on ${facts.date}, outside the phase ${facts.phase} (${facts.from} to ${facts.to}), in which it is due`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "before_campaign":
          return `事项 ${facts.item} 于 ${facts.date} ${words[facts.fact]["zh-CN"]}，早于本次行动开始的 ${facts.start}`;
        case "after_campaign":
          return `事项 ${facts.item} 于 ${facts.date} ${words[facts.fact]["zh-CN"]}，晚于本次行动结束的 ${facts.end}`;
        case "report_outside":
          return `单位 ${facts.unit} 于 ${facts.date} 提交专题报告，不在应当提交的阶段“${facts.phase}”（${facts.from} 至 ${facts.to}）之内`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "before_campaign":
          return "Check whether the rectification still holds, and record the check in `log`";
        case "after_campaign":
          return "Nothing to enter; the final summary names what was finished after the end";
        case "report_outside":
          return "Check that `report.submitted_on` is the day on which the report was handed in";
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "before_campaign":
          return "核查整改是否仍然有效，并把核查情况记入 `log`";
        case "after_campaign":
          return "无需填写；总结时说明结束之后才办结的事项";
        case "report_outside":
          return "核对 `report.submitted_on` 是否为实际提交之日";
      }
    },
  },
  examples: [
    {
      title: { en: "Done and reported within the phases", "zh-CN": "在阶段之内整改和报告" },
      yaml: `report: { submitted_on: 2018-06-06 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2018-05-20, result: 已补办手续 }
`,
      reports: [],
    },
    {
      title: { en: "Done before, reported too early", "zh-CN": "行动之前已整改，报告过早" },
      yaml: `report: { submitted_on: 2018-04-26 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    completion: { date: 2017-11, result: 已补办手续 }
`,
      reports: ["1:25 /report/submitted_on", "7:25 /items/0/completion/date"],
    },
  ],
  check({ ledger, items, campaign, asOf }, report) {
    for (const observation of reportOutside(ledger, campaign, asOf)) report(observation);

    const start = campaign.phases.reduce<CalendarDate | undefined>(
      (earliest, { from }) => (!earliest || from < earliest ? from : earliest),
      undefined,
    );
    const end = campaign.phases.reduce<CalendarDate | undefined>(
      (latest, { to }) => (!latest || to > latest ? to : latest),
      undefined,
    );
    if (!start || !end) return;

    for (const { item } of items) {
      for (const { fact, date, place } of outcomesOf(item)) {
        if (!date || !hasHappened(date, asOf)) continue;
        const { id } = item;
        if (isBefore(date, start)) {
          report({ place, facts: { case: "before_campaign", item: id, fact, date, start }, item: id });
        }
        if (isBefore(end, date)) {
          report({ place, facts: { case: "after_campaign", item: id, fact, date, end }, item: id });
        }
      }
    }
  },
});

function* reportOutside({ unit, report }: Ledger, campaign: Campaign, asOf: CalendarDate) {
  const { due: ownDue, level } = campaign.units?.find(({ code }) => code === unit.code) ?? {
    ...unit,
    due: undefined,
  };
  if (!ownDue && !campaign.report.duty.includes(level)) return;

  const due = ownDue ?? campaign.report.due;
  const phase = campaign.phases.find(({ from, to }) => from <= due && due <= to);
  const date = report?.submittedOn;
  if (!report || !phase || !date || date > asOf || (phase.from <= date && date <= phase.to)) return;

  const { title, from, to } = phase;
  const facts = { case: "report_outside", unit: unit.code, date, phase: title, from, to } as const;
  yield { place: within(report.place, "submitted_on"), facts };
}

type Outcome = {
  readonly fact: "completed" | "closed";
  readonly date: FactDate | undefined;
  readonly place: Place;
};

function outcomesOf({ completion, closing }: Item): readonly Outcome[] {
  return [
    ...(completion
      ? [{ fact: "completed", date: completion.date, place: within(completion.place, "date") } as const]
      : []),
    ...(closing
      ? [{ fact: "closed", date: closing.closedOn, place: within(closing.place, "closed_on") } as const]
      : []),
  ];
}
