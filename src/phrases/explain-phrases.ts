import type { Localized } from "../language/locale.js";
import type { GuardedStatus, GuardName } from "../model/assessment.js";
import { explainEn } from "./explain-en.js";
import { explainZh } from "./explain-zh.js";

/** A condition's source, and what to enter where it is not met. */
export type GuardReason = {
  /** The clause of the plan that asks for it; where the plan is silent, whose convention it is. */
  readonly asksFor: string;
  readonly enter: string;
};

/** The words of `explain`, beside those of reports. */
export type ExplainPhrases = {
  readonly ruleTitle: (id: string) => string;
  readonly severity: (severity: string, other: string | undefined) => string;
  readonly rationale: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<"item" | "ledger" | "set" | "reading" | "suppression", string>>;
  readonly examples: string;
  /** Below an example: this rule says nothing of it. */
  readonly nothingReported: string;
  readonly reported: (line: number, column: number) => string;
  readonly furtherFiles: string;
  readonly configure: string;
  readonly configureLevel: string;
  readonly configureSuppression: string;
  readonly itemTitle: (item: string) => string;
  readonly place: string;
  readonly conditions: (asOf: string) => string;
  /** The unit's word, and the status that it means. */
  readonly claim: (text: string, means: string) => string;
  readonly firstWins: string;
  readonly lists: Readonly<Record<GuardedStatus, string>>;
  readonly guard: Readonly<Record<GuardName, GuardReason>>;
  readonly next: string;
  readonly toBecome: (status: string) => string;
  /** A status from which nothing leads on. */
  readonly nothingNext: Readonly<Record<"rectified" | "closed" | "withdrawn", string>>;
  readonly inTime: string;
  readonly rules: (count: number) => string;
};

export const explainPhrases: Localized<ExplainPhrases> = { "zh-CN": explainZh, en: explainEn };
