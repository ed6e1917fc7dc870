import type { Handling } from "../../model/handling.js";
import type { Item } from "../../model/item.js";
import type { Closing, Completion, Rebound } from "../../model/outcome.js";
import type { Step, Timetable } from "../../model/timetable.js";
import { within } from "../../text/place.js";
import { type FreeText, joined, textsAt } from "./free-texts.js";

/**
 * Every free text of an item. Left out is what has a form of its own and may look like a personal number: ids, dates,
 * amounts, hashes, paths, and the numbers of `codesOf`.
 */
export function* itemTexts(item: Item): Iterable<FreeText> {
  const { place, withdrawn, supervision } = item;
  yield* textsAt(place, { label: item.label, problem: item.problem, target: item.target });
  yield* textsAt(place, { owner_unit: item.ownerUnit, status_as_reported: item.statusAsReported });
  yield* textsAt(place, { no_rule_needed: item.noRuleNeeded, no_clue_found: item.noClueFound });
  yield* textsAt(place, { linked_campaigns: joined(item.linkedCampaigns) });
  yield* foundTexts(item);
  yield* dutyTexts(item);
  yield* outcomeTexts(item);

  for (const { place: stands, kind, title, annex } of item.evidence) {
    yield* textsAt(stands, { kind, title, annex });
  }
  for (const handling of item.handling) yield* handlingTexts(handling);
  for (const rebound of item.rebounds) yield* reboundTexts(rebound);
  yield* textsAt(withdrawn?.place, { reason: withdrawn?.reason, approved_by: withdrawn?.approvedBy });
  yield* textsAt(supervision?.place, { by: supervision?.by });
  for (const { place: stands, text } of item.log) yield* textsAt(stands, { text });
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

function* foundTexts({ place, found, project, legalBasis, parties, standard }: Item): Iterable<FreeText> {
  yield* textsAt(found?.place, { by: found?.by });
  yield* textsAt(project?.place, { name: project?.name });
  for (const [index, article] of (legalBasis?.violated ?? []).entries()) {
    yield* textsAt(within(place, "legal_basis", "violated", index), { ...article });
  }
  for (const [index, article] of (legalBasis?.handledUnder ?? []).entries()) {
    yield* textsAt(within(place, "legal_basis", "handled_under", index), { ...article });
  }
  for (const { place: stands, name } of parties) yield* textsAt(stands, { name });
  yield* textsAt(standard?.place, { clause: standard?.clause });
}

function* dutyTexts({ responsible, measures, timetable }: Item): Iterable<FreeText> {
  yield* textsAt(responsible?.place, {
    leader: responsible?.leader,
    unit: responsible?.unit,
    person: responsible?.person,
    handler: responsible?.handler,
    supporting_units: joined(responsible?.supportingUnits ?? []),
  });
  yield* stepTexts(measures);
  if (timetable) yield* timetableTexts(timetable);
}

function* stepTexts(steps: readonly Step[]): Iterable<FreeText> {
  for (const { place, text } of steps) yield* textsAt(place, { text });
}

function* timetableTexts({ place, dueText, milestones, extensions }: Timetable): Iterable<FreeText> {
  yield* textsAt(place, { due_text: dueText });
  yield* stepTexts(milestones);
  for (const { place: stands, reason, approvedBy } of extensions) {
    yield* textsAt(stands, { reason, approved_by: approvedBy });
  }
}

function* outcomeTexts({ completion, closing, justification }: Item): Iterable<FreeText> {
  yield* completionTexts(completion);
  yield* closingTexts(closing);
  yield* textsAt(justification?.place, {
    explanation: justification?.explanation,
    approved_by: justification?.approvedBy,
  });
}

function completionTexts(completion: Completion | undefined): Iterable<FreeText> {
  return textsAt(completion?.place, { result: completion?.result, effect: completion?.effect });
}

function closingTexts(closing: Closing | undefined): Iterable<FreeText> {
  return textsAt(closing?.place, {
    applied_by: closing?.appliedBy,
    reviewed_by: closing?.reviewedBy,
    accepted_by: closing?.acceptedBy,
    closed_by: closing?.closedBy,
  });
}

function* handlingTexts({ place, measure, decidedBy, transfer }: Handling): Iterable<FreeText> {
  yield* textsAt(place, { measure, decided_by: decidedBy });
  yield* textsAt(transfer?.place, { to: transfer?.to, clue: transfer?.clue });
}

function* reboundTexts({ place, foundBy, note, previous }: Rebound): Iterable<FreeText> {
  yield* textsAt(place, { found_by: foundBy, note });
  yield* completionTexts(previous.completion);
  yield* closingTexts(previous.closing);
}
