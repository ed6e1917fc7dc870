import type { Counts, ItemJson, ReportJson, UnitJson } from "./check-examples.js";

/** A report on the examples in plain lines, to be reviewed like prose. */
export function describeReport(report: ReportJson): string {
  const { as_of, campaign, items, deadline, summary, findings, verdict } = report;
  const categories = Object.entries(summary.by.category);
  return [
    `${campaign} as of ${as_of}: exit code ${verdict.exit_code} (${verdict.failed.join(", ")})`,
    "",
    "Totals",
    `  prescribed     ${counted(summary)}`,
    ...categories.map(([id, counts]) => `    ${id}: ${counted(counts)}`),
    `  self-selected  ${counted(summary.self_selected)}`,
    `  newly found    ${counted(summary.newly_found)}`,
    "",
    `Reports due ${deadline.due}`,
    ...deadline.units.map((unit) => `  ${unitLine(unit)}`),
    "",
    "Findings",
    ...tally(findings.map(({ severity, rule }) => `${severity.padEnd(7)}  ${rule}`)).map(
      ([line, count]) => `  ${String(count).padStart(3)}  ${line}`,
    ),
    "",
    "Items",
    ...[...new Set(items.map(({ unit }) => unit))].flatMap((unit) =>
      unitItems(
        unit,
        items.filter((item) => item.unit === unit),
      ),
    ),
    "",
  ].join("\n");
}

function counted({ total, withdrawn, overdue, rate, ...statuses }: Counts): string {
  const parts = [
    ["rectified", statuses.rectified],
    ["in_progress", statuses.in_progress],
    ["unrectifiable", statuses.unrectifiable],
    ["unaccounted", statuses.unaccounted],
  ].map(([name, count]) => `${name} ${count}`);
  return `${total} = ${parts.join(" + ")}; withdrawn ${withdrawn}, overdue ${overdue}, rate ${rate ?? "none"}`;
}

function unitLine({
  unit,
  name,
  due,
  state,
  submitted_on,
  days,
  complete,
  on_boundary,
  gaps,
}: UnitJson): string {
  const parts = [
    `${unit} ${name}: ${state}`,
    submitted_on === null ? "" : ` on ${submitted_on}`,
    days === 0 ? "" : `, ${days} ${days === 1 ? "day" : "days"}`,
    due === "2018-06-08" ? "" : `, due ${due}`,
    on_boundary ? ", on the boundary day" : "",
    complete === null ? "" : complete ? ", complete" : ", incomplete",
    gaps.length === 0 ? "" : `: ${gaps.map(({ item, reason }) => `${item} ${reason}`).join(", ")}`,
  ];
  return parts.join("");
}

function unitItems(unit: string, items: readonly ItemJson[]): string[] {
  const statuses = tally(items.map(({ status }) => status)).map(([status, count]) => `${status} ${count}`);
  return [
    `  ${unit}: ${statuses.join(", ")}`,
    ...items.map(
      ({ item, status, timeliness, flags }) =>
        `    ${item}  ${status}${timeliness === "none" ? "" : `, ${timeliness}`}${flags.length === 0 ? "" : `  [${flags.join(" ")}]`}`,
    ),
  ];
}

function tally(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
