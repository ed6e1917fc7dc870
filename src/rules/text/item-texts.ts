import type { Handling } from "../../model/handling.js";
import type { Item } from "../../model/item.js";
import type { Closing, Completion, Rebound } from "../../model/outcome.js";
import type { Step, Timetable } from "../../model/timetable.js";
import { within } from "../../text/place.js";
import { type FreeText, gather, joined } from "./free-texts.js";

/**
 * Every free text of an item. Left out is what has a form of its own and may look like a personal number: ids, dates,
 * amounts, hashes, paths, and the numbers of `codesOf`.
 */
export function itemTexts(item: Item): readonly FreeText[] {
  const texts: FreeText[] = [];
  const { place, withdrawn, supervision } = item;
  gather(texts, place, { label: item.label, problem: item.problem, target: item.target });
  gather(texts, place, { owner_unit: item.ownerUnit, status_as_reported: item.statusAsReported });
  gather(texts, place, { no_rule_needed: item.noRuleNeeded, no_clue_found: item.noClueFound });
  gather(texts, place, { linked_campaigns: joined(item.linkedCampaigns) });
  foundTexts(texts, item);
  dutyTexts(texts, item);
  outcomeTexts(texts, item);

  for (const { place: stands, kind, title, annex } of item.evidence) {
    gather(texts, stands, { kind, title, annex });
  }
  for (const handling of item.handling) handlingTexts(texts, handling);
  for (const rebound of item.rebounds) reboundTexts(texts, rebound);
  gather(texts, withdrawn?.place, { reason: withdrawn?.reason, approved_by: withdrawn?.approvedBy });
  gather(texts, supervision?.place, { by: supervision?.by });
  for (const { place: stands, text } of item.log) gather(texts, stands, { text });
  return texts;
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

function foundTexts(texts: FreeText[], { place, found, project, legalBasis, parties, standard }: Item): void {
  gather(texts, found?.place, { by: found?.by });
  gather(texts, project?.place, { name: project?.name });
  for (const [index, article] of (legalBasis?.violated ?? []).entries()) {
    gather(texts, within(place, "legal_basis", "violated", index), { ...article });
  }
  for (const [index, article] of (legalBasis?.handledUnder ?? []).entries()) {
    gather(texts, within(place, "legal_basis", "handled_under", index), { ...article });
  }
  for (const { place: stands, name } of parties) gather(texts, stands, { name });
  gather(texts, standard?.place, { clause: standard?.clause });
}

function dutyTexts(texts: FreeText[], { responsible, measures, timetable }: Item): void {
  gather(texts, responsible?.place, {
    leader: responsible?.leader,
    unit: responsible?.unit,
    person: responsible?.person,
    handler: responsible?.handler,
    supporting_units: joined(responsible?.supportingUnits ?? []),
  });
  stepTexts(texts, measures);
  if (timetable) timetableTexts(texts, timetable);
}

function stepTexts(texts: FreeText[], steps: readonly Step[]): void {
  for (const { place, text } of steps) gather(texts, place, { text });
}

function timetableTexts(texts: FreeText[], { place, dueText, milestones, extensions }: Timetable): void {
  gather(texts, place, { due_text: dueText });
  stepTexts(texts, milestones);
  for (const { place: stands, reason, approvedBy } of extensions) {
    gather(texts, stands, { reason, approved_by: approvedBy });
  }
}

function outcomeTexts(texts: FreeText[], { completion, closing, justification }: Item): void {
  completionTexts(texts, completion);
  closingTexts(texts, closing);
  gather(texts, justification?.place, {
    explanation: justification?.explanation,
    approved_by: justification?.approvedBy,
  });
}

function completionTexts(texts: FreeText[], completion: Completion | undefined): void {
  gather(texts, completion?.place, { result: completion?.result, effect: completion?.effect });
}

function closingTexts(texts: FreeText[], closing: Closing | undefined): void {
  gather(texts, closing?.place, {
    applied_by: closing?.appliedBy,
    reviewed_by: closing?.reviewedBy,
    accepted_by: closing?.acceptedBy,
    closed_by: closing?.closedBy,
  });
}

function handlingTexts(texts: FreeText[], { place, measure, decidedBy, transfer }: Handling): void {
  gather(texts, place, { measure, decided_by: decidedBy });
  gather(texts, transfer?.place, { to: transfer?.to, clue: transfer?.clue });
}

function reboundTexts(texts: FreeText[], { place, foundBy, note, previous }: Rebound): void {
  gather(texts, place, { found_by: foundBy, note });
  completionTexts(texts, previous.completion);
  closingTexts(texts, previous.closing);
}
