import type { Locale } from "../language/locale.js";
import type { Finding } from "../model/finding.js";
import type { ItemId, UnitCode } from "../model/ids.js";
import type { ReadingProblem } from "../model/reading.js";
import type { ItemContext, LedgerContext, Observed, PerFile, Rule, SetContext } from "./rule.js";
import type { SuppressionContext } from "./suppression-context.js";

export type Owner = { readonly unit: UnitCode | undefined; readonly item: ItemId | undefined };

export type Manner = {
  /** Compare no ledgers with each other. */
  readonly perFile: boolean;
  readonly locale: Locale;
};

/** What the rules say of one ledger by itself, in the words of one language; unordered. */
export function runLedgerRules(rules: readonly Rule[], context: LedgerContext, locale: Locale): Finding[] {
  const { ledger, evidence, items: all, campaign, asOf, clock } = context;
  const items = all.map(
    // Named one by one, which is many times as fast as a copy of the whole.
    ({ item, assessment }): ItemContext => ({
      ledger,
      evidence,
      items: all,
      campaign,
      asOf,
      clock,
      item,
      assessment,
    }),
  );
  const unit = ledger.unit.code;
  const findings: Finding[] = [];
  for (const rule of rules) {
    let item: ItemId | undefined;
    const hear = (observed: Observed) => findings.push(toFinding(rule, observed, { unit, item }, locale));
    if (rule.scope === "ledger") rule.check(context, hear);
    if (rule.scope !== "item") continue;

    for (const one of items) {
      item = one.item.id;
      rule.check(one, hear);
    }
  }
  return findings;
}

/** What the rules say of the whole set. */
export function runSetRules(rules: readonly Rule[], set: SetContext, { perFile, locale }: Manner): Finding[] {
  const findings: Finding[] = [];
  const nobody = { unit: undefined, item: undefined };
  for (const rule of rules) {
    if (rule.scope !== "set") continue;

    const hear = (observed: Observed) => findings.push(toFinding(rule, observed, nobody, locale));
    for (const part of setsFor(rule.perFile, set, perFile)) rule.check(part, hear);
  }
  return findings;
}

/** What the rules say of suppressions, once it is known what each covers. */
export function runSuppressionRules(
  rules: readonly Rule[],
  contexts: readonly SuppressionContext[],
  locale: Locale,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== "suppression") continue;

    for (const context of contexts) {
      rule.check(context, (observed) => findings.push(toFinding(rule, observed, context.entry, locale)));
    }
  }
  return findings;
}

/** What a rule over the set is asked of. */
function setsFor(manner: PerFile, set: SetContext, perFile: boolean): SetContext[] {
  if (!perFile || manner === "whole") return [set];
  return manner === "each" ? set.ledgers.map((ledger) => ({ ...set, ledgers: [ledger], isPart: true })) : [];
}

/** A problem of reading, in the words of the rule of its id. */
export function hear(rules: readonly Rule[], problem: ReadingProblem, owner: Owner, locale: Locale): Finding {
  const rule = rules.find(({ id }) => id === problem.rule);
  const observed = rule?.scope === "reading" ? rule.hear(problem) : undefined;
  if (!rule || !observed) throw new Error(`no rule says ${problem.rule}`);

  return toFinding(rule, observed, owner, locale);
}

function toFinding(rule: Rule, observed: Observed, owner: Owner, locale: Locale): Finding {
  const { place, facts, severity, unit, item } = observed;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    place,
    unit: unit ?? owner.unit,
    item: item ?? owner.item,
    facts,
    ...rule.say(facts, locale),
  };
}
