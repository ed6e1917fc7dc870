import type { Locale, Localized } from "../../src/language/locale.js";
import type { ReportFinding } from "../../src/model/report.js";
import { reportPhrases } from "../../src/phrases/report-phrases.js";
import type { Example, Rule } from "../../src/rules/rule.js";
import { reportOn } from "../rules/example.js";
import { inputOf } from "./example-input.js";
import { headOf } from "./generated-page.js";
import { anchor, page, prose, table } from "./markdown.js";
import { familiesOf } from "./rule-families.js";

type Words = {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly columns: readonly [rule: string, severity: string, title: string];
  readonly severity: string;
  readonly why: string;
  readonly nothing: string;
  readonly both: (one: string, other: string) => string;
};

const words: Localized<Words> = {
  en: {
    title: "The rules",
    introduction: [
      "Each rule has an id that never changes its meaning and is never used again. `taizhang explain <rule>` prints what stands here; `rules:` in `taizhang.config.yaml` changes a rule's severity or turns it off, and [the gallery of messages](errors.md) shows each finding as the terminal prints it.",
      "The examples are the tests of the rules: what is said below each is what the program says today. They leave out `kind`, `version`, `campaign`, `unit` and `items` where these are not the point.",
    ],
    columns: ["Rule", "Severity", "What holds where it is kept"],
    severity: "Severity",
    why: "Why",
    nothing: "The rule finds nothing.",
    both: (one, other) => `${one}; in some cases ${other}`,
  },
  "zh-CN": {
    title: "规则",
    introduction: [
      "每条规则有一个编号，含义不变，也不再用于别的规则。`taizhang explain <规则>` 显示的就是这里的内容；`taizhang.config.yaml` 的 `rules:` 可以改变一条规则的级别或者关掉它；[信息一览](errors.zh-CN.md)列出每种发现在终端上的样子。",
      "示例就是规则的测试：每个示例下面写的，就是程序现在说的话。`kind`、`version`、`campaign`、`unit`、`items` 与示例无关时省略。",
    ],
    columns: ["规则", "级别", "要求"],
    severity: "级别",
    why: "依据",
    nothing: "本规则没有发现。",
    both: (one, other) => `${one}；有的情形为${other}`,
  },
};

/** Every rule: a table, then for each its reason and its examples with what the tool says of them. */
export async function ruleReference(rules: readonly Rule[], locale: Locale): Promise<string> {
  const { title, introduction, columns } = words[locale];
  const families = familiesOf(rules);
  const rows = rules.map((rule) => [
    `[${rule.id}](#${anchor(rule.id)})`,
    severityOf(rule, locale),
    prose(rule.title[locale]),
  ]);

  const sections = [];
  for (const family of families) {
    sections.push(`## ${family.title[locale]}`);
    for (const rule of family.rules) sections.push(...(await sectionOf(rule, locale)));
  }
  return page(
    headOf("rules", locale, title, "src/rules"),
    ...introduction,
    table(columns, rows),
    ...sections,
  );
}

function severityOf({ severity, otherSeverity }: Rule, locale: Locale): string {
  const names = reportPhrases[locale].severity;
  return otherSeverity ? words[locale].both(names[severity], names[otherSeverity]) : names[severity];
}

async function sectionOf(rule: Rule, locale: Locale): Promise<string[]> {
  const { severity, why } = words[locale];
  const { labelled } = reportPhrases[locale];
  const blocks = [
    `### ${rule.id}`,
    `**${prose(rule.title[locale])}**`,
    labelled(severity, severityOf(rule, locale)),
    labelled(why, prose(rule.rationale[locale])),
  ];
  for (const example of rule.examples) blocks.push(...(await exampleOf(rule, example, locale)));
  return blocks;
}

async function exampleOf(rule: Rule, example: Example, locale: Locale): Promise<string[]> {
  const { findings = [] } = await reportOn(example, locale);
  const own = findings.filter((finding) => finding.rule === rule.id);
  const said = own.map((finding) => saidOf(finding, locale)).join("\n");
  return [
    `#### ${prose(example.title[locale])}`,
    ...inputOf(example, locale),
    said === "" ? words[locale].nothing : said,
  ];
}

function saidOf({ file, line, column, severity, message, remedy }: ReportFinding, locale: Locale): string {
  const { labelled, severity: names, findings } = reportPhrases[locale];
  const place = file === "ledger.yaml" ? `${line}:${column}` : `${file}:${line}:${column}`;
  const indented = (text: string) => text.split("\n").map(prose).join("  \n  ");
  return [
    `- \`${place}\` ${labelled(names[severity], indented(message))}`,
    `  - ${labelled(findings.remedy, indented(remedy))}`,
  ].join("\n");
}
