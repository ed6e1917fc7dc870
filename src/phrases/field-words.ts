import type { Localized } from "../language/locale.js";

/** A field as messages name it, from its key and its titles in the schema (`整改期限 · Due date`). */
export function fieldLabel(key: string, title: string): Localized<string> {
  const { "zh-CN": chinese, en } = titleOf(title);
  return {
    "zh-CN": chinese === "" || chinese === key ? `\`${key}\`` : `\`${key}\`（${chinese}）`,
    en: en === "" || sameWord(en, key) || isChinese(en) ? `\`${key}\`` : `\`${key}\` (${en})`,
  };
}

/** A Chinese name before a Chinese word: a space parts them where the name ends in Latin. */
export function subject(label: string): string {
  return label.endsWith("`") ? `${label} ` : label;
}

/** Names that facts hold as one text, each quoted. */
export function listed(joined: string): Localized<string> {
  const names = joined.split(", ").map((name) => `\`${name}\``);
  return { "zh-CN": names.join("、"), en: names.join(", ") };
}

/** The titles of a field; one alone stands for both. */
function titleOf(title: string): Localized<string> {
  const [chinese = "", en = chinese] = title.split(" · ");
  return { "zh-CN": chinese, en };
}

function sameWord(title: string, key: string): boolean {
  return title.toLowerCase().replaceAll(" ", "_") === key.toLowerCase();
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

type TypeWords = { readonly name: string; readonly write: string };

const text: Localized<TypeWords> = {
  "zh-CN": { name: "文本", write: "写成一段文本" },
  en: { name: "text", write: "Write a text" },
};
const digits: Localized<string> = {
  "zh-CN": "只写阿拉伯数字，不加引号和单位",
  en: "Write digits only, without quotes or a unit",
};

/** What JSON Schema's types are called, and how each is written in YAML. */
const types: Readonly<Record<string, Localized<TypeWords>>> = {
  string: text,
  integer: {
    "zh-CN": { name: "整数", write: digits["zh-CN"] },
    en: { name: "whole number", write: digits.en },
  },
  number: {
    "zh-CN": { name: "数字", write: digits["zh-CN"] },
    en: { name: "number", write: digits.en },
  },
  boolean: {
    "zh-CN": { name: "真假值", write: "写 `true` 或 `false`，不加引号" },
    en: { name: "truth value", write: "Write `true` or `false`, without quotes" },
  },
  array: {
    "zh-CN": { name: "列表", write: "写成列表：每项一行、以 `- ` 开头，或写成 `[…]`" },
    en: { name: "list", write: "Write a list: a line beginning with `- ` for each entry, or `[…]`" },
  },
  object: {
    "zh-CN": { name: "一组字段", write: "在其下逐行写 `字段: 值`" },
    en: { name: "group of fields", write: "Write its fields beneath it, each as `key: value`" },
  },
  date: {
    "zh-CN": { name: "日期", write: "写日期，如 `2018-06-08`" },
    en: { name: "date", write: "Write a date, such as `2018-06-08`" },
  },
  "date-or-month": {
    "zh-CN": { name: "日期或月份", write: "写日期或月份，如 `2018-05-20`、`2018-05`" },
    en: { name: "date or month", write: "Write a date or a month, such as `2018-05-20` or `2018-05`" },
  },
};

/** Types joined as alternatives: `string, object` → 文本或一组字段. */
export function typeNames(joined: string): Localized<string> {
  const all = wordsFor(joined);
  return {
    "zh-CN": all.map((words) => words["zh-CN"].name).join("或"),
    en: all.map((words) => words.en.name).join(" or "),
  };
}

/** How to write a value of the first of the types. */
export function howToWrite(joined: string): Localized<string> {
  const [first = text] = wordsFor(joined);
  return { "zh-CN": first["zh-CN"].write, en: first.en.write };
}

function wordsFor(joined: string): readonly Localized<TypeWords>[] {
  return joined.split(", ").map((type) => types[type] ?? text);
}
