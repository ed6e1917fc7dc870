import type { ReadingProblem } from "../../src/model/reading.js";
import { parseYaml } from "../../src/read/parse-yaml.js";
import { locate } from "../../src/text/located-document.js";
import { lineStartsOf, positionAt } from "../../src/text/position.js";

/** What is wrong with a text, one line each: `line:column pointer what → what to type`, in the order given. */
export function problemsOf(text: string): string[] {
  const { document, problems } = parseYaml("ledger.yaml", text);
  const starts = lineStartsOf(text);
  return problems.map((problem) => {
    const { line, column } = positionAt(starts, locate(document, problem.place).start);
    const { what, write } = factsOf(problem);
    const place = [`${line}:${column}`, problem.place.pointer, what].filter((part) => part !== "").join(" ");
    return write === null ? place : `${place} → ${write}`;
  });
}

function factsOf(problem: ReadingProblem): { what: string; write: string | null } {
  switch (problem.rule) {
    case "read/syntax":
      return { what: problem.facts.code, write: problem.facts.write };
    case "read/strict-yaml":
      return { what: `${problem.facts.construct} ${problem.facts.text}`.trim(), write: problem.facts.write };
    case "read/full-width-syntax":
      return { what: problem.facts.problem, write: problem.facts.write };
    case "read/trailing-comment":
      return { what: `comment ${problem.facts.dropped}`, write: problem.facts.write };
    default:
      return { what: problem.rule, write: null };
  }
}
