import type { Locale } from "../language/locale.js";
import type { Finding } from "../model/finding.js";
import type { ItemId, UnitCode } from "../model/ids.js";
import type { ReadingProblem } from "../model/reading.js";
import type { ItemContext, PerFile, Rule, SetContext, Spoken } from "./rule.js";

export type Owner = { readonly unit: UnitCode | undefined; readonly item: ItemId | undefined };

export type Manner = {
  /** Compare no ledgers with each other. */
  readonly perFile: boolean;
  readonly locale: Locale;
};

/** What the rules say of a set of ledgers, in the words of one language; unordered. */
export function runRules(rules: readonly Rule[], set: SetContext, manner: Manner): Finding[] {
  const items = set.ledgers.flatMap((context) =>
    context.items.map(({ item, assessment }): ItemContext => ({ ...context, item, assessment })),
  );
  return rules.flatMap((rule) => findingsOf(rule, set, items, manner));
}

function findingsOf(
  rule: Rule,
  set: SetContext,
  items: readonly ItemContext[],
  { perFile, locale }: Manner,
): Finding[] {
  const say = (observations: Iterable<Spoken>, owner: Owner) =>
    Array.from(observations, (spoken) => toFinding(rule, spoken, owner, locale));

  switch (rule.scope) {
    case "reading":
      return [];
    case "item":
      return items.flatMap((context) =>
        say(rule.check(context), { unit: context.ledger.unit.code, item: context.item.id }),
      );
    case "ledger":
      return set.ledgers.flatMap((context) =>
        say(rule.check(context), { unit: context.ledger.unit.code, item: undefined }),
      );
    case "set":
      return setsFor(rule.perFile, set, perFile).flatMap((part) =>
        say(rule.check(part), { unit: undefined, item: undefined }),
      );
  }
}

/** What a rule over the set is asked of. */
function setsFor(manner: PerFile, set: SetContext, perFile: boolean): SetContext[] {
  if (!perFile || manner === "whole") return [set];
  return manner === "each" ? set.ledgers.map((ledger) => ({ ...set, ledgers: [ledger], isPart: true })) : [];
}

/** A problem of reading, in the words of the rule of its id. */
export function hear(rules: readonly Rule[], problem: ReadingProblem, owner: Owner, locale: Locale): Finding {
  const rule = rules.find(({ id }) => id === problem.rule);
  const spoken = rule?.scope === "reading" ? rule.hear(problem) : undefined;
  if (!rule || !spoken) throw new Error(`no rule says ${problem.rule}`);

  return toFinding(rule, spoken, owner, locale);
}

function toFinding(rule: Rule, spoken: Spoken, owner: Owner, locale: Locale): Finding {
  const { place, facts, severity, unit, item, say } = spoken;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    place,
    unit: unit ?? owner.unit,
    item: item ?? owner.item,
    facts,
    ...say(locale),
  };
}
