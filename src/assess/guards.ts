import { type Guard, type GuardedStatus, type GuardName, guardsOf } from "../model/assessment.js";
import type { Campaign, ClosingStep } from "../model/campaign.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Item } from "../model/item.js";
import type { Closing } from "../model/outcome.js";
import type { Step } from "../model/timetable.js";
import { type CalendarDate, type FactDate, hasHappened } from "../time/calendar-date.js";
import { currentDeadline } from "./current-deadline.js";
import { justifyingEvidence, supportingEvidence } from "./evidence.js";
import { standingOn } from "./standing.js";

/** Every condition of every status, met or not on a day, in the order in which they are asked. */
export function guardsFor(
  item: Item,
  campaign: Campaign,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): readonly Guard[] {
  const met = conditionsOf(item, campaign, facts, asOf);
  return outcomes.map(({ guard, ifMet, ifNot }) => (met[guard] ? ifMet : ifNot));
}

const guardedStatuses = [
  "withdrawn",
  "rectified",
  "unrectifiable",
  "in_progress",
] as const satisfies GuardedStatus[];

/** The conditions in the order in which they are asked. */
export const guardsAsked: readonly Omit<Guard, "met">[] = guardedStatuses.flatMap((status) =>
  guardsOf[status].map((guard) => ({ status, guard })),
);

/** The same objects in every item: there are twice as many as conditions, not some twenty an item. */
const outcomes = guardsAsked.map(({ status, guard }) => ({
  guard,
  ifMet: { status, guard, met: true },
  ifNot: { status, guard, met: false },
}));

function conditionsOf(
  item: Item,
  campaign: Campaign,
  facts: EvidenceFacts,
  asOf: CalendarDate,
): Readonly<Record<GuardName, boolean>> {
  const { withdrawn, justification, measures, timetable, responsible } = item;
  const { completion, closing, reboundSince } = standingOn(item, asOf);
  const isPast = (date: FactDate | undefined) => date !== undefined && hasHappened(date, asOf);

  return {
    withdrawn_by_date: isPast(withdrawn?.date),
    withdrawal_reason: withdrawn?.reason !== undefined,
    withdrawal_approver: withdrawn?.approvedBy !== undefined,

    completion_date: completion !== undefined,
    result: completion?.result !== undefined,
    measures_completed: measures.every(({ due, completedOn }) => due === undefined || isPast(completedOn)),
    supporting_evidence: supportingEvidence(item, facts, asOf).length > 0,
    standard_named: item.origin !== "prescribed" || item.standard?.documentNo !== undefined,
    no_rebound: !reboundSince,
    closing_policy: campaign.closingPolicy.every((step) => isPast(dateOfStep(closing, step))),

    reason_allowed: campaign.reasons.some(({ id }) => id === justification?.reason),
    explanation: justification?.explanation !== undefined,
    evidence_or_basis: justifyingEvidence(item, facts, asOf).length > 0,
    review_not_passed: justification?.reviewBy === undefined || asOf <= justification.reviewBy,

    concrete_measure: measures.some(({ text }) => text !== undefined),
    current_deadline: currentDeadline(item, asOf) !== undefined,
    responsible_person: responsible?.person !== undefined,
    staged_milestones: item.disposal !== "staged" || datedMilestones(timetable?.milestones ?? []) >= 2,
  };
}

function datedMilestones(milestones: readonly Step[]): number {
  return milestones.filter(({ due }) => due !== undefined).length;
}

function dateOfStep(closing: Closing | undefined, step: ClosingStep): FactDate | undefined {
  switch (step) {
    case "applied":
      return closing?.appliedOn;
    case "reviewed":
      return closing?.reviewedOn;
    case "accepted":
      return closing?.acceptedOn;
    case "publicised":
      return closing?.publicised?.to;
    case "closed":
      return closing?.closedOn;
  }
}
