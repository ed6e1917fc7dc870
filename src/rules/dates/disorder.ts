import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import type { Closing, Completion } from "../../model/outcome.js";
import type { Extension, Step } from "../../model/timetable.js";
import { type Place, within } from "../../text/place.js";
import { type CalendarDate, type FactDate, isBefore } from "../../time/calendar-date.js";
import { type ClosingDateName, closingDates } from "./closing-dates.js";

/** Two dates that stand the wrong way round; `date` is shown, `other` is what it is held against. */
export type Disorder =
  | { case: "milestone"; item: ItemId; date: CalendarDate; other: CalendarDate }
  | { case: "extension_shortens"; item: ItemId; date: CalendarDate; other: CalendarDate }
  | { case: "extension_from"; item: ItemId; date: CalendarDate; other: CalendarDate }
  | { case: "approval_order"; item: ItemId; date: FactDate; other: FactDate }
  | { case: "approval_late"; item: ItemId; date: FactDate; other: CalendarDate }
  | {
      case: "closing";
      item: ItemId;
      step: ClosingDateName;
      date: FactDate;
      earlier: ClosingDateName | "completed";
      other: FactDate;
    };

export type PlacedDisorder = { readonly place: Place; readonly facts: Disorder };

/** The dates of an item that are certainly out of order; undated steps are passed over. */
export function* disordersOf(item: Item): Iterable<PlacedDisorder> {
  const { id, timetable, completion, closing, rebounds } = item;
  yield* milestonesOf(id, timetable?.milestones ?? []);
  yield* extensionsOf(id, timetable?.extensions ?? [], timetable?.due);
  yield* closingOf(id, completion, closing);
  for (const { previous } of rebounds) yield* closingOf(id, previous.completion, previous.closing);
}

/** The roadmap (路线图) is the order of the milestones. */
function* milestonesOf(item: ItemId, milestones: readonly Step[]): Iterable<PlacedDisorder> {
  let previous: CalendarDate | undefined;
  for (const { due, place } of milestones) {
    if (due && previous && due < previous) {
      yield { place: within(place, "due"), facts: { case: "milestone", item, date: due, other: previous } };
    }
    previous = due ?? previous;
  }
}

/**
 * Each extension moves the date that ran until then to a later one. One that nobody approved may have been refused: the
 * next may start from its date or from the one before.
 */
function* extensionsOf(
  item: ItemId,
  extensions: readonly Extension[],
  first: CalendarDate | undefined,
): Iterable<PlacedDisorder> {
  let running: readonly CalendarDate[] = first ? [first] : [];
  let lastApproval: FactDate | undefined;

  for (const { place, from, to, approvedBy, approvedOn } of extensions) {
    const current = running.at(-1);
    if (from && current && !running.includes(from)) {
      const facts = { case: "extension_from", item, date: from, other: current } as const;
      yield { place: within(place, "from"), facts };
    }

    const before = from ?? current;
    if (to && before && to <= before) {
      const facts = { case: "extension_shortens", item, date: to, other: before } as const;
      yield { place: within(place, "to"), facts };
    }
    yield* approvalOf(item, place, approvedOn, to, lastApproval);

    lastApproval = approvedOn ?? lastApproval;
    if (to) running = approvedBy && approvedOn ? [to] : [...running, to];
  }
}

function* approvalOf(
  item: ItemId,
  extension: Place,
  approvedOn: FactDate | undefined,
  to: CalendarDate | undefined,
  lastApproval: FactDate | undefined,
): Iterable<PlacedDisorder> {
  if (!approvedOn) return;

  const place = within(extension, "approved_on");
  if (to && isBefore(to, approvedOn)) {
    yield { place, facts: { case: "approval_late", item, date: approvedOn, other: to } };
  }
  if (lastApproval && isBefore(approvedOn, lastApproval)) {
    yield { place, facts: { case: "approval_order", item, date: approvedOn, other: lastApproval } };
  }
}

function* closingOf(
  item: ItemId,
  completion: Completion | undefined,
  closing: Closing | undefined,
): Iterable<PlacedDisorder> {
  if (!closing) return;

  const passed: { earlier: ClosingDateName | "completed"; other: FactDate }[] = [];
  if (completion?.date) passed.push({ earlier: "completed", other: completion.date });
  for (const { step, date, place } of closingDates(closing)) {
    if (!date) continue;

    const overtaken = passed.findLast(({ other }) => isBefore(date, other));
    if (overtaken) yield { place, facts: { case: "closing", item, step, date, ...overtaken } };
    passed.push({ earlier: step, other: date });
  }
}
