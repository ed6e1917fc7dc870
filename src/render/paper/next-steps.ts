import type { DossierItem } from "../../model/dossier.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { type PaperBlock, paragraph } from "./paper.js";
import { countOf, inStatus, type Writer } from "./writer.js";

/** 六、存在的主要问题和下一步打算: what the ledger itself says is still to be done, the most pressing first. */
export function nextSteps(writer: Writer): readonly PaperBlock[] {
  const { phrases } = writer;
  const { body } = phrases;
  const { items } = writer.dossier;
  const open = inStatus(items, "in_progress");
  const overdue = open.filter(({ isOverdue }) => isOverdue);
  const unaccounted = inStatus(items, "unaccounted");
  const planned = byDay(
    open.filter(({ isOverdue }) => !isOverdue),
    ({ due }) => due,
  );
  const reviews = byDay(inStatus(items, "unrectifiable"), ({ justification }) => justification?.reviewBy);
  const rebounded = items.filter(({ hasRebounded }) => hasRebounded);

  const steps = [
    ...(overdue.length > 0 ? [body.overdueFirst(countOf(writer, overdue))] : []),
    ...(unaccounted.length > 0 ? [body.noDate(countOf(writer, unaccounted))] : []),
    ...planned.map(([due, some]) => body.plan(phrases.date(due), countOf(writer, some))),
    ...reviews.map(([day, some]) => body.review(day, countOf(writer, some))),
    ...(rebounded.length > 0 ? [body.prevent(countOf(writer, rebounded))] : []),
  ];
  return [
    { kind: "heading", level: 1, text: phrases.heading.next },
    ...(steps.length > 0 ? steps.map(paragraph) : [paragraph(phrases.none)]),
  ];
}

/** The items by a day that each names, the earliest first; those that name none are left out. */
function byDay(
  items: readonly DossierItem[],
  dayOf: (item: DossierItem) => CalendarDate | undefined,
): readonly (readonly [CalendarDate, readonly DossierItem[]])[] {
  const groups = new Map<CalendarDate, DossierItem[]>();
  for (const item of items) {
    const day = dayOf(item);
    if (day !== undefined) groups.set(day, [...(groups.get(day) ?? []), item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
