import type { Localized } from "../language/locale.js";
import type { SchemaProblem } from "../model/reading.js";
import { fieldLabel, listed } from "./field-words.js";
import {
  emptyValue,
  notEqual,
  notOneOf,
  notUnique,
  type Of,
  outOfBounds,
  pattern,
  type Words,
  wrongType,
} from "./schema-value-problem.js";

/** What is wrong with the shape of a file, and what to write instead. */
export function schemaProblemWords(facts: SchemaProblem): Localized<Words> {
  switch (facts.problem) {
    case "unknown_key":
      return unknownKey(facts);
    case "missing_key":
      return missingKey(facts);
    case "wrong_type":
      return wrongType(facts);
    case "empty_value":
      return emptyValue(facts);
    case "not_one_of":
      return notOneOf(facts);
    case "not_equal":
      return notEqual(facts);
    case "pattern":
      return pattern(facts);
    case "too_short":
    case "too_long":
    case "too_few":
    case "too_many":
    case "too_small":
    case "too_large":
      return outOfBounds(facts);
    case "not_unique":
      return notUnique(facts);
    case "unknown_base":
      return unknownBase(facts);
    case "base_cycle":
      return baseCycle(facts);
  }
}

function unknownKey({ key, suggestion, suggestion_title, known }: Of<"unknown_key">): Localized<Words> {
  if (suggestion === null) return whollyUnknownKey(key, known);

  const meant = fieldLabel(suggestion, suggestion_title ?? "");
  const [parent, field = parent] = suggestion.split(".");
  const below = parent !== field;
  return {
    "zh-CN": {
      message: `未知字段 \`${key}\`，是否为 ${meant["zh-CN"]}？`,
      remedy: below ? `写在 \`${parent}\` 之下：\`${field}\`` : `将 \`${key}\` 改为 \`${field}\``,
    },
    en: {
      message: `Unknown field \`${key}\`; did you mean ${meant.en}?`,
      remedy: below
        ? `Write it beneath \`${parent}\`, as \`${field}\``
        : `Write \`${field}\` instead of \`${key}\``,
    },
  };
}

/** More fields than these are not listed in a message. */
const fieldsToList = 12;

function whollyUnknownKey(key: string, known: string): Localized<Words> {
  const isShort = known.split(", ").length <= fieldsToList;
  return {
    "zh-CN": {
      message: `未知字段 \`${key}\``,
      remedy: isShort
        ? `删除该字段，或改用这里可用的字段：${listed(known)["zh-CN"]}`
        : "删除该字段，或改用这里可用的字段，`taizhang schema` 可列出",
    },
    en: {
      message: `Unknown field \`${key}\``,
      remedy: isShort
        ? `Delete it, or use one of the fields known here: ${listed(known).en}`
        : "Delete it, or use one of the fields known here, which `taizhang schema` prints",
    },
  };
}

function missingKey({ key, title }: Of<"missing_key">): Localized<Words> {
  const field = fieldLabel(key, title);
  return {
    "zh-CN": { message: `缺少 ${field["zh-CN"]}`, remedy: `补上 \`${key}:\` 及其内容` },
    en: { message: `${field.en} is missing`, remedy: `Add \`${key}:\` with its value` },
  };
}

function unknownBase({ text, known, suggestion }: Of<"unknown_base">): Localized<Words> {
  const all = listed(known);
  return {
    "zh-CN": {
      message: `\`extends\` 的 \`${text}\` 既不是内置行动，也不是可以读取的行动方案文件${suggestion === null ? "" : `，是否为 \`${suggestion}\`？`}`,
      remedy: `写内置行动的编号（${all["zh-CN"]}），或写相对于本文件所在文件夹的路径`,
    },
    en: {
      message: `\`extends\` names \`${text}\`, which is neither a built-in campaign nor a campaign file that can be read${suggestion === null ? "" : `; did you mean \`${suggestion}\`?`}`,
      remedy: `Write the id of a built-in campaign (${all.en}), or a path from this file's folder`,
    },
  };
}

function baseCycle({ chain }: Of<"base_cycle">): Localized<Words> {
  return {
    "zh-CN": { message: `行动方案循环继承：${chain}`, remedy: "从其中一个文件删除 `extends`" },
    en: {
      message: `The campaigns extend one another in a circle: ${chain}`,
      remedy: "Delete `extends` from one of the files",
    },
  };
}
