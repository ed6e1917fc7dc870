import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import type { LedgerContext } from "../rule.js";
import { lettersOf, markOfLetters } from "./letters.js";

/** A text that is written for one item, and that shows nothing when other items have it too. */
export type RepeatedField = "measure" | "result" | "effect" | "explanation";

type Written = {
  readonly field: RepeatedField;
  readonly text: string;
  readonly holder: Place;
  readonly name: string;
  readonly item: ItemId;
};

export type RepeatedText = Pick<Written, "field" | "text"> & {
  readonly items: Set<ItemId>;
  /** Where it stands first. */
  readonly place: Place;
};

/** The texts that stand more than once, without regard to width, case, blanks and punctuation. */
export function repeatedTexts({ items }: LedgerContext): readonly RepeatedText[] {
  const alike = new Map<number, Written[]>();
  for (const { item, assessment } of items) {
    if (assessment.status === "withdrawn") continue;

    for (const written of writtenIn(item)) {
      const mark = markOfLetters(written.text);
      const others = alike.get(mark);
      if (others) others.push(written);
      else alike.set(mark, [written]);
    }
  }
  return [...alike.values()].filter(({ length }) => length > 1).flatMap(repeatedAmong);
}

/** Texts of one mark, each with the items that hold it. */
function repeatedAmong(alike: readonly Written[]): RepeatedText[] {
  const texts = new Map<string, RepeatedText>();
  for (const { field, text, holder, name, item } of alike) {
    const letters = lettersOf(text);
    if (letters === "") continue;

    const key = `${field} ${letters}`;
    const known = texts.get(key) ?? { field, text, place: within(holder, name), items: new Set() };
    known.items.add(item);
    texts.set(key, known);
  }
  return [...texts.values()];
}

function writtenIn({ id, measures, completion, justification }: Item): readonly Written[] {
  const texts: Written[] = [];
  const add = (field: RepeatedField, holder: Place | undefined, name: string, text: string | undefined) => {
    if (holder && text !== undefined) texts.push({ field, text, holder, name, item: id });
  };
  for (const { place, text } of measures) add("measure", place, "text", text);
  add("result", completion?.place, "result", completion?.result);
  add("effect", completion?.place, "effect", completion?.effect);
  add("explanation", justification?.place, "explanation", justification?.explanation);
  return texts;
}
