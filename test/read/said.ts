import type { Locale } from "../../src/language/locale.js";
import type { ReadingProblem } from "../../src/model/reading.js";
import { type ReadFile, readFile } from "../../src/read/read-file.js";
import { realDate } from "../../src/rules/dates/real-date.js";
import { readLossyScalar } from "../../src/rules/read/lossy-scalar.js";
import { shapeSchema } from "../../src/rules/shape/schema.js";
import { type LocatedDocument, locate } from "../../src/text/located-document.js";
import { lineStartsOf, positionAt } from "../../src/text/position.js";

const rules = [shapeSchema, readLossyScalar, realDate];

/** A YAML text, read as a file that the user named. */
export function read(text: string, path = "ledger.yaml"): ReadFile {
  return readFile({ path, bytes: new TextEncoder().encode(text), named: true }, { maxBytes: 1_000_000 });
}

/** What is wrong with a YAML text: "line:column rule message; remedy", in the order of the text. */
export function said(text: string, locale: Locale = "en"): string {
  const { document, problems } = read(text);
  return document === undefined ? "not decoded" : told(document, problems, locale);
}

export function told(
  document: LocatedDocument,
  problems: readonly ReadingProblem[],
  locale: Locale = "en",
): string {
  const starts = lineStartsOf(document.text);
  return problems
    .map((problem) => ({ problem, offset: locate(document, problem.place).start }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => {
      const { line, column } = positionAt(starts, offset);
      return `${line}:${column} ${problem.rule} ${words(problem, locale)}`;
    })
    .join("\n");
}

function words(problem: ReadingProblem, locale: Locale): string {
  for (const rule of rules) {
    const observed = rule.scope === "reading" ? rule.hear(problem) : undefined;
    if (!observed) continue;

    const { message, remedy } = rule.say(observed.facts, locale);
    return `${message} | ${remedy}`;
  }
  return "";
}

/** A ledger whose one item has these lines, indented by four, below `id` and `problem`. */
export function ledgerWith(lines: string): string {
  return `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items:
  - id: 017-2017-001
    problem: 拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
${lines}`;
}
