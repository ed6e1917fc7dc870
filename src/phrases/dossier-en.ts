import { addDays, type CalendarDate, type FactDate } from "../time/calendar-date.js";
import type { AnnexWords, BodyWords, CityWords, DossierPhrases, UnitWords } from "./dossier-phrases.js";
import { sentence } from "./sentence.js";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `2018-06-08` → `8 June 2018`; a month stays a month. */
function date(written: FactDate): string {
  const [year = "", month = "", day] = written.split("-");
  const name = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

function dayAndMonth(written: CalendarDate): string {
  return date(written).replace(/ \d+$/, "");
}

const unit: UnitWords = {
  who: (name, code, isCity) =>
    `${name} (code ${code}, ${isCity ? "a purchasing unit of the city" : "of a county"}).`,
  firstResponsible: (name, post) => {
    const person = name !== undefined && post !== undefined ? `${name} (${post})` : (name ?? post);
    return `First responsible for rectification: ${person ?? "not entered in the ledger"}.`;
  },
  workingBody: (name) => `Working body: ${name}.`,
  head: (hash) => `Head hash of the ledger (all items that this report rests on): ${hash}`,
};

const city: CityWords = {
  units: (all, withLedger) => `This report covers ${all} units; ledgers of ${withLedger} were read.`,
  without: (names) => `Units without a ledger: ${names.join(", ")}.`,
  submissions: ({ submitted, late, missing, pending }) =>
    `Of the units that have the duty to report, ${submitted} did so in time, ${late} late, ${missing} not at all, and ${pending} still have time.`,
  heads: "The head hash of each unit's ledger is in the last annex.",
};

const body: BodyWords = {
  entered: ({ prescribed, selfSelected, newlyFound }) =>
    sentence`The ledger holds ${prescribed} prescribed items; beside them, and not counted among them, ${selfSelected} self-selected and ${newlyFound} newly found ones.`,
  checked: ({ all, standard, person, supervised, rebounded, closed }) =>
    sentence`Each of the ${all} items was held against the ledger: ${standard} name a standard, ${person} a responsible person, ${supervised} are under supervised tracking, ${closed} are closed, ${rebounded} rebounded after rectification.`,
  overall: ({ total, rectified, inProgress, unrectifiable, unaccounted }, rate) => {
    const gap = unaccounted.value === "0" ? "" : sentence`, ${unaccounted} not accounted for`;
    const share = rate === undefined ? "" : `; the rate is ${rate}`;
    return sentence`Of ${total} prescribed items ${rectified} are rectified, ${inProgress} in progress, ${unrectifiable} unrectifiable for objective reasons${gap}${share}.`;
  },
  overdue: (figure) => sentence`Of the prescribed items in progress ${figure} are past their deadline.`,
  reading: (due, boundary) =>
    boundary === "inclusive"
      ? `The special report is due ${date(due)}; “before ${dayAndMonth(due)}” is read as including that day.`
      : `The special report is due ${date(due)}; “before ${dayAndMonth(due)}” is read as excluding that day, so that the last day is ${dayAndMonth(addDays(due, -1))}.`,
  byCategory: "Summary by category",
  byUnit: "Summary by unit",
  rate: "Note: rate = done / total; unrectifiable items stay in the denominator; self-selected and newly found items are outside the total. Unit: items.",
  outside: "Outside the total",
  total: "Total",
  selfSelected: "Self-selected",
  newlyFound: "Newly found",
  listed: (count, others, list) => {
    const beside = others ? sentence`, with ${others} self-selected and newly found ones` : "";
    return sentence`Prescribed items: ${count}, listed in ${list}${beside}.`;
  },
  withdrawn: (count) => `Withdrawn prescribed items, outside the total: ${count}.`,
  handled: (handlings, items, persons) =>
    sentence`Over ${items} items ${handlings} decisions were taken, concerning ${persons} persons.`,
  established: (rules, carriedOut, items) =>
    sentence`Rules established: ${rules}, of which ${carriedOut} have a record of being carried out; they follow from ${items} items. The list of rules:`,
  noRuleNeeded: (items) =>
    sentence`For ${items} items no rule was needed; the ledger gives the reason for each.`,
  plan: (when, items) => sentence`By ${when}: ${items} to be completed.`,
  overdueFirst: (items) => sentence`Past their deadline: ${items}, supervised one by one until completed.`,
  noDate: (items) =>
    sentence`Not accounted for: ${items}, to be given measures, a deadline, a responsible person or a basis.`,
  review: (day, items) => sentence`Unrectifiable: ${items}, to be reviewed by ${date(day)}.`,
  prevent: (items) => sentence`Rebounded before: ${items}, to be watched against another rebound.`,
};

const annex: AnnexWords = {
  label: (number) => `Annex ${number}`,
  introduction: "Annexes: ",
  rectified: "Rectified items",
  inProgress: "Items in progress",
  unrectifiable: "Unrectifiable items",
  evidence: "Index of evidence",
  figures: "Items behind the figures",
  heads: "Head hashes of the ledgers",
  figuresNote: "The raised numbers beside figures in text and tables are those of this list.",
  effect: (text) => `Effect: ${text}`,
  standard: (documentNo) => `Standard: ${documentNo}`,
  leader: (name) => `Leader: ${name}`,
  person: (name) => `Responsible: ${name}`,
  by: (due) => `by ${due}`,
  done: (day) => `done ${day}`,
  milestone: (text) => `Milestone: ${text}`,
  overdue: "overdue",
  slipped: (count) => `extended ${count} ${count === 1 ? "time" : "times"}`,
  closed: "closed",
  form: (form) => `form ${form}`,
  reviewBy: (day) => `Review by ${day}`,
};

export const dossierEn: DossierPhrases = {
  unitTitle: (name, campaign) => `Special report of ${name} on: ${campaign}`,
  cityTitle: (campaign) => `Report on: ${campaign}`,
  addressee: (name) => `${name}:`,
  draft: (gaps) =>
    `DRAFT, not to be submitted${gaps === 0 ? "" : `: ${gaps} ${gaps === 1 ? "gap" : "gaps"} left`}`,
  date,
  list: (parts) => parts.join(", "),
  betweenSentences: " ",
  none: "None",
  heading: {
    basics: "1. Basics",
    selfCheck: "2. Self-check",
    rectification: "3. Rectification",
    overall: "(1) Overall",
    rectified: "(2) Rectified items",
    inProgress: "(3) Items in progress",
    unrectifiable: "(4) Items unrectifiable for objective reasons",
    unaccounted: "(5) Items not accounted for, and other gaps",
    handling: "4. Accountability",
    rules: "5. Rules established",
    next: "6. Main problems and next steps",
  },
  opening: (campaign, asOf) =>
    `This report shows the state of rectification as of ${date(asOf)}. Campaign: ${campaign}.`,
  unit,
  city,
  body,
  gap: {
    unaccounted: "not accounted for",
    not_in_ledger: "of the base list, and not in the ledger",
    ledger_unreadable: "the ledger could not be read",
    in_two_lists: "both rectified and unrectifiable",
    not_prescribed: "of the base list, and not prescribed in the ledger",
    no_ledger: "no ledger",
  },
  receiver: { discipline_body: "discipline body", judicial_body: "judicial body" },
  withNotes: (text, notes) => `${text} (${notes})`,
  family: {
    work_measure: "Work measure",
    party_accountability: "Party accountability",
    party_discipline: "Party discipline",
    administrative: "Administrative",
    civil: "Civil",
    criminal: "Criminal",
  },
  state: {
    submitted: "in time",
    late: "late",
    missing: "missing",
    pending: "pending",
    no_duty: "no duty to report",
  },
  column: {
    number: "No.",
    item: "Item",
    unit: "Unit",
    category: "Category",
    problem: "Problem",
    total: "Total",
    rectified: "Done",
    inProgress: "Not done",
    unrectifiable: "Cannot",
    unaccounted: "Not accounted for",
    rate: "Rate",
    result: "Result",
    date: "Completed",
    dated: "Dated",
    person: "Responsible",
    evidence: "Evidence",
    measures: "Measures",
    due: "Deadline",
    reason: "Reason",
    explanation: "Explanation",
    lacks: "Gap",
    piece: "Piece",
    title: "Title",
    sha256: "SHA-256",
    family: "Family",
    measure: "Measure",
    persons: "Persons",
    decision: "Decision",
    transfer: "Transfer",
    rule: "Rule",
    documentNo: "Document",
    established: "Established",
    carriedOut: "Carried out",
    state: "Report",
    head: "Head hash",
  },
  annex,
};
