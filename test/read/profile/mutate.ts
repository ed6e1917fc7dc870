import type { Random } from "./random.js";

/** Pieces that mean something to YAML, or that people type by mistake. */
const pieces = [
  ...["\n", "\n\n", "\n  ", "\n    ", "\r\n", "\r", " ", "  ", "\t", "#", " #", "  # 注", "\n# 注\n"],
  ...[
    "-",
    "- ",
    "\n- ",
    ":",
    ": ",
    ":\n",
    "?",
    "? ",
    ",",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "{}",
    "[]",
    "[ 甲, 乙 ]",
  ],
  ...['"', "'", "''", '""', "\\", "\\n", "\\u4e2d", "|", "|\n", ">", ">-\n", "|2\n", "|+\n", ">1-\n"],
  ...["&a", "*a", "!", "!!str ", "%", "@", "`", "~", "<<: ", "\n---\n", "\n...\n", "---", "%YAML 1.1\n"],
  ...[
    "：",
    "，",
    "甲：乙",
    "code：1",
    "a:b",
    "a: b",
    "甲",
    "1",
    "0",
    ".",
    "e",
    "-1",
    "null",
    "true",
    "no",
    "_",
  ],
  ...[
    "\0",
    "\ud800",
    "\ufeff",
    "\u001f",
    "\u0018",
    "\u0002",
    "\u3000",
    "\u0085",
    "\u2028",
    "\u00a0",
    "e\u0301",
    "ｋ",
  ],
  ...["__proto__: 1\n", "constructor: 1\n", "id: 1\n", "1: 2\n", '"1": 2\n'],
] as const;

/** A text with a few changes: something put in, taken out, doubled or moved, a byte or a piece at a time. */
export function mutate(random: Random, text: string): string {
  let mutant = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) mutant = changed(random, mutant);
  return mutant;
}

function changed(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(4));
    case 1:
      return text.slice(0, at) + String.fromCharCode(random.below(0x80)) + text.slice(at + random.below(2));
    case 2:
      return indented(random, text, at);
    case 3:
      return withLine(random, text, (lines, line) => lines.toSpliced(line, 1));
    case 4:
      return withLine(random, text, (lines, line) => lines.toSpliced(line, 0, lines[line] ?? ""));
    case 5:
      return withLine(random, text, (lines, line) =>
        lines.toSpliced(line, 2, lines[line + 1] ?? "", lines[line] ?? ""),
      );
    default:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at + random.pick([0, 0, 0, 1]));
  }
}

/** One space more or less at the beginning of a line. */
function indented(random: Random, text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const spaces = random.pick([" ", "  ", "", ""]);
  const rest = text.slice(start);
  return text.slice(0, start) + spaces + (spaces === "" ? rest.replace(/^ {1,2}/, "") : rest);
}

function withLine(random: Random, text: string, change: (lines: string[], line: number) => string[]): string {
  const lines = text.split("\n");
  return change(lines, random.below(lines.length)).join("\n");
}
