import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import type { LedgerContext } from "../rule.js";

/** A text that is written for one item, and that shows nothing when other items have it too. */
export type RepeatedField = "measure" | "result" | "effect" | "explanation";

type Written = { readonly field: RepeatedField; readonly text: string; readonly place: Place };

/** Each text, without regard to width, case, blanks and punctuation, with the items that hold it, and the place where it stands first. */
export function repeatedTexts({ items }: LedgerContext): Iterable<Written & { readonly items: Set<ItemId> }> {
  const texts = new Map<string, Written & { readonly items: Set<ItemId> }>();
  for (const { item, assessment } of items) {
    if (assessment.status === "withdrawn") continue;

    for (const written of writtenIn(item)) {
      const letters = lettersOf(written.text);
      if (letters === "") continue;

      const key = `${written.field} ${letters}`;
      const known = texts.get(key) ?? { ...written, items: new Set() };
      known.items.add(item.id);
      texts.set(key, known);
    }
  }
  return texts.values();
}

function writtenIn({ measures, completion, justification }: Item): readonly Written[] {
  const written = (field: RepeatedField, place: Place | undefined, name: string, text: string | undefined) =>
    place && text !== undefined ? [{ field, text, place: within(place, name) }] : [];
  return [
    ...measures.flatMap(({ place, text }) => written("measure", place, "text", text)),
    ...written("result", completion?.place, "result", completion?.result),
    ...written("effect", completion?.place, "effect", completion?.effect),
    ...written("explanation", justification?.place, "explanation", justification?.explanation),
  ];
}

function lettersOf(text: string): string {
  return (
    plainLetters(text) ??
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, "")
  );
}

/** The same of a text of Han, Latin letters, digits and the common marks, which most are; undefined of any other. */
function plainLetters(text: string): string | undefined {
  let letters = "";
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isHanOrSmall(code)) continue;
    if (!isMark(code)) return undefined;

    letters += text.slice(start, index);
    start = index + 1;
  }
  return letters + text.slice(start);
}

function isHanOrSmall(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  );
}

/** Blanks and punctuation of ASCII; 、。〈〉《》「」; ！（），：；？ */
function isMark(code: number): boolean {
  if (code < 0x80) return code < 0x41 || (code > 0x5a && code < 0x61) || code > 0x7a;
  return (code >= 0x3001 && code <= 0x3002) || (code >= 0x3008 && code <= 0x300d) || wideMarks.has(code);
}

const wideMarks: ReadonlySet<number> = new Set([0xff01, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0xff1f]);
