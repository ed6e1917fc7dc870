import type { Random } from "./random.js";
import { blockText, plainText, quotedText } from "./write-scalar.js";

/** The text of a random document: what people and programs may write, in as many styles as there are. */
export function writeDocument(random: Random): string {
  const lines: string[] = [];
  if (random.chance(0.2)) lines.push("# yaml-language-server: $schema=ledger.schema.json");
  if (random.chance(0.1)) lines.push(random.pick(["---", "---  ", "--- # 台账"]));
  if (random.chance(0.85)) writeMapping(random, lines, "", "", 3);
  else writeSequence(random, lines, "", "", 3);
  if (random.chance(0.1)) lines.push("# 完");

  const end = random.chance(0.2) ? "\r\n" : "\n";
  return lines.join(end) + (random.chance(0.9) ? end : "");
}

/** `lead`: what the first line begins with; the others begin with `margin`. */
function writeMapping(random: Random, lines: string[], lead: string, margin: string, depth: number): void {
  let before = lead;
  for (const key of keyTexts(random, 1 + random.below(4))) {
    if (before === margin) writeIdleLines(random, lines, margin);
    writeMember(random, lines, `${before}${key}${random.chance(0.03) ? " " : ""}:`, margin, depth);
    before = margin;
  }
}

function writeMember(random: Random, lines: string[], key: string, margin: string, depth: number): void {
  const kind = depth === 0 ? random.below(10) : random.below(14);
  const inner = margin + " ".repeat(random.pick([1, 2, 2, 2, 4, 5]));
  if (kind < 7) writeScalar(random, lines, `${key} ${spaces(random)}`, inner, "beside");
  else if (kind < 8) lines.push(key + comment(random));
  else if (kind < 10) lines.push(`${key} ${flow(random, inner, 2)}${comment(random)}`);
  else {
    lines.push(key + comment(random));
    writeIdleLines(random, lines, inner);
    if (kind < 11) writeScalar(random, lines, inner, inner, "below");
    else if (kind < 12) writeMapping(random, lines, inner, inner, depth - 1);
    else {
      const column = random.chance(0.4) ? margin : inner;
      writeSequence(random, lines, column, column, depth - 1);
    }
  }
}

function writeSequence(random: Random, lines: string[], lead: string, margin: string, depth: number): void {
  const kind = depth === 0 ? 0 : random.below(5);
  let before = lead;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    if (before === margin) writeIdleLines(random, lines, margin);
    const gap = random.pick([" ", " ", " ", "   "]);
    const inner = `${margin} ${gap}`;
    if (kind === 0) writeScalar(random, lines, `${before}-${gap}`, `${margin} `, "element");
    else if (kind === 1) writeSequence(random, lines, `${before}-${gap}`, inner, depth - 1);
    else if (kind === 2) lines.push(`${before}-${gap}${flow(random, inner, 2)}${comment(random)}`);
    else if (random.chance(0.15)) {
      lines.push(`${before}-${comment(random)}`);
      writeMapping(random, lines, inner, inner, depth - 1);
    } else writeMapping(random, lines, `${before}-${gap}`, inner, depth - 1);
    before = margin;
  }
}

/** `margin`: what the further lines of a text begin with. */
function writeScalar(
  random: Random,
  lines: string[],
  lead: string,
  margin: string,
  place: "beside" | "below" | "element",
): void {
  const kind = random.below(20);
  if (kind === 0 && place !== "below") lines.push(...blockText(random, lead.trimEnd(), margin));
  else if (kind === 1) lines.push(...quotedText(random, lead, margin));
  else if (kind < 6) lines.push(lead + quotedText(random, "", "").join(" ") + comment(random));
  else if (kind < 8) lines.push(...plainText(random, lead, margin));
  else lines.push(lead + plainText(random, "", "")[0] + comment(random));
}

function flow(random: Random, margin: string, depth: number): string {
  const isMapping = random.chance(0.5);
  const [open, close] = isMapping ? ["{", "}"] : ["[", "]"];
  const parts = keyTexts(random, random.below(4)).map((key) => {
    const inner = depth > 0 && random.chance(0.2);
    const value = inner ? flow(random, margin, depth - 1) : flowScalar(random);
    return isMapping ? `${key}: ${value}` : value;
  });
  const isBroken = random.chance(0.25);
  const gap = isBroken ? `\n${margin}` : random.pick(["", " "]);
  const comma = isBroken ? `,\n${margin}` : random.pick([", ", ", ", " , ", ","]);
  const tail = parts.length > 0 && random.chance(0.1) ? "," : "";
  const last = isBroken && random.chance(0.5) ? `\n${margin.slice(0, -2)}` : gap;
  return open + gap + parts.join(comma) + tail + (isBroken ? last : gap) + close;
}

function flowScalar(random: Random): string {
  const text = random.chance(0.3) ? quotedText(random, "", "").join(" ") : plainText(random, "", "")[0];
  return /[,[\]{}]/.test(text ?? "") && !/^["']/.test(text ?? "") ? "甲" : (text ?? "");
}

const keys = [
  "id",
  "due",
  "problem",
  "found",
  "by",
  "items",
  "evidence",
  "note",
  "a",
  "b_1",
  "问题",
  "k-2",
] as const;

/** Different keys, some of them in quotes. */
function keyTexts(random: Random, count: number): string[] {
  const chosen = new Set(Array.from({ length: count }, () => random.pick(keys)));
  return [...chosen].map((key) => (random.chance(0.1) ? random.pick([`"${key}"`, `'${key}'`]) : key));
}

/** Lines that say nothing: blank ones and comments. */
function writeIdleLines(random: Random, lines: string[], margin: string): void {
  if (random.chance(0.9)) return;
  lines.push(random.pick(["", "", margin, `${margin}# 注`, `${margin}  # - a: b`, "# key: value"]));
}

function comment(random: Random): string {
  return random.chance(0.88)
    ? ""
    : random.pick(["  # 注", "   # due: 2018", " # 注", " #3 缺失", " ", "  ", "  #"]);
}

function spaces(random: Random): string {
  return random.chance(0.9) ? "" : " ".repeat(random.below(4));
}
