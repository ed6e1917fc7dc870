import { foldName } from "../text/folded-text.js";
import type { Place } from "../text/place.js";
import type { PersonalKind } from "./classify-number.js";
import type { Confidences, ConfidingFile } from "./confidences.js";
import { plainDiscipline } from "./discipline.js";
import { confidenceFinder, wordFinder } from "./found-words.js";
import { anonymised } from "./labels.js";
import { isPrintedVerbatim, nameFieldOf, textsOf } from "./person-fields.js";
import { findPersonalNumbers } from "./personal-numbers.js";

/** `withheld`: the number of a clue or a transfer; `discipline_form`: one of 四种形态. */
export type LeakKind = PersonalKind | "name" | "withheld" | "discipline_form";

/** Something in a text that may not be published. `masked` is safe to print. */
export type Leak = { readonly kind: LeakKind; readonly key: string; readonly masked: string };

/** The leaks in a text as it is printed. */
export type LeakFinder = (text: string) => readonly Leak[];

export function leakFinder(confidences: Confidences): LeakFinder {
  const find = confidenceFinder(confidences);
  return (text) => {
    const { names, withheld } = find(text);
    return [
      ...names.map(({ word }): Leak => ({ kind: "name", key: word, masked: anonymised(word) })),
      ...findPersonalNumbers(text, confidences.codes).map(
        ({ kind, key, masked }): Leak => ({ kind, key, masked }),
      ),
      ...withheld.map(({ word }): Leak => ({ kind: "withheld", key: word, masked: "****" })),
      ...Array.from(text.matchAll(plainDiscipline), (): Leak => formLeak),
    ];
  };
}

const formLeak: Leak = { kind: "discipline_form", key: "", masked: "****" };

/**
 * Where the files hold what has leaked: in a field that is printed as it stands, where there is one; else in a text, which
 * is masked and seldom the cause; else in the field that says whose name it is.
 */
export function originsOf({ kind, key }: Leak, files: readonly ConfidingFile[]): readonly Place[] {
  const holds = holderOf(kind, key);
  const texts = files.flatMap(({ document }) => textsOf(document)).filter(({ text }) => holds(text));
  const verbatim = texts.filter(({ path }) => isPrintedVerbatim(path));
  const free = texts.filter(({ path }) => nameFieldOf(path) === undefined);
  const [places = texts] = [verbatim, free].filter((some) => some.length > 0);
  return places.map(({ place }) => place);
}

function holderOf(kind: LeakKind, key: string): (text: string) => boolean {
  switch (kind) {
    case "name":
    case "withheld": {
      const find = wordFinder([key]);
      return (text) => find(text, foldName(text)).length > 0;
    }
    case "discipline_form":
      return (text) => foldName(text).folded.search(plainDiscipline) >= 0;
    case "identity":
    case "mobile":
    case "landline":
    case "bank_card":
    case "email":
      return (text) => findPersonalNumbers(text, []).some((found) => found.key === key);
  }
}
