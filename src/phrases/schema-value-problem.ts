import type { Localized } from "../language/locale.js";
import type { SchemaProblem } from "../model/reading.js";
import { fieldLabel, howToWrite, listed, subject, typeNames } from "./field-words.js";

export type Words = { readonly message: string; readonly remedy: string };

export type Of<P extends SchemaProblem["problem"]> = Extract<SchemaProblem, { problem: P }>;

export function wrongType({ key, title, expected, found, text }: Of<"wrong_type">): Localized<Words> {
  const field = fieldLabel(key, title);
  const [wanted, is, write] = [typeNames(expected), typeNames(found), howToWrite(expected)];
  return {
    "zh-CN": {
      message: `${subject(field["zh-CN"])}应为${wanted["zh-CN"]}，现为${is["zh-CN"]} \`${text}\``,
      remedy: write["zh-CN"],
    },
    en: {
      message: `${field.en} is the ${is.en} \`${text}\`, where a ${wanted.en} is expected`,
      remedy: write.en,
    },
  };
}

export function emptyValue({ key, title, expected, required }: Of<"empty_value">): Localized<Words> {
  const field = fieldLabel(key, title);
  const write = howToWrite(expected);
  return {
    "zh-CN": {
      message: `${subject(field["zh-CN"])}没有内容`,
      remedy: required ? write["zh-CN"] : `${write["zh-CN"]}，或删除这一行`,
    },
    en: { message: `${field.en} is empty`, remedy: required ? write.en : `${write.en}, or delete the line` },
  };
}

export function notOneOf(facts: Of<"not_one_of">): Localized<Words> {
  const { text, suggestion, suggestion_title, allowed, others } = facts;
  const field = fieldLabel(facts.key, facts.title);
  const meant = suggestion === null ? undefined : fieldLabel(suggestion, suggestion_title ?? "");
  return {
    "zh-CN": {
      message: `${subject(field["zh-CN"])}不能是 \`${text}\`${meant ? `，是否为 ${meant["zh-CN"]}？` : ""}`,
      remedy:
        others === 0
          ? `写成其中之一：${listed(allowed)["zh-CN"]}`
          : `相近的有 ${listed(allowed)["zh-CN"]}；另有 ${others} 个，见 \`taizhang schema\` 打印的模式`,
    },
    en: {
      message: `${field.en} cannot be \`${text}\`${meant ? `; did you mean ${meant.en}?` : ""}`,
      remedy:
        others === 0
          ? `Write one of ${listed(allowed).en}`
          : `The nearest are ${listed(allowed).en}; \`taizhang schema\` prints the ${others} others`,
    },
  };
}

export function notEqual({ key, title, text, expected }: Of<"not_equal">): Localized<Words> {
  const field = fieldLabel(key, title);
  return {
    "zh-CN": {
      message: `${subject(field["zh-CN"])}为 \`${text}\`，应为 \`${expected}\``,
      remedy: `写 \`${expected}\``,
    },
    en: { message: `${field.en} is \`${text}\`, expected \`${expected}\``, remedy: `Write \`${expected}\`` },
  };
}

export function pattern({ key, title, text, hint, example }: Of<"pattern">): Localized<Words> {
  const field = fieldLabel(key, title);
  const [chinese = "", en = chinese] = hint.split("\n");
  const isShown = example === null || hint.includes(example);
  return {
    "zh-CN": {
      message: `${subject(field["zh-CN"])}的 \`${text}\` 不符合要求的形式`,
      remedy: `要求：${chinese}${isShown ? "" : `，例如 \`${example}\``}`,
    },
    en: {
      message: `${field.en} is \`${text}\`, not in the form asked for`,
      remedy: `Asked for: ${en}${isShown ? "" : `, such as \`${example}\``}`,
    },
  };
}

type Bound = "too_short" | "too_long" | "too_few" | "too_many" | "too_small" | "too_large";

/** What a bound is called, and how to keep it. */
const bounds: Readonly<Record<Bound, Localized<(limit: number) => { is: string; write: string }>>> = {
  too_short: {
    "zh-CN": (limit) => ({ is: `不到 ${limit} 个字符`, write: `写至少 ${limit} 个字符` }),
    en: (limit) => ({ is: `shorter than ${limit} characters`, write: `Write at least ${limit} characters` }),
  },
  too_long: {
    "zh-CN": (limit) => ({ is: `超过 ${limit} 个字符`, write: `写至多 ${limit} 个字符` }),
    en: (limit) => ({ is: `longer than ${limit} characters`, write: `Write at most ${limit} characters` }),
  },
  too_few: {
    "zh-CN": (limit) => ({ is: `不到 ${limit} 项`, write: `写至少 ${limit} 项` }),
    en: (limit) => ({ is: `fewer than ${limit} in number`, write: `Write at least ${limit}` }),
  },
  too_many: {
    "zh-CN": (limit) => ({ is: `超过 ${limit} 项`, write: `写至多 ${limit} 项` }),
    en: (limit) => ({ is: `more than ${limit} in number`, write: `Write at most ${limit}` }),
  },
  too_small: {
    "zh-CN": (limit) => ({ is: `小于 ${limit}`, write: `写不小于 ${limit} 的数` }),
    en: (limit) => ({ is: `less than ${limit}`, write: `Write a number of at least ${limit}` }),
  },
  too_large: {
    "zh-CN": (limit) => ({ is: `大于 ${limit}`, write: `写不大于 ${limit} 的数` }),
    en: (limit) => ({ is: `more than ${limit}`, write: `Write a number of at most ${limit}` }),
  },
};

export function outOfBounds({ problem, key, title, text, limit }: Of<Bound>): Localized<Words> {
  const field = fieldLabel(key, title);
  const [chinese, en] = [bounds[problem]["zh-CN"](limit), bounds[problem].en(limit)];
  return {
    "zh-CN": { message: `${subject(field["zh-CN"])}为 \`${text}\`，${chinese.is}`, remedy: chinese.write },
    en: { message: `${field.en} is \`${text}\`, ${en.is}`, remedy: en.write },
  };
}

export function notUnique({ key, title, text }: Of<"not_unique">): Localized<Words> {
  const field = fieldLabel(key, title);
  return {
    "zh-CN": { message: `${subject(field["zh-CN"])}与前面重复：\`${text}\``, remedy: "删除重复的一项" },
    en: { message: `${field.en} repeats \`${text}\``, remedy: "Delete the repetition" },
  };
}
