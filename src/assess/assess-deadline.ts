import type { Campaign, RosterUnit } from "../model/campaign.js";
import type { Deadline, Gap, RosterSource, UnitDeadline } from "../model/deadline.js";
import type { LedgerDigest } from "../model/digest.js";
import type { UnitCode } from "../model/ids.js";
import type { UnreadableLedger } from "../model/source.js";
import { rootOf, within } from "../text/place.js";
import { addDays, type CalendarDate, daysBetween } from "../time/calendar-date.js";
import { workingDaysBetween } from "../time/working-days.js";
import { type BaseItemsByUnit, baseItemsByUnit, gapsOf } from "./gaps.js";
import { rosterOf } from "./roster.js";
import { byUnit, isBy, lastReported } from "./submission.js";

export type Submissions = {
  readonly campaign: Campaign;
  /** What the caller wants; without a roster in the campaign it is those read. */
  readonly roster: RosterSource;
  readonly ledgers: readonly LedgerDigest[];
  readonly unreadable: readonly UnreadableLedger[];
  readonly asOf: CalendarDate;
};

/** What there is to look at, by unit: grouped once. */
type Holdings = {
  readonly ledgers: ReadonlyMap<UnitCode, readonly LedgerDigest[]>;
  readonly unreadable: ReadonlyMap<UnitCode, UnreadableLedger>;
  readonly base: BaseItemsByUnit;
};

/** Each unit that has the duty to report (plan 四(二): 6月8日前), and how it stands on a day. */
export function assessDeadline(submissions: Submissions): Deadline {
  const { campaign, asOf } = submissions;
  const roster = campaign.units && submissions.roster === "campaign" ? "campaign" : "read";
  const holdings = holdingsOf(submissions);

  return {
    due: campaign.report.due,
    boundary: campaign.report.boundary,
    roster,
    units: rosterOf(campaign, roster, submissions)
      .filter((unit) => unit.due !== undefined || campaign.report.duty.includes(unit.level))
      .map((unit) => unitDeadline(unit, campaign, holdings, asOf))
      .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
  };
}

function holdingsOf({ campaign, ledgers, unreadable }: Submissions): Holdings {
  const broken = unreadable.flatMap((ledger) =>
    ledger.unit === undefined ? [] : [[ledger.unit, ledger] as const],
  );
  return { ledgers: byUnit(ledgers), unreadable: new Map(broken), base: baseItemsByUnit(campaign) };
}

type Submission = Pick<UnitDeadline, "submittedOn" | "complete" | "gaps" | "place">;

function unitDeadline(
  unit: RosterUnit,
  campaign: Campaign,
  holdings: Holdings,
  asOf: CalendarDate,
): UnitDeadline {
  const due = unit.due ?? campaign.report.due;
  const lastDay = campaign.report.boundary === "inclusive" ? due : addDays(due, -1);
  const submission = submissionOf(unit, holdings, asOf);
  const { submittedOn } = submission;
  const daysLeft = daysBetween(submittedOn ?? asOf, lastDay);
  const fixed = { unit: unit.code, name: unit.name, level: unit.level, due, ...submission };
  const onBoundary = submittedOn === due;

  if (daysLeft >= 0) {
    return submittedOn
      ? { ...fixed, state: "submitted", days: 0, workingDays: undefined, onBoundary }
      : {
          ...fixed,
          state: "pending",
          days: daysLeft,
          workingDays: workingDaysBetween(asOf, lastDay),
          onBoundary,
        };
  }
  return {
    ...fixed,
    state: submittedOn ? "late" : "missing",
    days: -daysLeft,
    workingDays: undefined,
    onBoundary,
  };
}

/**
 * A unit has one ledger; where it has several, which is a finding of its own, they count as one: nothing in either is
 * let go, and the later report is the unit's.
 */
function submissionOf(
  { code, place: listed }: RosterUnit,
  holdings: Holdings,
  asOf: CalendarDate,
): Submission {
  const own = holdings.ledgers.get(code) ?? [];
  const broken = holdings.unreadable.get(code);
  const [first] = own;
  if (!first) return broken ? ofBroken(broken, asOf) : { ...notSubmitted, place: listed };

  const last = lastReported(own, asOf);
  const place = within(rootOf((last ?? first).file), "report", "submitted_on");
  if (last?.submittedOn === undefined) return { ...notSubmitted, place };

  const { submittedOn } = last;
  const gaps = [...gapsOf(own, holdings.base, submittedOn), ...(broken ? [unreadableGap] : [])];
  return { submittedOn, complete: gaps.length === 0, gaps, place };
}

function ofBroken({ file, submittedOn }: UnreadableLedger, asOf: CalendarDate): Submission {
  const known = { gaps: [unreadableGap], place: rootOf(file) };
  return isBy(submittedOn, asOf) ? { ...known, submittedOn, complete: false } : { ...notSubmitted, ...known };
}

const unreadableGap: Gap = { item: null, reason: "ledger_unreadable" };
const notSubmitted = { submittedOn: undefined, complete: undefined, gaps: [] } as const;
