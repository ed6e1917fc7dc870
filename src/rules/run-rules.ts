import type { Locale } from "../language/locale.js";
import type { Finding } from "../model/finding.js";
import type { ItemId, UnitCode } from "../model/ids.js";
import type { Rule, SetContext, Spoken } from "./rule.js";

type Owner = { readonly unit: UnitCode | undefined; readonly item: ItemId | undefined };

/** `each`: rules over items and ledgers; `all`: those that compare ledgers too. */
export type Extent = "each" | "all";

/** What the rules say of a set of ledgers, in the words of one language; unordered. */
export function runRules(rules: readonly Rule[], set: SetContext, extent: Extent, locale: Locale): Finding[] {
  return rules.flatMap((rule) => [...findingsOf(rule, set, extent, locale)]);
}

function* findingsOf(rule: Rule, set: SetContext, extent: Extent, locale: Locale): Iterable<Finding> {
  switch (rule.scope) {
    case "reading":
      return;

    case "item":
      for (const context of set.ledgers) {
        for (const { item, assessment } of context.items) {
          const owner = { unit: context.ledger.unit.code, item: item.id };
          yield* toFindings(rule, rule.check({ ...context, item, assessment }), owner, locale);
        }
      }
      return;

    case "ledger":
      for (const context of set.ledgers) {
        yield* toFindings(
          rule,
          rule.check(context),
          { unit: context.ledger.unit.code, item: undefined },
          locale,
        );
      }
      return;

    case "set":
      if (extent === "all") {
        yield* toFindings(rule, rule.check(set), { unit: undefined, item: undefined }, locale);
      }
  }
}

function* toFindings(
  rule: Rule,
  observations: Iterable<Spoken>,
  owner: Owner,
  locale: Locale,
): Iterable<Finding> {
  for (const { place, facts, severity, unit, item, say } of observations) {
    yield {
      rule: rule.id,
      severity: severity ?? rule.severity,
      place,
      unit: unit ?? owner.unit,
      item: item ?? owner.item,
      facts,
      ...say(locale),
    };
  }
}
