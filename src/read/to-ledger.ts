import { campaignId, unitCode } from "../model/ids.js";
import type {
  DeclaredTotals,
  EstablishedRule,
  Ledger,
  Level,
  NamedPost,
  SubmittedReport,
  Unit,
} from "../model/ledger.js";
import type { LocatedDocument } from "../text/located-document.js";
import { rootOf, within } from "../text/place.js";
import {
  certain,
  child,
  day,
  dayOrMonth,
  each,
  type Fields,
  fieldsAt,
  number,
  requiredText,
  text,
  texts,
  word,
} from "./fields.js";
import { sha256Text } from "./to-ledger-evidence.js";
import { toItem } from "./to-ledger-item.js";

export const levels: readonly Level[] = ["city", "county"];

/**
 * The typed ledger of a document. `value` is what `checkSchema` made of it: of the right shape, lossy
 * scalars repaired, unreal dates left out.
 */
export function toLedger(document: LocatedDocument, value: unknown): Ledger {
  const fields = fieldsAt(rootOf(document.file), value);
  const campaign = text(fields, "campaign");
  const firstResponsible = child(fields, "first_responsible");
  const report = child(fields, "report");
  const declared = child(fields, "declared");
  return {
    place: fields.place,
    campaign: campaign === undefined ? undefined : campaignId(campaign),
    unit: toUnit(child(fields, "unit") ?? fieldsAt(within(fields.place, "unit"), undefined)),
    firstResponsible: firstResponsible && toNamedPost(firstResponsible),
    report: report && toReport(report),
    declared: declared && toDeclared(declared),
    items: each(fields, "items", toItem),
    rules: each(fields, "rules", toEstablishedRule),
  };
}

function toUnit(fields: Fields): Unit {
  return {
    place: fields.place,
    code: unitCode(requiredText(fields, "code")),
    name: requiredText(fields, "name"),
    level: certain(word(fields, "level", levels), "level"),
    subUnits: texts(fields, "sub_units"),
    workingBody: text(fields, "working_body"),
  };
}

function toNamedPost(fields: Fields): NamedPost {
  return { place: fields.place, name: text(fields, "name"), post: text(fields, "post") };
}

function toReport(fields: Fields): SubmittedReport {
  const document = child(fields, "document");
  return {
    place: fields.place,
    submittedOn: day(fields, "submitted_on"),
    document: document && { path: text(document, "path"), sha256: sha256Text(document) },
    headHash: text(fields, "head_hash"),
  };
}

function toDeclared(fields: Fields): DeclaredTotals {
  return {
    place: fields.place,
    total: number(fields, "total"),
    rectified: number(fields, "rectified"),
    inProgress: number(fields, "in_progress"),
    unrectifiable: number(fields, "unrectifiable"),
  };
}

function toEstablishedRule(fields: Fields): EstablishedRule {
  return {
    place: fields.place,
    id: requiredText(fields, "id"),
    title: text(fields, "title"),
    documentNo: text(fields, "document_no"),
    establishedOn: dayOrMonth(fields, "established_on"),
    carriedOut: each(fields, "carried_out", (record) => ({
      place: record.place,
      date: dayOrMonth(record, "date"),
      record: text(record, "record"),
    })),
  };
}
