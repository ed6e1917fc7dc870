import { standingOn } from "../assess/standing.js";
import type { AssessedItem } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { DossierHandling, DossierItem, DossierStatus, DossierStep } from "../model/dossier.js";
import type { Item } from "../model/item.js";
import type { Unit } from "../model/ledger.js";
import type { Step } from "../model/timetable.js";
import { type CalendarDate, type FactDate, hasHappened } from "../time/calendar-date.js";

/** An item as papers print it, with what has happened by a day. */
export function dossierItem(
  { item, assessment }: AssessedItem,
  status: DossierStatus,
  { code, name }: Unit,
  { categories, reasons }: Campaign,
  asOf: CalendarDate,
): DossierItem {
  const { completion } = standingOn(item, asOf);
  const { justification, responsible, supervision } = item;
  const isBy = (date: FactDate | undefined) => happenedBy(date, asOf);
  const category = categories.find(({ id }) => id === item.category)?.title;
  const reason = reasons.find(({ id }) => id === justification?.reason);
  return {
    unit: code,
    unitName: name,
    id: item.id,
    origin: item.origin,
    category: item.category,
    categoryTitle: category ?? { "zh-CN": item.category, en: item.category },
    problem: item.problem,
    status,
    isOverdue: assessment.timeliness === "overdue",
    isSupervised: supervision?.since !== undefined && isBy(supervision.since),
    hasRebounded: assessment.flags.includes("rebounded"),
    isClosed: assessment.flags.includes("closed"),
    standard: item.standard?.documentNo,
    leader: responsible?.leader,
    person: responsible?.person,
    due: assessment.due,
    slippedCount: assessment.slippedCount,
    measures: stepsOf(item.measures, asOf),
    milestones: stepsOf(item.timetable?.milestones ?? [], asOf),
    completion: completion && {
      date: completion.date,
      result: completion.result,
      effect: completion.effect,
    },
    justification: justification && {
      reason: reason?.title,
      explanation: justification.explanation,
      evidence: justification.evidence,
      reviewBy: justification.reviewBy,
    },
    evidence: item.evidence
      .filter(({ dated }) => dated === undefined || isBy(dated))
      .map(({ id, kind, title, annex, dated, sha256 }) => ({
        id,
        title: title ?? kind ?? annex ?? id,
        annex,
        dated,
        sha256,
      })),
    rules: item.rules,
    noRuleNeeded: item.noRuleNeeded,
  };
}

/** What was decided by a day; an undated record is not known to lie ahead. */
export function handlingsOf(item: Item, { code }: Unit, asOf: CalendarDate): readonly DossierHandling[] {
  const isAhead = (date: FactDate | undefined) => date !== undefined && !hasHappened(date, asOf);
  return item.handling
    .filter(({ decidedOn }) => !isAhead(decidedOn))
    .map(({ transfer, ...handling }) => ({
      unit: code,
      item: item.id,
      family: handling.family,
      measure: handling.measure,
      persons: handling.persons,
      decidedBy: handling.decidedBy,
      decidedOn: handling.decidedOn,
      documentNo: handling.documentNo,
      disciplineForm: handling.disciplineForm,
      transfer:
        transfer && !isAhead(transfer.date)
          ? { to: transfer.to, date: transfer.date, documentNo: transfer.documentNo }
          : undefined,
    }));
}

function stepsOf(steps: readonly Step[], asOf: CalendarDate): readonly DossierStep[] {
  return steps.flatMap(({ text, due, completedOn }) =>
    text === undefined
      ? []
      : [{ text, due, completedOn: happenedBy(completedOn, asOf) ? completedOn : undefined }],
  );
}

function happenedBy(date: FactDate | undefined, asOf: CalendarDate): boolean {
  return date !== undefined && hasHappened(date, asOf);
}
