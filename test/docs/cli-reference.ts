import { commands } from "../../src/cli/commands.js";
import type { Locale, Localized } from "../../src/language/locale.js";
import { helpEn } from "../../src/phrases/help-en.js";
import type { HelpPhrases } from "../../src/phrases/help-phrases.js";
import { helpZh } from "../../src/phrases/help-zh.js";
import { renderers } from "../../src/render/registry.js";
import { headOf } from "./generated-page.js";
import { anchor, fence, page, prose, table } from "./markdown.js";
import { inFolder, run } from "./transcript.js";

const help: Localized<HelpPhrases> = { en: helpEn, "zh-CN": helpZh };

type Words = {
  readonly title: string;
  readonly introduction: string;
  readonly program: string;
  readonly formats: string;
  readonly formatColumns: readonly string[];
  readonly formatNote: string;
  readonly exitCodes: string;
  readonly exitCodeColumns: readonly string[];
  readonly exitCodeNote: string;
  readonly more: string;
};

const words: Localized<Words> = {
  en: {
    title: "The command line",
    introduction:
      "What `--help` prints of the program and of each command. Data goes to standard output, everything else to standard error.",
    program: "The program",
    formats: "Formats",
    formatColumns: ["`--format`", "File", "What it is"],
    formatNote:
      "`--format` may be repeated: `--format text --format json:check.json` shows tables and keeps a file. Standard output holds one format. `explain` and `rules` know `text`, `json` and `markdown`; `schema` prints JSON.",
    exitCodes: "Exit codes",
    exitCodeColumns: ["Code", "Meaning"],
    exitCodeNote:
      "2 goes before 1: who reads the code first learns that not everything could be checked. A broken YAML file among the ledgers is a finding (1), and the others are checked all the same.",
    more: "[What is said of a wrong command line](errors.md#the-command-line)",
  },
  "zh-CN": {
    title: "命令行",
    introduction: "整个程序和每个命令的 `--help`。数据写到标准输出，其余都写到标准错误。",
    program: "程序",
    formats: "输出格式",
    formatColumns: ["`--format`", "文件", "说明"],
    formatNote:
      "`--format` 可以写多次：`--format text --format json:check.json` 在屏幕上显示表格，同时存一份文件。标准输出只能有一种格式。`explain` 和 `rules` 有 `text`、`json`、`markdown` 三种；`schema` 输出 JSON。",
    exitCodes: "退出码",
    exitCodeColumns: ["退出码", "含义"],
    exitCodeNote:
      "2 优先于 1：看退出码的人首先知道有东西没有查成。台账中有一个 YAML 写坏的文件算发现（1），其他文件照常检查。",
    more: "[命令写错时的提示](errors.zh-CN.md#命令行)",
  },
};

/** What the program says of its own use. */
export function commandLineReference(locale: Locale): Promise<string> {
  const say = words[locale];
  return inFolder({}, async (cwd) => {
    const sections = [];
    for (const argv of [[], ...commands.map(({ name }) => [name])]) {
      const { text } = await run([...argv, "--help"], cwd, locale);
      sections.push(`## ${argv[0] ?? say.program}`, fence("text", text));
    }

    return page(
      headOf("cli", locale, say.title, "src/cli and src/phrases"),
      prose(say.introduction),
      [...commands.map(({ name }) => name), say.formats, say.exitCodes]
        .map((heading) => `[${heading}](#${anchor(heading)})`)
        .join(" · "),
      ...sections,
      ...formats(locale),
      ...exitCodes(locale),
      say.more,
    );
  });
}

function formats(locale: Locale): string[] {
  const { formats: title, formatColumns, formatNote } = words[locale];
  const rows = renderers.map(({ name, extension, summary }) => [
    `\`${name}\``,
    `.${extension}`,
    prose(summary[locale]),
  ]);
  return [`## ${title}`, table(formatColumns, rows), prose(formatNote)];
}

function exitCodes(locale: Locale): string[] {
  const { exitCodes: title, exitCodeColumns, exitCodeNote } = words[locale];
  const rows = help[locale].exitCodeMeanings.map(([code, meaning]) => [code, prose(meaning)]);
  return [`## ${title}`, table(exitCodeColumns, rows), prose(exitCodeNote)];
}
