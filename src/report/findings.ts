import type { Locale } from "../language/locale.js";
import type { Finding, RuleId, Severity } from "../model/finding.js";
import type { UnitCode } from "../model/ids.js";
import type { ReadingProblem } from "../model/reading.js";
import type { ReadFile } from "../read/read-file.js";
import { rules } from "../rules/registry.js";
import type { SetContext } from "../rules/rule.js";
import { hear, runRules } from "../rules/run-rules.js";

type Manner = {
  readonly locale: Locale;
  readonly perFile: boolean;
  readonly severities: ReadonlyMap<RuleId, Severity | "off">;
};

/** What reading and the rules have to say, with the severities that the config sets; unordered. */
export function findingsOf(files: readonly ReadFile[], stock: SetContext, manner: Manner): Finding[] {
  const { locale, perFile, severities } = manner;
  const reading = files.flatMap((file) => heard(file.problems, unitOf(file), locale));
  const ruled = runRules(rules, stock, { perFile, locale });

  return [...reading, ...ruled].flatMap((finding) => {
    const severity = severities.get(finding.rule) ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

/** Problems of reading, in the words of their rules. */
export function heard(
  problems: readonly ReadingProblem[],
  unit: UnitCode | undefined,
  locale: Locale,
): Finding[] {
  return problems.map((problem) => hear(rules, problem, unit, locale));
}

function unitOf({ content }: ReadFile): UnitCode | undefined {
  if (content.kind === "ledger") return content.ledger.unit.code;
  return content.kind === "unreadable" ? content.ledger?.unit : undefined;
}
