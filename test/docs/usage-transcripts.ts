import type { Locale, Localized } from "../../src/language/locale.js";
import { type Folder, inFolder, transcriptOf } from "./transcript.js";

const ledger = (code: string, campaign = "procurement-lookback-2018") =>
  `kind: ledger\nversion: 1\ncampaign: ${campaign}\nunit: { code: "${code}", name: 市教育局, level: city }\nitems: []\n`;
const campaign = (id: string) =>
  `kind: campaign\nversion: 1\nid: ${id}\nextends: procurement-lookback-2018\n`;

/** Where the transcripts are made; the page shows it. */
export const folder: Folder = {
  "units/017.yaml": ledger("017"),
  "empty/": "",
  "others/compose.yaml": "services: {}\n",
  "mixed/campaign.yaml": campaign("lookback-2026"),
  "mixed/017.yaml": ledger("017"),
  "mixed/018.yaml": ledger("018", "lookback-2026"),
  "twice/a.yaml": campaign("lookback-2026"),
  "twice/b.yaml": campaign("lookback-2026"),
  "twice/017.yaml": ledger("017", "lookback-2026"),
  "broken/config.yaml": "kind: config\nversion: 1\nledgres: [ units ]\n",
  "broken/rules.yaml": "kind: config\nversion: 1\nrules: { evidence/date: off }\n",
  "broken/campaign.yaml": "kind: campaign\nversion: 1\nid: lookback-2026\nyear: two thousand\n",
  "kept.txt": "\n",
};

type Case = { readonly title: Localized<string>; readonly argv: readonly string[] };

const cases: readonly Case[] = [
  { title: { en: "No command", "zh-CN": "没有给命令" }, argv: [] },
  { title: { en: "A mistyped command", "zh-CN": "命令打错了" }, argv: ["chekc", "units"] },
  { title: { en: "A mistyped option", "zh-CN": "选项打错了" }, argv: ["check", "--as-off", "2018-06-09"] },
  { title: { en: "An option without its value", "zh-CN": "选项缺值" }, argv: ["check", "units", "--as-of"] },
  { title: { en: "An empty value", "zh-CN": "选项的值为空" }, argv: ["check", "units", "--output", ""] },
  {
    title: { en: "A day that does not exist", "zh-CN": "没有这一天" },
    argv: ["check", "units", "--as-of", "2018-02-30"],
  },
  {
    title: { en: "A word that is none of those allowed", "zh-CN": "不在可选的词里" },
    argv: ["check", "units", "--fail-on", "errors"],
  },
  {
    title: { en: "An unknown format", "zh-CN": "没有这种格式" },
    argv: ["check", "units", "--format", "jsno"],
  },
  {
    title: { en: "No number", "zh-CN": "不是数字" },
    argv: ["check", "units", "--max-warnings", "few"],
  },
  {
    title: { en: "No size", "zh-CN": "不是大小" },
    argv: ["check", "units", "--max-file-size", "big"],
  },
  { title: { en: "An argument is missing", "zh-CN": "缺参数" }, argv: ["explain"] },
  { title: { en: "An argument too many", "zh-CN": "多了参数" }, argv: ["rules", "all"] },
  {
    title: { en: "Two formats to one standard output", "zh-CN": "两种格式都到标准输出" },
    argv: ["check", "units", "--format", "text", "--format", "json"],
  },
  {
    title: { en: "Two formats to one file", "zh-CN": "两种格式写入同一个文件" },
    argv: ["check", "units", "--format", "json:out.txt", "--format", "csv:out.txt"],
  },
  {
    title: { en: "Nothing left for --output", "zh-CN": "--output 没有可写的格式" },
    argv: ["check", "units", "--format", "json:a.json", "--output", "b.json"],
  },
  {
    title: { en: "A name for a standard input that is not read", "zh-CN": "没有读标准输入却给它取名" },
    argv: ["validate", "units", "--stdin-filename", "a.yaml"],
  },
  {
    title: { en: "An option of another template", "zh-CN": "别的模板的选项" },
    argv: ["init", "campaign", "--unit", "018"],
  },
  {
    title: { en: "Neither a rule nor an item", "zh-CN": "既不是规则也不是事项" },
    argv: ["explain", "evidence/date", "units"],
  },
  {
    title: { en: "A file that does not exist", "zh-CN": "文件不存在" },
    argv: ["check", "units/018.yaml"],
  },
  {
    title: { en: "A pattern that nothing matches", "zh-CN": "通配符没有匹配到文件" },
    argv: ["check", "units/*.yml"],
  },
  { title: { en: "An empty folder", "zh-CN": "空文件夹" }, argv: ["check", "empty"] },
  {
    title: { en: "A folder of other people's YAML", "zh-CN": "文件夹里只有别的 YAML 文件" },
    argv: ["validate", "others"],
  },
  {
    title: { en: "A unit that nobody knows", "zh-CN": "没有这个单位" },
    argv: ["check", "units", "--unit", "099"],
  },
  {
    title: { en: "Ledgers of two campaigns", "zh-CN": "台账属于两个行动" },
    argv: ["check", "mixed"],
  },
  {
    title: { en: "Two campaign files of one id", "zh-CN": "两个行动方案文件用了同一编号" },
    argv: ["check", "twice"],
  },
  {
    title: { en: "A campaign that is none", "zh-CN": "不是行动方案文件" },
    argv: ["check", "units", "--campaign", "units/017.yaml"],
  },
  {
    title: { en: "A broken campaign file", "zh-CN": "行动方案文件有错" },
    argv: ["check", "units", "--campaign", "broken/campaign.yaml"],
  },
  {
    title: { en: "A config that is none", "zh-CN": "不是配置文件" },
    argv: ["check", "units", "--config", "units/017.yaml"],
  },
  {
    title: { en: "A broken config file", "zh-CN": "配置文件有错" },
    argv: ["check", "units", "--config", "broken/config.yaml"],
  },
  {
    title: { en: "A config that names an unknown rule", "zh-CN": "配置里有不存在的规则" },
    argv: ["check", "units", "--config", "broken/rules.yaml"],
  },
  {
    title: { en: "The output exists", "zh-CN": "输出文件已存在" },
    argv: ["check", "units", "--output", "kept.txt"],
  },
  {
    title: { en: "The output is one of the inputs", "zh-CN": "输出文件就是被检查的文件" },
    argv: ["check", "units", "--output", "units/017.yaml", "--force"],
  },
  {
    title: { en: "The output's folder does not exist", "zh-CN": "输出文件的文件夹不存在" },
    argv: ["check", "units", "--output", "results/check.txt"],
  },
  {
    title: { en: "Files that init would write over", "zh-CN": "init 要写的文件已存在" },
    argv: ["init", "ledger", "units/017.yaml"],
  },
];

export type Transcript = { readonly title: string; readonly text: string };

/** What is said of command lines that cannot be carried out. */
export function usageTranscripts(locale: Locale): Promise<Transcript[]> {
  return inFolder(folder, async (cwd) => {
    const transcripts = [];
    for (const { title, argv } of cases) {
      transcripts.push({ title: title[locale], text: await transcriptOf(argv, cwd, locale) });
    }
    return transcripts;
  });
}
