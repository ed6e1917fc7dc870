import type { Random } from "./random.js";

const words = [
  "市教育局",
  "经查：两个同类项目拆分采购",
  "未公开招标，已整改",
  "017-2017-001",
  "2018-06-08",
  "2018",
  "12.50",
  "-3",
  "1e3",
  "0x1F",
  "0571",
  ".5",
  "true",
  "No",
  "null",
  "~",
  "NaN",
  ".inf",
  "合同#3",
  "见http://example.com/a?b=c#d",
  "a:b",
  "冀财采〔2017〕24号",
  "two words",
  "it's",
  'say "x"',
  "-dash",
  "第一款、第二款（一）",
  "100%",
  "a & b * c",
  "项目\t二",
  "🙂 好",
  "e\u0301",
] as const;

const escapes = ["\\n", "\\t", '\\"', "\\\\", "\\u4e2d", "\\x41", "\\/", "\\U0001F642", "\\0"] as const;

/** A plain text, over several lines where it has a margin. */
export function plainText(random: Random, lead: string, margin: string): [string, ...string[]] {
  const first: string = random.pick(words);
  const rest = margin === "" ? [] : Array.from({ length: random.below(4) }, () => continued(random, margin));
  return [lead + first, ...rest.flat()];
}

function continued(random: Random, margin: string): string[] {
  const line = margin + " ".repeat(random.below(3)) + random.pick(words) + random.pick(["", "", " ", "。"]);
  return random.chance(0.15) ? [random.pick(["", margin, " "]), line] : [line];
}

export function quotedText(random: Random, lead: string, margin: string): string[] {
  const isDouble = random.chance(0.5);
  const quote = isDouble ? '"' : "'";
  const word = () => {
    const text: string = random.pick([...words, "：甲", "# 甲", "- 甲", "[1]", "甲: 乙"]);
    if (!isDouble) return text.replaceAll("'", "''");
    return text.replaceAll('"', '\\"') + (random.chance(0.2) ? random.pick(escapes) : "");
  };
  const rest = margin === "" ? [] : Array.from({ length: 1 + random.below(3) }, () => margin + word());
  const blank = rest.length > 0 && random.chance(0.2) ? [random.pick(["", margin])] : [];
  const lines = [`${lead}${quote}${word()}`, ...blank, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1)}${quote}`];
}

export function blockText(random: Random, lead: string, margin: string): string[] {
  const header = random.pick(["|", "|-", "|+", ">", ">-", ">+"]) + random.pick(["", "", "", "  # 注", " "]);
  const deeper = () => (random.chance(0.2) ? " ".repeat(1 + random.below(3)) : "");
  const body = Array.from({ length: 1 + random.below(4) }, () => {
    const line = margin + deeper() + random.pick([...words, "# 甲", "- 甲", "甲: 乙", '"']);
    return random.chance(0.2) ? [line, random.pick(["", margin, ""])] : [line];
  });
  const [first = "", ...others] = body.flat();
  return [`${lead} ${header}`, margin + first.trimStart(), ...others];
}
