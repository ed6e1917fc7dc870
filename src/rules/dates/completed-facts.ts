import type { Localized } from "../../language/locale.js";
import type { Item } from "../../model/item.js";
import type { Ledger } from "../../model/ledger.js";
import { type Place, within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { type ClosingDateName, closingDates, closingWords } from "./closing-dates.js";

/** What a ledger records as done; dates of plans, such as a deadline or the end of a publicity, are none. */
export type FactName =
  | Exclude<ClosingDateName, "publicised_to">
  | "found"
  | "measure"
  | "milestone"
  | "extension_approved"
  | "completed"
  | "evidence"
  | "justification_approved"
  | "handled"
  | "transferred"
  | "rebound"
  | "withdrawn"
  | "supervised"
  | "logged"
  | "submitted"
  | "rule_established"
  | "rule_carried_out";

export type CompletedFact = { readonly fact: FactName; readonly date: FactDate; readonly place: Place };

type Entry = { readonly fact: FactName; readonly date: FactDate | undefined; readonly place: Place };

export const factWords: Readonly<Record<FactName, Localized<string>>> = {
  ...closingWords,
  found: { en: "its finding", "zh-CN": "发现日期" },
  measure: { en: "the completion of a measure", "zh-CN": "措施完成日期" },
  milestone: { en: "the completion of a milestone", "zh-CN": "节点完成日期" },
  extension_approved: { en: "the approval of an extension", "zh-CN": "延期批准日期" },
  completed: { en: "the completion of the rectification", "zh-CN": "整改完成日期" },
  evidence: { en: "a piece of evidence", "zh-CN": "佐证材料日期" },
  justification_approved: { en: "the approval of the justification", "zh-CN": "无法整改说明的批准日期" },
  handled: { en: "the decision on handling", "zh-CN": "追责处理决定日期" },
  transferred: { en: "the transfer of a clue", "zh-CN": "线索移交日期" },
  rebound: { en: "a rebound", "zh-CN": "反弹发现日期" },
  withdrawn: { en: "the withdrawal", "zh-CN": "撤回日期" },
  supervised: { en: "the start of supervision", "zh-CN": "挂账督办开始日期" },
  logged: { en: "a log entry", "zh-CN": "进展记录日期" },
  submitted: { en: "the submission of the report", "zh-CN": "专题报告提交日期" },
  rule_established: { en: "the establishment of a rule", "zh-CN": "制度建立日期" },
  rule_carried_out: { en: "the record of a rule carried out", "zh-CN": "制度执行日期" },
};

/** The dated facts of an item, of its past completions and closings too. */
export function factsOfItem(item: Item): readonly CompletedFact[] {
  const { found, completion, closing, justification, withdrawn, supervision } = item;
  return dated([
    ...(found ? [entry("found", found.date, found.place, "date")] : []),
    ...item.measures.map(({ completedOn, place }) => entry("measure", completedOn, place, "completed_on")),
    ...timetableFacts(item),
    ...item.evidence.map((piece) => entry("evidence", piece.dated, piece.place, "dated")),
    ...outcomeFacts({ completion, closing }),
    ...(justification
      ? [entry("justification_approved", justification.approvedOn, justification.place, "approved_on")]
      : []),
    ...handlingFacts(item),
    ...item.rebounds.flatMap(({ foundOn, place, previous }) => [
      entry("rebound", foundOn, place, "found_on"),
      ...outcomeFacts(previous),
    ]),
    ...(withdrawn ? [entry("withdrawn", withdrawn.date, withdrawn.place, "date")] : []),
    ...(supervision ? [entry("supervised", supervision.since, supervision.place, "since")] : []),
    ...item.log.map(({ date, place }) => entry("logged", date, place, "date")),
  ]);
}

/** The dated facts of a ledger that belong to no item. */
export function factsOfUnit({ report, rules }: Ledger): readonly CompletedFact[] {
  return dated([
    ...(report ? [entry("submitted", report.submittedOn, report.place, "submitted_on")] : []),
    ...rules.flatMap(({ place, establishedOn, carriedOut }) => [
      entry("rule_established", establishedOn, place, "established_on"),
      ...carriedOut.map((record) => entry("rule_carried_out", record.date, record.place, "date")),
    ]),
  ]);
}

function timetableFacts({ timetable }: Item): readonly Entry[] {
  const { milestones = [], extensions = [] } = timetable ?? {};
  return [
    ...milestones.map(({ completedOn, place }) => entry("milestone", completedOn, place, "completed_on")),
    ...extensions.map(({ approvedOn, place }) =>
      entry("extension_approved", approvedOn, place, "approved_on"),
    ),
  ];
}

function outcomeFacts({ completion, closing }: Pick<Item, "completion" | "closing">): readonly Entry[] {
  return [
    ...(completion ? [entry("completed", completion.date, completion.place, "date")] : []),
    ...(closing ? closingDates(closing) : []).flatMap(({ step, date, place }) =>
      step === "publicised_to" ? [] : [{ fact: step, date, place }],
    ),
  ];
}

function handlingFacts({ handling }: Item): readonly Entry[] {
  return handling.flatMap(({ decidedOn, place, transfer }) => [
    entry("handled", decidedOn, place, "decided_on"),
    ...(transfer ? [entry("transferred", transfer.date, transfer.place, "date")] : []),
  ]);
}

function entry(fact: FactName, date: FactDate | undefined, place: Place, field: string): Entry {
  return { fact, date, place: within(place, field) };
}

function dated(entries: readonly Entry[]): readonly CompletedFact[] {
  return entries.flatMap(({ fact, date, place }) => (date ? [{ fact, date, place }] : []));
}
