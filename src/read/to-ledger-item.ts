import { itemId } from "../model/ids.js";
import type {
  Amounts,
  Article,
  Disposal,
  Found,
  Item,
  Origin,
  Party,
  Project,
  ProjectKind,
  Responsible,
  Standard,
} from "../model/item.js";
import {
  dayOrMonth,
  each,
  type Fields,
  number,
  optional,
  requiredText,
  text,
  texts,
  word,
} from "./fields.js";
import { toEvidence } from "./to-ledger-evidence.js";
import { toHandling, toLogEntry, toSupervision } from "./to-ledger-handling.js";
import { toClosing, toCompletion, toJustification, toRebound, toWithdrawn } from "./to-ledger-outcome.js";
import { toStep, toTimetable } from "./to-ledger-timetable.js";

export const origins: readonly Origin[] = ["prescribed", "self_selected", "newly_found"];
const disposals: readonly Disposal[] = ["immediate", "time_limited", "staged", "long_term"];
const projectKinds: readonly ProjectKind[] = ["goods", "services", "works"];

/** One item of a ledger, made at once: while an object is put together from parts, its fields move at every third. */
export function toItem(fields: Fields): Item {
  const repeatOf = text(fields, "repeat_of");
  return {
    place: fields.place,
    // What was found.
    id: itemId(requiredText(fields, "id")),
    label: text(fields, "label"),
    problem: requiredText(fields, "problem"),
    category: requiredText(fields, "category"),
    subtype: text(fields, "subtype"),
    origin: word(fields, "origin", origins) ?? "prescribed",
    found: optional(fields, "found", toFound),
    project: optional(fields, "project", toProject),
    legalBasis: optional(fields, "legal_basis", toLegalBasis),
    parties: each(fields, "parties", toParty),
    amounts: optional(fields, "amounts", toAmounts),
    repeatOf: repeatOf === undefined ? undefined : itemId(repeatOf),
    linkedCampaigns: texts(fields, "linked_campaigns"),
    // Who must do what, by when, to which standard.
    standard: optional(fields, "standard", toStandard),
    responsible: optional(fields, "responsible", toResponsible),
    ownerUnit: text(fields, "owner_unit"),
    disposal: word(fields, "disposal", disposals),
    target: text(fields, "target"),
    measures: each(fields, "measures", toStep),
    timetable: optional(fields, "timetable", toTimetable),
    // What became of it.
    statusAsReported: text(fields, "status_as_reported"),
    evidence: each(fields, "evidence", toEvidence),
    completion: optional(fields, "completion", toCompletion),
    closing: optional(fields, "closing", toClosing),
    justification: optional(fields, "justification", toJustification),
    rebounds: each(fields, "rebound", toRebound),
    withdrawn: optional(fields, "withdrawn", toWithdrawn),
    // What followed from it, for people and for rules.
    rules: texts(fields, "rules"),
    noRuleNeeded: text(fields, "no_rule_needed"),
    handling: each(fields, "handling", toHandling),
    noClueFound: text(fields, "no_clue_found"),
    supervision: optional(fields, "supervision", toSupervision),
    log: each(fields, "log", toLogEntry),
  };
}

function toFound(fields: Fields): Found {
  return {
    place: fields.place,
    date: dayOrMonth(fields, "date"),
    by: text(fields, "by"),
    documentNo: text(fields, "document_no"),
    year: number(fields, "year"),
  };
}

function toProject(fields: Fields): Project {
  return {
    place: fields.place,
    number: text(fields, "number"),
    name: text(fields, "name"),
    kind: word(fields, "kind", projectKinds),
  };
}

function toLegalBasis(fields: Fields) {
  return {
    violated: each(fields, "violated", toArticle),
    handledUnder: each(fields, "handled_under", toArticle),
  };
}

function toArticle(fields: Fields): Article {
  return { instrument: text(fields, "instrument"), article: text(fields, "article") };
}

function toParty(fields: Fields): Party {
  return { place: fields.place, role: text(fields, "role") ?? "other", name: text(fields, "name") };
}

function toAmounts(fields: Fields): Amounts {
  return {
    place: fields.place,
    involved: text(fields, "involved"),
    rectified: text(fields, "rectified"),
    unit: text(fields, "unit"),
  };
}

function toStandard(fields: Fields): Standard {
  return { place: fields.place, documentNo: text(fields, "document_no"), clause: text(fields, "clause") };
}

function toResponsible(fields: Fields): Responsible {
  return {
    place: fields.place,
    leader: text(fields, "leader"),
    unit: text(fields, "unit"),
    person: text(fields, "person"),
    handler: text(fields, "handler"),
    supportingUnits: texts(fields, "supporting_units"),
  };
}
