import type { Handling, HandlingFamily, Transfer } from "../model/handling.js";
import type { LogEntry, Supervision } from "../model/item.js";
import { child, dayOrMonth, type Fields, number, text, word } from "./fields.js";

const families: readonly HandlingFamily[] = [
  "work_measure",
  "party_accountability",
  "party_discipline",
  "administrative",
  "civil",
  "criminal",
];
const personKinds: readonly NonNullable<Handling["personKind"]>[] = [
  "leader_in_charge",
  "directly_responsible",
  "other",
];
const supervisionLevels: readonly NonNullable<Supervision["level"]>[] = ["unit", "department", "section"];

/** 追责处理: one measure, as it was decided. */
export function toHandling(fields: Fields): Handling {
  const transfer = child(fields, "transfer");
  return {
    place: fields.place,
    family: word(fields, "family", families),
    measure: text(fields, "measure"),
    persons: number(fields, "persons"),
    personKind: word(fields, "person_kind", personKinds),
    disciplineForm: number(fields, "discipline_form"),
    decidedBy: text(fields, "decided_by"),
    decidedOn: dayOrMonth(fields, "decided_on"),
    documentNo: text(fields, "document_no"),
    transfer: transfer && toTransfer(transfer),
  };
}

function toTransfer(fields: Fields): Transfer {
  return {
    place: fields.place,
    to: text(fields, "to"),
    date: dayOrMonth(fields, "date"),
    documentNo: text(fields, "document_no"),
    clue: text(fields, "clue"),
  };
}

/** 挂账督办. */
export function toSupervision(fields: Fields): Supervision {
  return {
    place: fields.place,
    since: dayOrMonth(fields, "since"),
    by: text(fields, "by"),
    level: word(fields, "level", supervisionLevels),
  };
}

export function toLogEntry(fields: Fields): LogEntry {
  return { place: fields.place, date: dayOrMonth(fields, "date"), text: text(fields, "text") };
}
