import type { Confidences } from "./confidences.js";
import { discipline } from "./discipline.js";
import { confidenceFinder } from "./found-words.js";
import { labelsFor } from "./labels.js";
import { isAnonymous, personNamesIn } from "./person-names.js";
import { findPersonalNumbers } from "./personal-numbers.js";

/** How texts of the ledgers are printed in public. `unit`: whose ledger a text stands in; `""`: none's. */
export type Mask = {
  /** A text for people, without names and numbers of people; clauses about clues, transfers and forms of discipline left out. */
  readonly text: (unit: string, text: string) => string;
  /** A field that holds people. */
  readonly person: (unit: string, text: string) => string;
};

type Stretch = { readonly start: number; readonly end: number; readonly label: string };

/** Mask forms of domain.md section 11: 138****1234, 35*************123, 周某某. */
export function maskFor(confidences: Confidences, principal: string): Mask {
  const { codes, principals } = confidences;
  const known = new Set(confidences.names);
  const labelOf = labelsFor(confidences);
  const find = confidenceFinder(confidences);

  const masked = (unit: string, text: string, isOfPeople: boolean): string => {
    const { names, spared, withheld } = find(text);
    const people = isOfPeople ? [...names, ...spared] : names;
    return replaced(text, [
      ...findPersonalNumbers(text, codes).map(({ masked: label, start, end }) => ({ start, end, label })),
      ...withheld.map(({ start, end }) => ({ start, end, label: "××" })),
      ...people.map(({ word, start, end }) => ({ start, end, label: labelOf(unit, word) })),
    ]);
  };

  return {
    text: (unit, text) => masked(unit, withoutClues(text), false),
    person: (unit, text) => {
      const found = personNamesIn(text, "person");
      const isPrincipal = found.length > 0 && found.every((name) => principals.get(unit)?.includes(name));
      if (isPrincipal) return principal;

      // What is not looked for in texts, or stands in a file that is none of the run's, is replaced here.
      const isUnknown = found.some(
        (name) => [...name].length === 1 || !(known.has(name) || isAnonymous(name)),
      );
      return isUnknown
        ? found.map((name) => labelOf(unit, name)).join("、")
        : masked(unit, withoutClues(text), true);
    },
  };
}

const omitted = "（略）";

const clauses = new RegExp(
  `[^，。；！？,;!?\\n]*(?:线索|移送|移交[^，。；！？,;!?\\n]*(?:纪|监委|司法|公安|检察)|${discipline})[^，。；！？,;!?\\n]*`,
  "gu",
);

/** What is said of clues, transfers and discipline, clause by clause; the rest of the sentence stays. */
function withoutClues(text: string): string {
  return text.replace(clauses, omitted).replace(/（略）(?:[，；。,;]?（略）)+/gu, omitted);
}

function replaced(text: string, stretches: readonly Stretch[]): string {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, label } of inOrder) {
    if (start >= done) parts.push(text.slice(done, start), label);
    done = Math.max(done, end);
  }
  return [...parts, text.slice(done)].join("");
}
