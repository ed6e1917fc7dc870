import type { Extension, Step, Timetable } from "../model/timetable.js";
import { day, dayOrMonth, each, type Fields, text, texts } from "./fields.js";

/** 时间表: the first date, milestones, and what moved it. */
export function toTimetable(fields: Fields): Timetable {
  return {
    place: fields.place,
    due: day(fields, "due"),
    dueText: text(fields, "due_text"),
    milestones: each(fields, "milestones", toStep),
    extensions: each(fields, "extensions", toExtension),
  };
}

/** A measure or a milestone. */
export function toStep(fields: Fields): Step {
  return {
    place: fields.place,
    id: text(fields, "id"),
    text: text(fields, "text"),
    due: day(fields, "due"),
    completedOn: dayOrMonth(fields, "completed_on"),
    evidence: texts(fields, "evidence"),
  };
}

function toExtension(fields: Fields): Extension {
  return {
    place: fields.place,
    from: day(fields, "from"),
    to: day(fields, "to"),
    reason: text(fields, "reason"),
    approvedBy: text(fields, "approved_by"),
    approvedOn: dayOrMonth(fields, "approved_on"),
    documentNo: text(fields, "document_no"),
  };
}
