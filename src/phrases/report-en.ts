import type { Boundary } from "../model/campaign.js";
import { addDays, type CalendarDate } from "../time/calendar-date.js";
import { guardPhrases } from "./guards.js";
import type {
  DeadlineWords,
  FindingWords,
  ItemWords,
  ReportPhrases,
  ReportWords,
  SummaryWords,
  Tally,
} from "./report-phrases.js";
import { suppressedPhrases } from "./suppressed.js";

const status = {
  rectified: "rectified",
  in_progress: "in progress",
  unrectifiable: "unrectifiable",
  unaccounted: "unaccounted for",
  withdrawn: "withdrawn",
};

const failure = {
  findings: "findings",
  warnings: "more warnings than allowed",
  deadline: "a report late, missing or incomplete",
  status: "an item in a status that fails the run",
  unreadable: "a file that could not be read",
};

const grouping = {
  category: "Category",
  unit: "Unit",
  origin: "Origin",
  level: "Level",
  responsible: "Responsible",
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2018-06-08` → `8 June`. */
function dayAndMonth(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ""}`;
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

function scope({ units, items }: Tally): string {
  const parts = [
    ...(units === undefined ? [] : [counted(units, "unit")]),
    ...(items === undefined ? [] : [counted(items, "item")]),
  ];
  return parts.join(", ");
}

const report: ReportWords = {
  title: "Rectification ledgers",
  asOf: (date) => `as of ${date}`,
  nothingFound: (tally, asOf) => {
    const checked = scope(tally);
    return checked === "" ? `Nothing found (as of ${asOf})` : `${checked}: nothing found (as of ${asOf})`;
  },
  failed: (reasons) => `Failed: ${reasons.map((reason) => failure[reason]).join(", ")}`,
};

const findings: FindingWords = {
  title: "Findings",
  remedy: "Remedy",
  suppressed: suppressedPhrases.en,
  more: (left, total) => `${counted(total, "finding")}, ${left} of them not shown`,
  totals: (tally, asOf) => {
    const { error, warning, info } = tally.findings;
    const set = tally.suppressed > 0 ? `; ${tally.suppressed} suppressed` : "";
    const known = tally.baseline > 0 ? `; ${tally.baseline} in the baseline` : "";
    const checked = scope(tally);
    const found = `${counted(error, "error")}, ${counted(warning, "warning")}, ${info} info${set}${known}`;
    return `${checked === "" ? "" : `${checked}: `}${found} (as of ${asOf})`;
  },
};

const items: ItemWords = {
  title: (asOf) => `Items as of ${asOf}`,
  none: "No items",
  daysLeft: (days) => {
    if (days < 0) return `${counted(-days, "day")} overdue`;
    return days === 0 ? "due today" : `${counted(days, "day")} left`;
  },
  slipped: (count, days) => `extended ${counted(count, "time")}, ${counted(days, "day")} in all`,
  shortOf: (name, unmet) => `not ${status[name]}: ${unmet.join(", ")}`,
  unknownClaim: "the claim is in no vocabulary",
  totals: (total, { rectified, in_progress, unrectifiable, unaccounted, withdrawn }) => {
    const beside = withdrawn > 0 ? `; ${withdrawn} withdrawn beside` : "";
    const kinds = `${rectified} rectified, ${in_progress} in progress, ${unrectifiable} unrectifiable, ${unaccounted} unaccounted for`;
    return `${counted(total, "item")}: ${kinds}${beside}`;
  },
};

const deadline: DeadlineWords = {
  title: (asOf) => `Special reports as of ${asOf}`,
  reading: (due, boundary) => `Due ${due}: ${boundaryReading(due, boundary)}`,
  roster: {
    campaign: undefined,
    read: "Units: those whose ledgers were read, not the campaign's roster",
  },
  none: "No unit has the duty to report",
  late: (days) => `${counted(days, "day")} late`,
  missing: (days) => `${counted(days, "day")} past`,
  left: (days, working) => {
    if (days === 0) return "due today";
    if (!working) return `${counted(days, "day")} left`;
    const known = working.holidaysKnown ? "" : ", weekends only left out";
    return `${counted(days, "day")} left (${counted(working.days, "working day")}${known})`;
  },
  ownDue: (due) => `own due date ${due}`,
  complete: "complete",
  gaps: (shown, total) => {
    const more = shown.length < total ? ", and more" : "";
    return `${counted(total, "gap")}: ${shown.join(", ")}${more}`;
  },
  onBoundary: (due) => `boundary day; strict reading ${dayAndMonth(addDays(due, -1))}`,
  totals: ({ submissions, incomplete }) => {
    const { submitted, late, missing, pending } = submissions;
    const total = submitted + late + missing + pending;
    const states = `${submitted} in time, ${late} late, ${missing} missing, ${pending} pending`;
    return `${counted(total, "unit")}: ${states}; ${incomplete} submitted incomplete`;
  },
};

function boundaryReading(due: CalendarDate, boundary: Boundary): string {
  switch (boundary) {
    case "inclusive":
      return `"before ${dayAndMonth(due)}" is read as inclusive, so that day is in time`;
    case "exclusive":
      return `"before ${dayAndMonth(due)}" is read as exclusive, so the last day is ${dayAndMonth(addDays(due, -1))}`;
  }
}

const summary: SummaryWords = {
  title: (asOf) => `Summary as of ${asOf}`,
  by: (name) => `By ${grouping[name].toLowerCase()}`,
  total: "Total",
  outside: "Outside the total",
  selfSelected: "Self-selected",
  newlyFound: "Newly found",
  withdrawn: (count) => `${counted(count, "withdrawn item")} beside the total`,
  rate: "Rate = done / all prescribed items; those that cannot be rectified stay in the denominator",
};

export const reportEn: ReportPhrases = {
  severity: { error: "error", warning: "warning", info: "info" },
  status,
  timeliness: { on_time: "on time", due_soon: "due soon", overdue: "overdue", none: "none" },
  flag: {
    newly_found: "newly found",
    self_selected: "self-selected",
    rebounded: "rebounded",
    slipped: "extended",
    closed: "closed",
    claim_differs: "claim differs",
  },
  origin: { prescribed: "prescribed", self_selected: "self-selected", newly_found: "newly found" },
  level: { city: "city", county: "county" },
  guard: guardPhrases.en,
  submission: { submitted: "in time", late: "late", missing: "missing", pending: "pending" },
  gap: {
    unaccounted: "unaccounted for",
    not_in_ledger: "not in the ledger",
    ledger_unreadable: "the ledger could not be read",
    in_two_lists: "in two lists",
    not_prescribed: "not held as prescribed",
  },
  failure,
  grouping,
  report,
  findings,
  items,
  deadline,
  summary,
  labelled: (label, text) => `${label}: ${text}`,
  list: (parts) => parts.join(", "),
  clauses: (parts) => parts.join("; "),
  yes: "yes",
  no: "no",
};
