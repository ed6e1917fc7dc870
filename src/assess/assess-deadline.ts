import type { Campaign, RosterUnit } from "../model/campaign.js";
import type { Deadline, Gap, RosterSource, UnitDeadline } from "../model/deadline.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { UnitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import type { UnreadableLedger } from "../model/source.js";
import { rootOf, within } from "../text/place.js";
import { addDays, type CalendarDate, daysBetween } from "../time/calendar-date.js";
import { workingDaysBetween } from "../time/working-days.js";
import { assessLedger } from "./assess-ledger.js";
import { meetsAll } from "./derive.js";

export type Submissions = {
  readonly campaign: Campaign;
  /** What the caller wants; without a roster in the campaign it is those read. */
  readonly roster: RosterSource;
  readonly ledgers: readonly { readonly ledger: Ledger; readonly evidence: EvidenceFacts }[];
  readonly unreadable: readonly UnreadableLedger[];
  readonly asOf: CalendarDate;
};

/** Each unit that has the duty to report (plan 四(二): 6月8日前), and how it stands on a day. */
export function assessDeadline(submissions: Submissions): Deadline {
  const { campaign } = submissions;
  const roster = campaign.units && submissions.roster === "campaign" ? "campaign" : "read";
  const units = roster === "campaign" ? (campaign.units ?? []) : unitsRead(submissions);

  return {
    due: campaign.report.due,
    boundary: campaign.report.boundary,
    roster,
    units: units
      .filter((unit) => unit.due !== undefined || campaign.report.duty.includes(unit.level))
      .map((unit) => unitDeadline(unit, submissions))
      .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)),
  };
}

/** The units that have a ledger; what the campaign's roster says of one goes before what its ledger says. */
function unitsRead({ campaign, ledgers, unreadable }: Submissions): RosterUnit[] {
  const onRoster = new Map(campaign.units?.map((unit) => [unit.code, unit]));
  const units = new Map<UnitCode, RosterUnit>();

  for (const { ledger } of ledgers) {
    const { place, code, name, level } = ledger.unit;
    units.set(code, onRoster.get(code) ?? { place, code, name, level, due: undefined });
  }
  for (const { unit } of unreadable) {
    const listed = unit && onRoster.get(unit);
    if (listed && !units.has(listed.code)) units.set(listed.code, listed);
  }
  return [...units.values()];
}

type Submission = Pick<UnitDeadline, "submittedOn" | "complete" | "gaps" | "place">;

function unitDeadline(unit: RosterUnit, submissions: Submissions): UnitDeadline {
  const { campaign, asOf } = submissions;
  const due = unit.due ?? campaign.report.due;
  const lastDay = campaign.report.boundary === "inclusive" ? due : addDays(due, -1);
  const submission = submissionOf(unit, submissions);
  const { submittedOn } = submission;
  const daysLeft = daysBetween(submittedOn ?? asOf, lastDay);
  const fixed = { unit: unit.code, name: unit.name, level: unit.level, due, ...submission };

  if (daysLeft >= 0) {
    return submittedOn
      ? { ...fixed, state: "submitted", days: 0, workingDays: undefined, onBoundary: submittedOn === due }
      : {
          ...fixed,
          state: "pending",
          days: daysLeft,
          workingDays: workingDaysBetween(asOf, lastDay),
          onBoundary: false,
        };
  }
  const state = submittedOn ? "late" : "missing";
  return { ...fixed, state, days: -daysLeft, workingDays: undefined, onBoundary: submittedOn === due };
}

function submissionOf(unit: RosterUnit, { campaign, ledgers, unreadable, asOf }: Submissions): Submission {
  const own = ledgers.filter(({ ledger }) => ledger.unit.code === unit.code);
  const reported = own.find(({ ledger }) => isBy(ledger.report?.submittedOn, asOf)) ?? own[0];
  if (reported) {
    const { ledger, evidence } = reported;
    const place = within(ledger.place, "report", "submitted_on");
    const submittedOn = ledger.report?.submittedOn;
    if (!submittedOn || !isBy(submittedOn, asOf)) return { ...notSubmitted, place };

    const gaps = gapsOf(ledger, campaign, evidence, submittedOn);
    return { submittedOn, complete: gaps.length === 0, gaps, place };
  }

  const broken = unreadable.find((ledger) => ledger.unit === unit.code);
  if (!broken) return { ...notSubmitted, place: unit.place };

  const gaps: readonly Gap[] = [{ item: null, reason: "ledger_unreadable" }];
  return isBy(broken.submittedOn, asOf)
    ? { submittedOn: broken.submittedOn, complete: false, gaps, place: rootOf(broken.file) }
    : { ...notSubmitted, gaps, place: rootOf(broken.file) };
}

const notSubmitted = { submittedOn: undefined, complete: undefined, gaps: [] } as const;

function isBy(date: CalendarDate | undefined, asOf: CalendarDate): boolean {
  return date !== undefined && date <= asOf;
}

/** Why a report is incomplete: each prescribed item is in exactly one of the three lists on the day of submission. */
function gapsOf(
  ledger: Ledger,
  campaign: Campaign,
  facts: EvidenceFacts,
  submittedOn: CalendarDate,
): readonly Gap[] {
  const held = new Set(ledger.items.map(({ id }) => id));
  const absent = (campaign.baseList ?? []).filter(
    ({ id, unit }) => unit === ledger.unit.code && !held.has(id),
  );
  const prescribed = assessLedger(ledger, campaign, facts, submittedOn).filter(
    ({ item }) => item.origin === "prescribed",
  );

  return [
    ...prescribed.flatMap(({ item, assessment: { status, guards } }): Gap[] => {
      if (status === "unaccounted") return [{ item: item.id, reason: "unaccounted" }];
      const inTwo = status === "rectified" && meetsAll(guards, "unrectifiable");
      return inTwo ? [{ item: item.id, reason: "in_two_lists" }] : [];
    }),
    ...absent.map(({ id }): Gap => ({ item: id, reason: "not_in_ledger" })),
  ];
}
