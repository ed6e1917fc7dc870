import type { Locale } from "../language/locale.js";
import { type Finding, type RuleId, type Severity, severities } from "../model/finding.js";
import { itemId } from "../model/ids.js";
import type { ReadingProblem } from "../model/reading.js";
import type { ReadFile } from "../read/read-file.js";
import { rules } from "../rules/registry.js";
import type { LedgerContext, SetContext } from "../rules/rule.js";
import {
  hear,
  type Manner,
  type Owner,
  runLedgerRules,
  runSetRules,
  runSuppressionRules,
} from "../rules/run-rules.js";
import type { SuppressionContext } from "../rules/suppression-context.js";
import { valueAt } from "../text/located-document.js";

type Levels = ReadonlyMap<RuleId, Severity | "off">;

const ownSeverities = new Map(rules.map(({ id, severity }) => [id, severity]));

/** What reading a file has to say, with the severities that the config sets. */
export function readingFindings(file: ReadFile, locale: Locale, levels: Levels): Finding[] {
  return heeding(
    levels,
    file.problems.map((problem) => hear(rules, problem, ownerOf(problem, file), locale)),
  );
}

/** What the rules have to say of one ledger by itself; unordered. */
export function ledgerFindings(context: LedgerContext, locale: Locale, levels: Levels): Finding[] {
  return heeding(levels, runLedgerRules(rules, context, locale));
}

/** What the rules have to say of the set; unordered. */
export function setFindings(set: SetContext, manner: Manner, levels: Levels): Finding[] {
  return heeding(levels, runSetRules(rules, set, manner));
}

/** What there is to say of the suppressions themselves, once it is known what each covers; unordered. */
export function suppressionFindings(
  contexts: readonly SuppressionContext[],
  locale: Locale,
  levels: Levels,
): Finding[] {
  return heeding(levels, runSuppressionRules(rules, contexts, locale));
}

/** Problems of a campaign, which is no unit's. */
export function heard(problems: readonly ReadingProblem[], locale: Locale): Finding[] {
  return problems.map((problem) => hear(rules, problem, { unit: undefined, item: undefined }, locale));
}

function heeding(levels: Levels, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, levels);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

/**
 * A config sets the severity of a rule's cases as such. A case that the rule itself takes less seriously, such as an
 * input that is not there, is not raised by it.
 */
function severityOf({ rule, severity }: Finding, levels: Levels): Severity | "off" {
  const level = levels.get(rule);
  if (level === undefined || level === "off" || severity === ownSeverities.get(rule))
    return level ?? severity;

  return severities.indexOf(level) > severities.indexOf(severity) ? level : severity;
}

/** The unit and the item that a problem of reading stands in, as far as the file tells. */
function ownerOf({ place }: ReadingProblem, { content, document }: ReadFile): Owner {
  const unit = content.kind === "ledger" ? content.ledger.unit.code : undefined;
  const madeOut = content.kind === "unreadable" ? content.ledger?.unit : undefined;
  const [item] = /^\/items\/\d+/.exec(place.pointer) ?? [];
  const id = item === undefined ? undefined : valueAt(document?.value, `${item}/id`);
  return { unit: unit ?? madeOut, item: typeof id === "string" ? itemId(id) : undefined };
}
