import type { Localized } from "../language/locale.js";
import type { Boundary } from "../model/campaign.js";
import type { GapReason, SubmissionState } from "../model/deadline.js";
import type { HandlingFamily } from "../model/handling.js";
import type { CalendarDate, FactDate } from "../time/calendar-date.js";
import { dossierEn } from "./dossier-en.js";
import { dossierZh } from "./dossier-zh.js";
import type { Figure, Sentence } from "./sentence.js";

/** The words of the special report (专题报告), in the outline of domain.md section 8. */
export type DossierPhrases = {
  readonly unitTitle: (unit: string, campaign: string) => string;
  readonly cityTitle: (campaign: string) => string;
  readonly addressee: (name: string) => string;
  /** Stands on every page of a draft. */
  readonly draft: (gaps: number) => string;
  readonly date: (date: FactDate) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly betweenSentences: string;
  readonly none: string;
  readonly heading: Readonly<Record<HeadingName, string>>;
  readonly opening: (campaign: string, asOf: CalendarDate) => string;
  readonly unit: UnitWords;
  readonly city: CityWords;
  readonly body: BodyWords;
  readonly gap: Readonly<Record<GapReason | "no_ledger", string>>;
  /** Who takes what is transferred, where the ledger uses a word for it. */
  readonly receiver: Readonly<Record<string, string>>;
  readonly withNotes: (text: string, notes: string) => string;
  readonly family: Readonly<Record<HandlingFamily, string>>;
  readonly state: Readonly<Record<SubmissionState | "no_duty", string>>;
  readonly column: Readonly<Record<ColumnName, string>>;
  readonly annex: AnnexWords;
};

export type HeadingName =
  | "basics"
  | "selfCheck"
  | "rectification"
  | "overall"
  | "rectified"
  | "inProgress"
  | "unrectifiable"
  | "unaccounted"
  | "handling"
  | "rules"
  | "next";

export type UnitWords = {
  readonly who: (name: string, code: string, isCity: boolean) => string;
  readonly firstResponsible: (name: string | undefined, post: string | undefined) => string;
  readonly workingBody: (name: string) => string;
  readonly head: (hash: string) => string;
};

export type CityWords = {
  readonly units: (all: number, withLedger: number) => string;
  readonly without: (names: readonly string[]) => string;
  readonly submissions: (counts: Readonly<Record<SubmissionState, number>>) => string;
  /** Where the hashes are to be found. */
  readonly heads: string;
};

export type BodyWords = {
  readonly entered: (
    figures: Readonly<Record<"prescribed" | "selfSelected" | "newlyFound", Figure>>,
  ) => Sentence;
  readonly checked: (
    figures: Readonly<Record<"all" | "standard" | "person" | "supervised" | "rebounded" | "closed", Figure>>,
  ) => Sentence;
  readonly overall: (
    figures: Readonly<Record<"total" | "rectified" | "inProgress" | "unrectifiable" | "unaccounted", Figure>>,
    rate: string | undefined,
  ) => Sentence;
  readonly overdue: (figure: Figure) => Sentence;
  readonly reading: (due: CalendarDate, boundary: Boundary) => string;
  readonly byCategory: string;
  readonly byUnit: string;
  /** The denominator of the rate, in words. */
  readonly rate: string;
  readonly outside: string;
  readonly total: string;
  readonly selfSelected: string;
  readonly newlyFound: string;
  /** `others`: self-selected and newly found items in the same list. */
  readonly listed: (count: Figure, others: Figure | undefined, annex: string) => Sentence;
  readonly withdrawn: (count: number) => string;
  readonly handled: (handlings: number, items: Figure, persons: number) => Sentence;
  readonly established: (rules: number, carriedOut: number, items: Figure) => Sentence;
  readonly noRuleNeeded: (items: Figure) => Sentence;
  readonly plan: (when: string, items: Figure) => Sentence;
  readonly overdueFirst: (items: Figure) => Sentence;
  readonly noDate: (items: Figure) => Sentence;
  readonly review: (date: CalendarDate, items: Figure) => Sentence;
  readonly prevent: (items: Figure) => Sentence;
};

export type ColumnName =
  | "number"
  | "item"
  | "unit"
  | "category"
  | "problem"
  | "total"
  | "rectified"
  | "inProgress"
  | "unrectifiable"
  | "unaccounted"
  | "rate"
  | "result"
  | "date"
  | "dated"
  | "person"
  | "evidence"
  | "measures"
  | "due"
  | "reason"
  | "explanation"
  | "lacks"
  | "piece"
  | "title"
  | "sha256"
  | "family"
  | "measure"
  | "persons"
  | "decision"
  | "transfer"
  | "rule"
  | "documentNo"
  | "established"
  | "carriedOut"
  | "state"
  | "head";

export type AnnexWords = {
  readonly label: (number: number) => string;
  readonly introduction: string;
  readonly rectified: string;
  readonly inProgress: string;
  readonly unrectifiable: string;
  readonly evidence: string;
  readonly figures: string;
  readonly heads: string;
  readonly figuresNote: string;
  readonly effect: (text: string) => string;
  readonly standard: (documentNo: string) => string;
  readonly leader: (name: string) => string;
  readonly person: (name: string) => string;
  readonly by: (due: CalendarDate) => string;
  readonly done: (date: FactDate) => string;
  readonly milestone: (text: string) => string;
  readonly overdue: string;
  readonly slipped: (count: number) => string;
  readonly closed: string;
  readonly form: (form: number) => string;
  readonly reviewBy: (date: CalendarDate) => string;
};

export const dossierPhrases: Localized<DossierPhrases> = { "zh-CN": dossierZh, en: dossierEn };
