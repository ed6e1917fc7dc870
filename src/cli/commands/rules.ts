import type { Locale } from "../../language/locale.js";
import { explainPhrases } from "../../phrases/explain-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { rules } from "../../rules/registry.js";
import type { Rule } from "../../rules/rule.js";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { refuseOccupied } from "../outputs.js";
import type { Page } from "../pages/page.js";
import { pageOutputs, printPage } from "../pages/print-page.js";
import { tool } from "../tool.js";

/** All rules: id, severity, and what each asks for. */
export async function listRules(invocation: Invocation): Promise<ExitCode> {
  const outputs = pageOutputs(invocation);
  await refuseOccupied(invocation, outputs);

  const { locale } = invocation;
  const data = { schema: "taizhang/rules/1", tool, rules: rules.map((rule) => ruleData(rule, locale)) };
  await printPage(invocation, outputs, { page: pageOf(locale), data });
  return exitCodes.clean;
}

/** What a rule says of itself, as data. */
export function ruleData({ id, severity, otherSeverity, scope, title, rationale }: Rule, locale: Locale) {
  return {
    id,
    severity,
    other_severity: otherSeverity ?? null,
    scope,
    title: title[locale],
    rationale: rationale[locale],
  };
}

function pageOf(locale: Locale): Page {
  const families = [...new Set(rules.map(familyOf))];
  return {
    title: explainPhrases[locale].rules(rules.length),
    blocks: families.flatMap((family) => [
      { kind: "heading", text: family } as const,
      {
        kind: "facts",
        rows: rules.filter((rule) => familyOf(rule) === family).map((rule) => row(rule, locale)),
      } as const,
    ]),
  };
}

function familyOf({ id }: Rule): string {
  return id.slice(0, id.indexOf("/"));
}

function row({ id, severity, otherSeverity, title }: Rule, locale: Locale): readonly [string, string] {
  const { severity: words, labelled, list } = reportPhrases[locale];
  const severities = [severity, ...(otherSeverity ? [otherSeverity] : [])].map((one) => words[one]);
  return [id, labelled(list(severities), title[locale])];
}
