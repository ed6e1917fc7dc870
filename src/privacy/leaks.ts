import { foldName } from "../text/folded-text.js";
import type { Place } from "../text/place.js";
import type { Confidences, ConfidingFile } from "./confidences.js";
import { wordFinder } from "./found-words.js";
import { labelsFor } from "./labels.js";
import { nameFieldOf, textsOf } from "./person-fields.js";
import { isAnonymous } from "./person-names.js";
import { findPersonalNumbers, type PersonalKind } from "./personal-numbers.js";

/** `withheld`: the number of a clue or a transfer; `discipline_form`: one of 四种形态. */
export type LeakKind = PersonalKind | "name" | "withheld" | "discipline_form";

/** Something in a text that may not be published. `masked` is safe to print. */
export type Leak = { readonly kind: LeakKind; readonly key: string; readonly masked: string };

/** The leaks in a text as it is printed. */
export type LeakFinder = (text: string) => readonly Leak[];

const disciplineForm = /四种形态|第[一二三四1-4]种形态/gu;

export function leakFinder(confidences: Confidences): LeakFinder {
  const { names, kept, withheld, codes } = confidences;
  const labelOf = labelsFor(confidences);
  const findNames = wordFinder(names.filter((name) => !isAnonymous(name)));
  const findKept = wordFinder(kept);
  const findWithheld = wordFinder(withheld);
  return (text) => {
    const spared = findKept(text);
    return [
      ...findNames(text)
        .filter((found) => !spared.some(({ start, end }) => start <= found.start && found.end <= end))
        .map(({ word }): Leak => ({ kind: "name", key: word, masked: labelOf("", word) })),
      ...findPersonalNumbers(text, codes).map(({ kind, key, masked }): Leak => ({ kind, key, masked })),
      ...findWithheld(text).map(({ word }): Leak => ({ kind: "withheld", key: word, masked: "****" })),
      ...Array.from(text.matchAll(disciplineForm), (): Leak => formLeak),
    ];
  };
}

const formLeak: Leak = { kind: "discipline_form", key: "", masked: "****" };

/**
 * Where the files hold what has leaked. A field for people is masked and seldom the cause: such places come last.
 */
export function originsOf({ kind, key }: Leak, files: readonly ConfidingFile[]): readonly Place[] {
  const holds = holderOf(kind, key);
  const texts = files.flatMap(({ document }) => textsOf(document)).filter(({ text }) => holds(text));
  const isOfPeople = (path: readonly string[]) => nameFieldOf(path) !== undefined;
  return [
    ...texts.filter(({ path }) => !isOfPeople(path)),
    ...texts.filter(({ path }) => isOfPeople(path)),
  ].map(({ place }) => place);
}

function holderOf(kind: LeakKind, key: string): (text: string) => boolean {
  switch (kind) {
    case "name":
    case "withheld": {
      const find = wordFinder([key]);
      return (text) => find(text).length > 0;
    }
    case "discipline_form":
      return (text) => foldName(text).folded.search(disciplineForm) >= 0;
    case "identity":
    case "mobile":
    case "landline":
    case "bank_card":
    case "email":
      return (text) => findPersonalNumbers(text, []).some((found) => found.key === key);
  }
}
