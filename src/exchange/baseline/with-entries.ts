import { parseDocument } from "../../read/parse-document.js";
import { joinPointer, type Span } from "../../text/place.js";
import { type BaselineLine, compareLines, entryText } from "./write-baseline.js";

/** What stands in a baseline, in the order of the file. */
type Standing = {
  readonly text: string;
  readonly whole: Span;
  readonly key: Span;
  readonly list: Span;
  readonly entries: readonly (BaselineLine & { readonly span: Span })[];
};

type Insertion = { readonly offset: number; readonly piece: string };

/** The text of a baseline with further entries in their order; whatever else stands in it, comments too, stays. */
export function withEntries(
  text: string,
  present: readonly BaselineLine[],
  added: readonly BaselineLine[],
): string {
  if (added.length === 0) return text;

  const standing = standingIn(text, present);
  const { whole, list, entries } = standing;
  if (entries.length === 0) {
    // Nothing that stands in braces can have lines with dashes.
    if (text.startsWith("{", whole.start)) return insert(text, [inBrackets(undefined, list, added)]);

    const without = text.slice(0, list.start).trimEnd() + text.slice(list.end);
    return insert(without, [asLines(standing, without, standing.key.end, added)]);
  }

  const isFlow = text.startsWith("[", list.start);
  return insert(
    text,
    [...byPlace(present, added)].map(([index, lines]) => {
      const entry = entries[index];
      if (isFlow) return inBrackets(entry?.span.end, list, lines);
      return asLines(standing, text, entry ? lastOf(text, entry.span) : standing.key.end, lines);
    }),
  );
}

function standingIn(text: string, present: readonly BaselineLine[]): Standing {
  const { document } = parseDocument("baseline", text, "auto");
  const spanOf = (pointer: string, part: "key" | "value"): Span => {
    const span = document.spanOf(pointer, part);
    if (!span) throw new Error(`the baseline has nothing at ${pointer}`);
    return span;
  };
  const entries = present.map((line, index) => ({
    ...line,
    span: spanOf(joinPointer("", ["findings", index]), "value"),
  }));
  return {
    text,
    whole: spanOf("", "value"),
    key: spanOf("/findings", "key"),
    list: spanOf("/findings", "value"),
    entries,
  };
}

/**
 * The new ones by the entry that each comes after, -1 for the beginning: the last that does not come later, so that a
 * comment above an entry stays with it.
 */
function byPlace(
  present: readonly BaselineLine[],
  added: readonly BaselineLine[],
): ReadonlyMap<number, readonly BaselineLine[]> {
  const places = new Map<number, BaselineLine[]>();
  for (const line of added.toSorted(compareLines)) {
    const index = present.findLastIndex((entry) => compareLines(entry, line) <= 0);
    places.set(index, [...(places.get(index) ?? []), line]);
  }
  return places;
}

function inBrackets(end: number | undefined, list: Span, lines: readonly BaselineLine[]): Insertion {
  const written = lines.map(entryText).join(", ");
  return end === undefined
    ? { offset: list.start + 1, piece: ` ${written},` }
    : { offset: end, piece: `, ${written}` };
}

/** Whole lines below the one that holds this offset, a comment behind it left there. */
function asLines(
  { text, entries: [first] }: Standing,
  within: string,
  offset: number,
  lines: readonly BaselineLine[],
): Insertion {
  const indent = first ? indentOf(text.slice(0, first.span.start)) : "  ";
  const lineBreak = within.includes("\r\n") ? "\r\n" : "\n";
  const lineEnd = /\r?\n|$/.exec(within.slice(offset));
  const piece = lines.map((line) => `${lineBreak}${indent}- ${entryText(line)}`).join("");
  return { offset: offset + (lineEnd?.index ?? 0), piece };
}

/** Of the dash, behind which a comment and line breaks may stand before the entry itself. */
function indentOf(before: string): string {
  return [...before.matchAll(/^([ \t]*)-(?=\s|$)/gm)].at(-1)?.[1] ?? "";
}

function lastOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

function insert(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((whole, { offset, piece }) => whole.slice(0, offset) + piece + whole.slice(offset), text);
}
