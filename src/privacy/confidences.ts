import { foldName } from "../text/folded-text.js";
import type { LocatedDocument } from "../text/located-document.js";
import { isCodeField, isWithheldField, type LocatedText, namesIn, textsOf } from "./person-fields.js";
import { isAnonymous } from "./person-names.js";
import { personalNumbersIn } from "./personal-numbers.js";

/** A file that was read, with the unit that it is about. */
export type ConfidingFile = { readonly document: LocatedDocument; readonly unit: string | undefined };

/** What the files of a run hold that may not be published, gathered from them as they stand. */
export type Confidences = {
  /** By unit, in the order of the files; a name that stands in the files of none is of the unit `""`. */
  readonly namesByUnit: ReadonlyMap<string, readonly string[]>;
  /** All of them, each once. */
  readonly names: readonly string[];
  /** The first responsible of each unit, who is printed by post. */
  readonly principals: ReadonlyMap<string, readonly string[]>;
  /** Numbers of clues and transfers, as `foldName` has them. */
  readonly withheld: readonly string[];
  /** Numbers of projects and documents that may look like those of people. */
  readonly codes: readonly string[];
  /** What in the files only looks like a name, and stays: 高峰镇 where somebody is called 高峰. */
  readonly kept: readonly string[];
};

/**
 * 政府信息公开条例 14 to 16: what is private or internal is not published. 个人信息保护法 25, 34: no more of people than
 * the duty needs. The names come from every field that holds people, so that they are found again in any other text.
 */
export function gatherConfidences(files: readonly ConfidingFile[], keep: readonly string[]): Confidences {
  const namesByUnit = new Map<string, Set<string>>();
  const principals = new Map<string, readonly string[]>();
  const withheld = new Set<string>();
  const codes = new Set<string>();
  for (const { document, unit = "" } of files) {
    const own = namesByUnit.get(unit) ?? new Set();
    namesByUnit.set(unit, own);
    for (const located of textsOf(document)) {
      for (const name of namesIn(located)) own.add(name);
      if (located.path.join("/") === "first_responsible/name") principals.set(unit, known(located));
      if (isWithheldField(located.path)) withheld.add(foldName(located.text).folded);
      if (isCodeField(located.path) && !isOfPerson(located.text)) codes.add(located.text);
    }
  }
  return {
    namesByUnit: new Map(Array.from(namesByUnit, ([unit, names]) => [unit, [...names]])),
    names: [...new Set([...namesByUnit.values()].flatMap((names) => [...names]))],
    principals,
    withheld: [...withheld].filter((text) => text.length >= shortestWithheld),
    codes: [...codes],
    kept: keep.map((text) => foldName(text).folded),
  };
}

/** A shorter number, such as 1, could be any number. */
const shortestWithheld = 4;

function known(located: LocatedText): readonly string[] {
  return namesIn(located).filter((name) => !isAnonymous(name));
}

/** A telephone number stays one where a document's number belongs; the long numbers of projects may look like cards. */
function isOfPerson(code: string): boolean {
  return personalNumbersIn(code, []).some(({ kind }) => kind !== "bank_card" && kind !== "landline");
}
