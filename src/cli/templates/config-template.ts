import { modeline } from "../../exchange/yaml/modeline.js";
import type { Locale, Localized } from "../../language/locale.js";

type Words = {
  readonly head: string;
  readonly ledgers: string;
  readonly ignore: string;
  readonly locale: string;
  readonly failOn: string;
  readonly rules: string;
  readonly suppressions: string;
  readonly publicKeep: string;
};

const words: Localized<Words> = {
  "zh-CN": {
    head: "taizhang 的配置；路径从本文件所在的文件夹算起",
    ledgers: "不写路径时检查这些台账",
    ignore: "不检查的文件",
    locale: "zh-CN 或 en",
    failOn: "从哪一级起以 1 退出：error、warning、info 或 never",
    rules: "改规则的级别：off、info、warning 或 error；taizhang rules 列出全部规则",
    suppressions: "经批准、有期限地豁免一条发现",
    publicKeep: "公开版（--public）中照原样保留的词：其中的字与某人姓名相同，但不指此人",
  },
  en: {
    head: "Configuration of taizhang; paths are relative to this file's folder",
    ledgers: "The ledgers to check where no path is given",
    ignore: "Files that are not checked",
    locale: "zh-CN or en",
    failOn: "The severity from which to exit with 1: error, warning, info or never",
    rules: "Levels of rules: off, info, warning or error; taizhang rules lists them",
    suppressions: "Findings that, with approval and until a day, do not count",
    publicKeep: "Words that stay as they are in public (--public), though somebody's name is in them",
  },
};

export function configTemplate(
  {
    campaign,
    ledgers,
    schema,
  }: { readonly campaign: string; readonly ledgers: string; readonly schema: string | undefined },
  year: number,
  locale: Locale,
): string {
  const say = words[locale];
  return `${modeline(schema)}# ${say.head}
kind: config
version: 1
campaign: ${campaign}

# ${say.ledgers}
ledgers: ["${ledgers}"]

# ${say.ignore}
# ignore: ["drafts/**"]

# ${say.locale}
locale: ${locale}

# ${say.failOn}
fail_on: error

# ${say.rules}
# rules: { text/boilerplate: off }

# ${say.suppressions}
# suppressions:
#   - { unit: "001", item: 001-${year - 1}-001, rule: evidence/dated, reason: …, approved_by: …, expires: ${year}-09-30 }

# ${say.publicKeep}
# public: { keep: [高峰镇] }
`;
}
