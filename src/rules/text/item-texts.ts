import type { Handling } from "../../model/handling.js";
import type { Item } from "../../model/item.js";
import type { Closing, Completion, Rebound } from "../../model/outcome.js";
import type { Step, Timetable } from "../../model/timetable.js";
import { within } from "../../text/place.js";
import { joined, show, type Visit } from "./free-texts.js";

/**
 * Every free text of an item. Left out is what has a form of its own and may look like a personal number: ids, dates,
 * amounts, hashes, paths, and the numbers of `codesOf`.
 */
export function eachItemText(item: Item, visit: Visit): void {
  const { place, withdrawn, supervision } = item;
  show(visit, place, { label: item.label, problem: item.problem, target: item.target });
  show(visit, place, { owner_unit: item.ownerUnit, status_as_reported: item.statusAsReported });
  show(visit, place, { no_rule_needed: item.noRuleNeeded, no_clue_found: item.noClueFound });
  show(visit, place, { linked_campaigns: joined(item.linkedCampaigns) });
  foundTexts(visit, item);
  dutyTexts(visit, item);
  outcomeTexts(visit, item);

  for (const { place: stands, kind, title, annex } of item.evidence) {
    show(visit, stands, { kind, title, annex });
  }
  for (const handling of item.handling) handlingTexts(visit, handling);
  for (const rebound of item.rebounds) reboundTexts(visit, rebound);
  show(visit, withdrawn?.place, { reason: withdrawn?.reason, approved_by: withdrawn?.approvedBy });
  show(visit, supervision?.place, { by: supervision?.by });
  for (const { place: stands, text } of item.log) show(visit, stands, { text });
}

/** The numbers of an item's project and documents: a text that quotes one names no person by it. */
export function codesOf({ project, found, standard, timetable, handling }: Item): readonly string[] {
  return [
    project?.number,
    found?.documentNo,
    standard?.documentNo,
    ...(timetable?.extensions ?? []).map(({ documentNo }) => documentNo),
    ...handling.flatMap(({ documentNo, transfer }) => [documentNo, transfer?.documentNo]),
  ].filter((code) => code !== undefined);
}

function foundTexts(visit: Visit, { place, found, project, legalBasis, parties, standard }: Item): void {
  show(visit, found?.place, { by: found?.by });
  show(visit, project?.place, { name: project?.name });
  for (const [index, article] of (legalBasis?.violated ?? []).entries()) {
    show(visit, within(place, "legal_basis", "violated", index), { ...article });
  }
  for (const [index, article] of (legalBasis?.handledUnder ?? []).entries()) {
    show(visit, within(place, "legal_basis", "handled_under", index), { ...article });
  }
  for (const { place: stands, name } of parties) show(visit, stands, { name });
  show(visit, standard?.place, { clause: standard?.clause });
}

function dutyTexts(visit: Visit, { responsible, measures, timetable }: Item): void {
  show(visit, responsible?.place, {
    leader: responsible?.leader,
    unit: responsible?.unit,
    person: responsible?.person,
    handler: responsible?.handler,
    supporting_units: joined(responsible?.supportingUnits ?? []),
  });
  stepTexts(visit, measures);
  if (timetable) timetableTexts(visit, timetable);
}

function stepTexts(visit: Visit, steps: readonly Step[]): void {
  for (const { place, text } of steps) show(visit, place, { text });
}

function timetableTexts(visit: Visit, { place, dueText, milestones, extensions }: Timetable): void {
  show(visit, place, { due_text: dueText });
  stepTexts(visit, milestones);
  for (const { place: stands, reason, approvedBy } of extensions) {
    show(visit, stands, { reason, approved_by: approvedBy });
  }
}

function outcomeTexts(visit: Visit, { completion, closing, justification }: Item): void {
  completionTexts(visit, completion);
  closingTexts(visit, closing);
  show(visit, justification?.place, {
    explanation: justification?.explanation,
    approved_by: justification?.approvedBy,
  });
}

function completionTexts(visit: Visit, completion: Completion | undefined): void {
  show(visit, completion?.place, { result: completion?.result, effect: completion?.effect });
}

function closingTexts(visit: Visit, closing: Closing | undefined): void {
  show(visit, closing?.place, {
    applied_by: closing?.appliedBy,
    reviewed_by: closing?.reviewedBy,
    accepted_by: closing?.acceptedBy,
    closed_by: closing?.closedBy,
  });
}

function handlingTexts(visit: Visit, { place, measure, decidedBy, transfer }: Handling): void {
  show(visit, place, { measure, decided_by: decidedBy });
  show(visit, transfer?.place, { to: transfer?.to, clue: transfer?.clue });
}

function reboundTexts(visit: Visit, { place, foundBy, note, previous }: Rebound): void {
  show(visit, place, { found_by: foundBy, note });
  completionTexts(visit, previous.completion);
  closingTexts(visit, previous.closing);
}
