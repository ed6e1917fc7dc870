import type { FactValue } from "../model/finding.js";
import type { ItemRow, Report, ReportFinding, Summary, Suppression } from "../model/report.js";
import type { Mask } from "../privacy/mask.js";
import { fingerprints } from "./fingerprint.js";

/**
 * The report as it may be published: people by post or as 王某某, no numbers of theirs, no lines of the ledgers, no
 * findings on how people were dealt with, nor on a file whose names could not be read. Counts and verdict stay.
 */
export function publicReport(report: Report, mask: Mask): Report {
  const { campaign, files, items, deadline, summary, findings, troubles } = report;
  const path = (text: string) => mask.text("", text);
  return {
    ...report,
    profile: "public",
    campaign,
    files: files?.map((file) => ({ ...file, path: path(file.path) })),
    items: items?.map((row) => publicRow(row, mask)),
    deadline: deadline && {
      ...deadline,
      units: deadline.units.map((unit) => ({
        ...unit,
        place: unit.place && { ...unit.place, file: path(unit.place.file) },
      })),
    },
    summary: summary && publicSummary(summary, mask),
    findings: findings && publicFindings(report, findings, mask),
    rules: report.rules.filter(({ id }) => !isWithheld(id)),
    gone: [],
    troubles: troubles.map((trouble) => ({ path: path(trouble.path), message: path(trouble.message) })),
  };
}

export function publicRow(row: ItemRow, mask: Mask): ItemRow {
  const { unit, problem, file, responsible, claimed } = row;
  return {
    ...row,
    problem: mask.text(unit, problem),
    file: mask.text(unit, file),
    responsible: responsible === undefined ? undefined : mask.person(unit, responsible),
    claimed: claimed && { ...claimed, text: mask.text(unit, claimed.text) },
  };
}

/** The groups by the person responsible are named like the rows; people of one label stay two groups. */
function publicSummary(summary: Summary, mask: Mask): Summary {
  return {
    ...summary,
    by: summary.by.map(({ grouping, groups }) => ({
      grouping,
      groups:
        grouping !== "responsible"
          ? groups
          : groups.map(({ id, title, counts }) => {
              const label = mask.person("", id);
              return id === ""
                ? { id, title, counts }
                : { id: label, title: { "zh-CN": label, en: label }, counts };
            }),
    })),
  };
}

/** 追责 is internal (domain.md section 11). */
function isWithheld(rule: string): boolean {
  return rule.startsWith("handling/");
}

function publicFindings(
  { files = [] }: Report,
  findings: readonly ReportFinding[],
  mask: Mask,
): readonly ReportFinding[] {
  const unread = new Set(files.filter(({ readable }) => !readable).map(({ path }) => path));
  const shown = findings
    .filter(({ rule, file }) => !isWithheld(rule) && !unread.has(file))
    .map((finding) => publicFinding(finding, mask));
  // A fingerprint of what is masked would let a guess at a name be tried.
  const marks = fingerprints(shown);
  return shown.map((finding, index) => ({ ...finding, fingerprint: marks[index] ?? "" }));
}

function publicFinding(finding: ReportFinding, mask: Mask): ReportFinding {
  const unit = finding.unit ?? "";
  const { suppressed } = finding;
  return {
    ...finding,
    message: mask.text(unit, finding.message),
    remedy: mask.text(unit, finding.remedy),
    file: mask.text(unit, finding.file),
    facts: Object.fromEntries(
      Object.entries(finding.facts).map(([key, value]) => [
        key,
        value === undefined ? value : publicFact(value, unit, mask),
      ]),
    ),
    sourceLine: null,
    suppressed: suppressed && publicSuppression(suppressed, unit, mask),
  };
}

function publicSuppression(suppressed: Suppression, unit: string, mask: Mask): Suppression {
  const approved = (by: string) => mask.person(unit, by);
  switch (suppressed.kind) {
    case "suppression":
      return {
        ...suppressed,
        reason: mask.text(unit, suppressed.reason),
        approved_by: approved(suppressed.approved_by),
      };
    case "baseline":
      return {
        ...suppressed,
        approved_by: suppressed.approved_by === null ? null : approved(suppressed.approved_by),
      };
  }
}

function publicFact(value: FactValue, unit: string, mask: Mask): FactValue {
  if (typeof value === "string") return mask.text(unit, value);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((part) => publicFact(part, unit, mask));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      part === undefined ? part : publicFact(part, unit, mask),
    ]),
  );
}

function isList(value: FactValue): value is readonly FactValue[] {
  return Array.isArray(value);
}
