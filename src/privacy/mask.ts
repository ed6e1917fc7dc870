import type { Confidences } from "./confidences.js";
import { wordFinder } from "./found-words.js";
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
  const { names, kept, withheld, codes, principals } = confidences;
  const labelOf = labelsFor(confidences);
  const findNames = wordFinder(names.filter((name) => !isAnonymous(name)));
  const findKept = wordFinder(kept);
  const findWithheld = wordFinder(withheld);

  const stretchesIn = (unit: string, text: string, spared: readonly Omit<Stretch, "label">[]): Stretch[] => [
    ...findPersonalNumbers(text, codes).map(({ masked, start, end }) => ({ start, end, label: masked })),
    ...findWithheld(text).map(({ start, end }) => ({ start, end, label: "××" })),
    ...findNames(text)
      .filter((found) => !spared.some(({ start, end }) => start <= found.start && found.end <= end))
      .map(({ word, start, end }) => ({ start, end, label: labelOf(unit, word) })),
  ];
  const masked = (unit: string, text: string, spared: readonly Omit<Stretch, "label">[]): string =>
    replaced(text, stretchesIn(unit, text, spared));

  return {
    text: (unit, text) => masked(unit, withoutClues(text), findKept(text)),
    person: (unit, text) => {
      const found = personNamesIn(text, "person");
      const isPrincipal = found.length > 0 && found.every((name) => principals.get(unit)?.includes(name));
      if (isPrincipal) return principal;
      if (found.some((name) => [...name].length < 2))
        return found.map((name) => labelOf(unit, name)).join("、");
      return masked(unit, withoutClues(text), []);
    },
  };
}

const omitted = "（略）";
const clauses =
  /[^，。；！？,;!?\n]*(?:线索|移送|移交[^，。；！？,;!?\n]*(?:纪|监委|司法|公安|检察)|四种形态|第[一二三四1-4]种形态)[^，。；！？,;!?\n]*/gu;

/** What is said of clues and transfers, clause by clause; the rest of the sentence stays. */
function withoutClues(text: string): string {
  return text.replace(clauses, omitted).replace(/(?:（略）[，；。,;]?){2,}/gu, omitted);
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
