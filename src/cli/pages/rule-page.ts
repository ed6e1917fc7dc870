import type { Locale } from "../../language/locale.js";
import type { ReportFinding } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { explainPhrases } from "../../phrases/explain-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { reportOnExample } from "../../report/report-on-example.js";
import type { Example, Rule } from "../../rules/rule.js";
import { ruleData } from "../commands/rules.js";
import { tool } from "../tool.js";
import type { PageBlock } from "./page.js";
import type { Shown } from "./print-page.js";

/** A rule's reason, its examples with what it says of them, and how to configure it. */
export async function explainRule(rule: Rule, locale: Locale): Promise<Shown> {
  const words = explainPhrases[locale];
  const { severity } = reportPhrases[locale];
  const shown = await Promise.all(
    rule.examples.map(async (example) => {
      const { findings = [] } = await reportOnExample(example, locale);
      return { example, findings: findings.filter((finding) => finding.rule === rule.id) };
    }),
  );

  const facts: PageBlock = {
    kind: "facts",
    rows: [
      [
        columnPhrases.severity[locale],
        words.severity(severity[rule.severity], rule.otherSeverity && severity[rule.otherSeverity]),
      ],
      [words.scope, words.scopes[rule.scope]],
      [words.rationale, rule.rationale[locale]],
    ],
  };
  const blocks: PageBlock[] = [
    { kind: "paragraph", text: rule.title[locale] },
    facts,
    { kind: "heading", text: words.examples },
    ...shown.flatMap(({ example, findings }) => exampleBlocks(example, findings, locale)),
    { kind: "heading", text: words.configure },
    { kind: "paragraph", text: words.configureLevel },
    { kind: "code", text: `rules: { ${rule.id}: info }` },
    { kind: "paragraph", text: words.configureSuppression },
    { kind: "code", text: suppressionOf(rule) },
  ];
  return { page: { title: words.ruleTitle(rule.id), blocks }, data: dataOf(rule, shown, locale) };
}

function exampleBlocks(example: Example, findings: readonly ReportFinding[], locale: Locale): PageBlock[] {
  const words = explainPhrases[locale];
  const { findings: findingWords, labelled } = reportPhrases[locale];
  const said = findings.flatMap(({ file, line, column, message, remedy }) => {
    const place = words.reported(line, column);
    const where = file === "ledger.yaml" ? place : `${file} ${place}`;
    return [labelled(where, message), labelled(findingWords.remedy, remedy)];
  });
  return [
    { kind: "subheading", text: example.title[locale] },
    { kind: "code", text: example.yaml },
    ...furtherFiles(example).flatMap(([path, text]): PageBlock[] => [
      { kind: "paragraph", text: labelled(words.furtherFiles, path) },
      { kind: "code", text },
    ]),
    said.length > 0 ? { kind: "list", rows: said } : { kind: "paragraph", text: words.nothingReported },
  ];
}

function furtherFiles({ others = {}, campaign, config, baseline }: Example): (readonly [string, string])[] {
  return [
    ...Object.entries(others),
    ...(campaign === undefined ? [] : [["campaign.yaml", campaign] as const]),
    ...(config === undefined ? [] : [["taizhang.config.yaml", config] as const]),
    ...(baseline === undefined ? [] : [["taizhang.baseline.yaml", baseline] as const]),
  ];
}

function suppressionOf({ id }: Rule): string {
  return `suppressions:
  - unit: "017"
    item: 017-2017-001
    rule: ${id}
    reason: …
    approved_by: …
    expires: 2018-09-30`;
}

type ShownExample = { readonly example: Example; readonly findings: readonly ReportFinding[] };

function dataOf(rule: Rule, shown: readonly ShownExample[], locale: Locale) {
  return {
    schema: "taizhang/rule/1",
    tool,
    ...ruleData(rule, locale),
    examples: shown.map(({ example, findings }) => ({
      title: example.title[locale],
      yaml: example.yaml,
      findings: findings.map(({ file, line, column, pointer, message, remedy }) => ({
        file,
        line,
        column,
        pointer,
        message,
        remedy,
      })),
    })),
  };
}
