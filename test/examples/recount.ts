import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/**
 * The examples counted again by simple means, straight from the YAML as `docs/ledger-guide.md` reads the plan: nothing
 * of `src` is used, so that a mistake there cannot hide itself.
 */
const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const reasons = ["institutional", "mechanism", "contract_performed", "litigation", "other_objective"];

type Day = string;
export type RawItem = { readonly folder: string; readonly unit: string; readonly raw: unknown };
export type RawLedger = {
  readonly folder: string;
  readonly unit: string;
  readonly raw: unknown;
  readonly items: readonly RawItem[];
};

export const ledgers: readonly RawLedger[] = readdirSync(join(examples, "units"))
  .sort()
  .map((name) => {
    const folder = join(examples, "units", name);
    const raw: unknown = parse(decode(readFileSync(join(folder, "ledger.yaml"))));
    const unit = text(at(raw, "unit", "code")) ?? "";
    return { folder, unit, raw, items: list(at(raw, "items")).map((item) => ({ folder, unit, raw: item })) };
  });

export const campaign: unknown = parse(readFileSync(join(examples, "campaign.yaml"), "utf8"));

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
}

export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A day that the calendar has; `2018-04-31` is none. */
export function realDay(value: unknown): Day | undefined {
  const written = text(value);
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}

function isBy(value: unknown, asOf: Day): boolean {
  const date = realDay(value);
  return date !== undefined && date <= asOf;
}

export function existsOn({ raw }: RawItem, asOf: Day): boolean {
  const found = realDay(at(raw, "found", "date"));
  return found === undefined || found <= asOf;
}

export function statusOn(item: RawItem, asOf: Day): string {
  const { raw } = item;
  const withdrawn = at(raw, "withdrawn");
  if (
    isBy(at(withdrawn, "date"), asOf) &&
    text(at(withdrawn, "reason")) &&
    text(at(withdrawn, "approved_by"))
  ) {
    return "withdrawn";
  }
  if (isRectified(item, asOf)) return "rectified";
  if (isUnrectifiable(item, asOf)) return "unrectifiable";
  return isInProgress(raw, asOf) ? "in_progress" : "unaccounted";
}

function isRectified(item: RawItem, asOf: Day): boolean {
  const { raw } = item;
  const rebounds = list(at(raw, "rebound"));
  const ahead = rebounds.find((rebound) => !isBy(at(rebound, "found_on"), asOf));
  const completion = at(ahead, "previous", "completion") ?? at(raw, "completion");
  const completedOn = realDay(at(completion, "date"));
  if (completedOn === undefined || completedOn > asOf || !text(at(completion, "result"))) return false;
  if (
    rebounds.some(
      (rebound) => isBy(at(rebound, "found_on"), asOf) && completedOn <= String(at(rebound, "found_on")),
    )
  ) {
    return false;
  }

  const open = list(at(raw, "measures")).some(
    (measure) => realDay(at(measure, "due")) !== undefined && !isBy(at(measure, "completed_on"), asOf),
  );
  const lacksStandard = at(raw, "origin") === "prescribed" && !text(at(raw, "standard", "document_no"));
  return !open && !lacksStandard && list(at(raw, "evidence")).some((piece) => supports(piece, item, asOf));
}

function supports(piece: unknown, item: RawItem, asOf: Day): boolean {
  const { raw } = item;
  const id = at(piece, "id");
  const named = (holder: unknown) => list(at(holder, "evidence")).includes(id);
  const steps = [...list(at(raw, "measures")), ...list(at(raw, "timetable", "milestones"))];
  if (named(at(raw, "justification")) && !steps.some(named)) return false;

  const dated = realDay(at(piece, "dated"));
  const found = realDay(at(raw, "found", "date"));
  if (dated !== undefined && found !== undefined && dated < found) return false;
  return canBeHeld(piece, item, asOf);
}

function canBeHeld(piece: unknown, { folder }: RawItem, asOf: Day): boolean {
  const dated = realDay(at(piece, "dated"));
  if (dated !== undefined && dated > asOf) return false;

  const path = text(at(piece, "path"));
  if (path === undefined) return true;
  if (!existsSync(join(folder, path))) return false;
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, path)))
    .digest("hex");
  return text(at(piece, "sha256")) === undefined || at(piece, "sha256") === hash;
}

function isUnrectifiable(item: RawItem, asOf: Day): boolean {
  const justification = at(item.raw, "justification");
  const reviewBy = realDay(at(justification, "review_by"));
  const evidence = list(at(item.raw, "evidence")).filter((piece) =>
    list(at(justification, "evidence")).includes(at(piece, "id")),
  );
  return (
    reasons.includes(String(at(justification, "reason"))) &&
    text(at(justification, "explanation")) !== undefined &&
    evidence.some((piece) => canBeHeld(piece, item, asOf)) &&
    (reviewBy === undefined || asOf <= reviewBy)
  );
}

function isInProgress(raw: unknown, asOf: Day): boolean {
  const milestones = list(at(raw, "timetable", "milestones")).filter((step) => realDay(at(step, "due")));
  return (
    list(at(raw, "measures")).some((measure) => text(at(measure, "text"))) &&
    deadlineOn(raw, asOf) !== undefined &&
    text(at(raw, "responsible", "person")) !== undefined &&
    (at(raw, "disposal") !== "staged" || milestones.length >= 2)
  );
}

/** The last extension that was approved by then, else the first date, else the latest of the measures'. */
export function deadlineOn(raw: unknown, asOf: Day): Day | undefined {
  const approved = list(at(raw, "timetable", "extensions")).filter(
    (extension) => text(at(extension, "approved_by")) && isBy(at(extension, "approved_on"), asOf),
  );
  const measures = list(at(raw, "measures")).flatMap((measure) => realDay(at(measure, "due")) ?? []);
  return realDay(at(approved.at(-1), "to")) ?? realDay(at(raw, "timetable", "due")) ?? measures.sort().at(-1);
}

export function countOn(items: readonly RawItem[], asOf: Day) {
  const statuses = items.map((item) => ({ item, status: statusOn(item, asOf) }));
  const count = (status: string) => statuses.filter((one) => one.status === status).length;
  const total = items.length - count("withdrawn");
  const overdue = statuses.filter(({ item, status }) => {
    const due = deadlineOn(item.raw, asOf);
    return ["in_progress", "unaccounted"].includes(status) && due !== undefined && due < asOf;
  }).length;
  return {
    total,
    rectified: count("rectified"),
    in_progress: count("in_progress"),
    unrectifiable: count("unrectifiable"),
    unaccounted: count("unaccounted"),
    withdrawn: count("withdrawn"),
    overdue,
    rate: total === 0 ? null : Math.round((count("rectified") / total) * 10_000) / 10_000,
  };
}
