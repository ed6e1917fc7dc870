import type { Locale, Localized } from "../../src/language/locale.js";
import { drawFindings } from "../../src/render/text/draw-findings.js";
import { pageOf } from "../../src/render/text/page.js";
import type { Example, Rule } from "../../src/rules/rule.js";
import { reportOn } from "../rules/example.js";
import { inputOf } from "./example-input.js";
import { headOf } from "./generated-page.js";
import { anchor, fence, page, prose } from "./markdown.js";
import { familiesOf } from "./rule-families.js";
import { folder, usageTranscripts } from "./usage-transcripts.js";

type Words = {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly usage: { readonly title: string; readonly introduction: (paths: string) => string };
  readonly rule: (id: string) => string;
};

const words: Localized<Words> = {
  en: {
    title: "What the tool says",
    introduction: [
      "Every finding and every complaint about the command line, as a terminal of 80 columns shows it (`--no-color`), under the input that causes it. A finding tells the place, the fact with its values, the source line, and the way out.",
      "Findings of a ledger fail the run with exit code 1; a command line that cannot be carried out ends with 2.",
    ],
    usage: {
      title: "The command line",
      introduction: (paths) => `These run in a folder with ${paths}. The last line is the exit code.`,
    },
    rule: (id) => `[Why, and what is expected](rules.md#${anchor(id)})`,
  },
  "zh-CN": {
    title: "信息一览",
    introduction: [
      "工具的每一种发现、每一种对命令行的提示，都按 80 列终端上的样子（`--no-color`）列在这里，上面是引起它的输入。一条发现说明位置、事实和数值、所在的一行，以及办法。",
      "台账有发现，以 1 退出；命令无法执行，以 2 退出。",
    ],
    usage: {
      title: "命令行",
      introduction: (paths) => `以下命令在一个文件夹里运行，其中有 ${paths}。最后一行是退出码。`,
    },
    rule: (id) => `[依据和要求](rules.zh-CN.md#${anchor(id)})`,
  },
};

const separator: Localized<string> = { en: ", ", "zh-CN": "、" };

/** Every finding's text, and what is said of wrong command lines. */
export async function errorGallery(rules: readonly Rule[], locale: Locale): Promise<string> {
  const { title, introduction, usage } = words[locale];
  const sections = [];
  for (const family of familiesOf(rules)) {
    sections.push(`## ${family.title[locale]}`);
    for (const rule of family.rules) sections.push(...(await findingsOf(rule, locale)));
  }

  const transcripts = await usageTranscripts(locale);
  return page(
    headOf("errors", locale, title, "src/rules and src/cli"),
    ...introduction,
    ...sections,
    `## ${usage.title}`,
    prose(
      usage.introduction(
        Object.keys(folder)
          .map((path) => `\`${path}\``)
          .join(separator[locale]),
      ),
    ),
    ...transcripts.flatMap((transcript) => [
      `### ${prose(transcript.title)}`,
      fence("console", transcript.text),
    ]),
  );
}

async function findingsOf(rule: Rule, locale: Locale): Promise<string[]> {
  const blocks = [`### ${rule.id}`, words[locale].rule(rule.id)];
  for (const example of rule.examples) {
    if (example.reports.length === 0) continue;
    blocks.push(
      `#### ${prose(example.title[locale])}`,
      ...inputOf(example, locale),
      fence("text", await drawn(rule, example, locale)),
    );
  }
  return blocks;
}

/** What the terminal shows of the rule's own findings, without the totals of the whole run. */
async function drawn(rule: Rule, example: Example, locale: Locale): Promise<string> {
  const { findings = [] } = await reportOn(example, locale);
  const style = {
    locale,
    width: 80,
    color: 0,
    ascii: false,
    sections: ["findings"],
    maxFindings: undefined,
  } as const;
  const own = findings.filter((finding) => finding.rule === rule.id);
  return [...drawFindings(own, style, pageOf(style))].join("\n");
}
