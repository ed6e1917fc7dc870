import type { Locale, Localized } from "../../src/language/locale.js";
import type { Example } from "../../src/rules/rule.js";
import { fence, prose } from "./markdown.js";

type Words = {
  readonly ledger: (file: string) => string;
  readonly campaign: string;
  readonly config: string;
  readonly beside: (files: string) => string;
  readonly asOf: (date: string) => string;
  readonly today: (date: string) => string;
  readonly encoded: string;
};

const words: Localized<Words> = {
  en: {
    ledger: (file) => `Another ledger, \`${file}\`:`,
    campaign: "The campaign file:",
    config: "The config:",
    beside: (files) => `Files beside the ledger: ${files}`,
    asOf: (date) => `As of ${date}`,
    today: (date) => `On ${date} itself, without --as-of`,
    encoded: "The file's bytes are not UTF-8; its text, as far as it can be shown:",
  },
  "zh-CN": {
    ledger: (file) => `另一本台账 \`${file}\`：`,
    campaign: "行动方案文件：",
    config: "配置文件：",
    beside: (files) => `台账旁的文件：${files}`,
    asOf: (date) => `截至 ${date}`,
    today: (date) => `${date} 当天检查，不给 --as-of`,
    encoded: "文件不是 UTF-8 编码；能显示的文字如下：",
  },
};

/** An example's input as Markdown: the ledger, and what else the run was given. */
export function inputOf(example: Example, locale: Locale): string[] {
  const { bytes, yaml, others = {}, campaign, config, files = {}, asOf, clock } = example;
  const { ledger, campaign: ofCampaign, config: ofConfig, beside, encoded, ...say } = words[locale];
  const day = asOf ?? "2018-06-09";
  const circumstances = clock === "today" ? [say.today(day)] : asOf === undefined ? [] : [say.asOf(asOf)];
  const besideIt = Object.keys(files).map((path) => `\`${path}\``);

  return [
    ...(bytes ? [prose(encoded)] : []),
    fence("yaml", yaml),
    ...Object.entries(others).flatMap(([file, text]) => [prose(ledger(file)), fence("yaml", text)]),
    ...(campaign === undefined ? [] : [prose(ofCampaign), fence("yaml", campaign)]),
    ...(config === undefined ? [] : [prose(ofConfig), fence("yaml", config)]),
    ...(besideIt.length === 0 ? [] : [prose(beside(besideIt.join(locale === "en" ? ", " : "、")))]),
    ...circumstances.map(prose),
  ];
}
