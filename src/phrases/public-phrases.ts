import type { Localized } from "../language/locale.js";

/** What may have leaked into a public output, in words. */
export type LeakWord =
  | "name"
  | "identity"
  | "mobile"
  | "landline"
  | "bank_card"
  | "email"
  | "withheld"
  | "discipline_form";

/** The words of what is published, and of why it is not. */
export type PublicPhrases = {
  readonly version: string;
  readonly titled: (title: string) => string;
  /** The first responsible, where no post is given. */
  readonly principal: string;
  /** `place`: where the files hold it; undefined: nowhere as such. `more`: further places. */
  readonly leak: (leak: {
    readonly kind: LeakWord;
    readonly masked: string;
    readonly format: string;
    readonly place: string | undefined;
    readonly more: number;
  }) => string;
  readonly remedy: Readonly<Record<LeakWord, string>>;
  readonly refused: (count: number) => string;
  readonly withheld: (findings: number) => string;
  /** In place of the table of handling in an officers' paper. */
  readonly handling: string;
};

const english: Readonly<Record<LeakWord, string>> = {
  name: "A person's name",
  identity: "An identity number",
  mobile: "A mobile number",
  landline: "A telephone number",
  bank_card: "A bank card number",
  email: "An e-mail address",
  withheld: "The number of a clue or a transfer",
  discipline_form: "A form of discipline",
};

const chinese: Readonly<Record<LeakWord, string>> = {
  name: "人名",
  identity: "身份证号码",
  mobile: "手机号码",
  landline: "固定电话号码",
  bank_card: "银行卡号",
  email: "电子邮箱",
  withheld: "线索或者移送文书的编号",
  discipline_form: "四种形态",
};

const takeOut = {
  en: "Take it out of the text there, or write it masked",
  "zh-CN": "从该处文字中去掉，或者只写隐去后的形式",
};

export const publicPhrases: Localized<PublicPhrases> = {
  "zh-CN": {
    version: "公开版",
    titled: (title) => `${title}（公开版）`,
    principal: "主要负责人",
    leak: ({ kind, masked, format, place, more }) => {
      const at =
        place === undefined
          ? "出处不在台账中"
          : more > 0
            ? `出自 ${place} 等 ${more + 1} 处`
            : `出自 ${place}`;
      return `${format} 的公开版中有${chinese[kind]}（${masked}），${at}`;
    },
    remedy: {
      name: "确是人名的，从该处去掉；只是字面相同的（如单位名称、地名），把它所在的词写进配置的 public.keep",
      identity: takeOut["zh-CN"],
      mobile: takeOut["zh-CN"],
      landline: takeOut["zh-CN"],
      bank_card: takeOut["zh-CN"],
      email: takeOut["zh-CN"],
      withheld: takeOut["zh-CN"],
      discipline_form: takeOut["zh-CN"],
    },
    refused: (count) => `公开版中有 ${count} 处不得公开的内容，没有写出任何文件`,
    withheld: (findings) => `公开版略去 ${findings} 个问题（追责，或者所在文件读不出）`,
    handling: "处理的具体情况不在公开范围。",
  },
  en: {
    version: "Public version",
    titled: (title) => `${title} (public version)`,
    principal: "head of the unit",
    leak: ({ kind, masked, format, place, more }) => {
      const at = place === undefined ? "it stands in no ledger as such" : `it comes from ${place}`;
      const others = more > 0 ? ` and ${more} more ${more === 1 ? "place" : "places"}` : "";
      return `${english[kind]} (${masked}) is in the public ${format}; ${at}${others}`;
    },
    remedy: {
      name: "Take it out there; where it only looks like a name (of a unit, a place), list the word that it stands in as public.keep in the config",
      identity: takeOut.en,
      mobile: takeOut.en,
      landline: takeOut.en,
      bank_card: takeOut.en,
      email: takeOut.en,
      withheld: takeOut.en,
      discipline_form: takeOut.en,
    },
    refused: (count) =>
      `What may not be published is in the public version (${count}), and nothing was written`,
    withheld: (findings) =>
      `The public version leaves out ${findings} ${findings === 1 ? "finding" : "findings"} (on accountability, or in files that could not be read)`,
    handling: "The details of what was decided are not published.",
  },
};
