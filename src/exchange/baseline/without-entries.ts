import type { LocatedDocument } from "../../text/located-document.js";
import { joinPointer, type Span } from "../../text/place.js";

/** The text of a baseline without some of its `count` entries; whatever else stands in it, comments too, stays. */
export function withoutEntries(document: LocatedDocument, count: number, gone: ReadonlySet<number>): string {
  const spans = Array.from({ length: count }, (_, index) =>
    spanIn(document, joinPointer("", ["findings", index])),
  );
  const list = spanIn(document, "/findings");
  const isFlow = document.text.startsWith("[", list.start);
  if (gone.size < count) return cut(document.text, (isFlow ? ofFlow : ofBlock)(document.text, spans, gone));
  if (isFlow) return `${document.text.slice(0, list.start)}[]${document.text.slice(list.end)}`;

  // A key without a value would be no list: it says that the list is empty.
  const key = document.spanOf("/findings", "key")?.end ?? 0;
  const colon = document.text.indexOf(":", key) + 1;
  return `${document.text.slice(0, colon)} []${cut(document.text, ofBlock(document.text, spans, gone)).slice(colon)}`;
}

function spanIn(document: LocatedDocument, pointer: string): Span {
  const span = document.spanOf(pointer, "value");
  if (!span) throw new Error(`${document.file} has nothing at ${pointer}`);
  return span;
}

/** Whole lines, from the dash on, with a comment behind the entry. */
function ofBlock(text: string, spans: readonly Span[], gone: ReadonlySet<number>): Span[] {
  return spans
    .filter((_, index) => gone.has(index))
    .map(({ start, end }) => {
      const dash = [...text.slice(0, start).matchAll(/^[ \t]*-(?=\s|$)/gm)].at(-1);
      const last = start + text.slice(start, end).trimEnd().length;
      const lineEnd = text.indexOf("\n", last);
      return { start: dash?.index ?? start, end: lineEnd === -1 ? text.length : lineEnd + 1 };
    });
}

/** Each with what stands between it and the next; where the last goes, from the end of the last that stays. */
function ofFlow(_text: string, spans: readonly Span[], gone: ReadonlySet<number>): Span[] {
  const lastKept = spans.findLastIndex((_, index) => !gone.has(index));
  const inner = spans.flatMap((span, index): Span[] => {
    const next = spans[index + 1];
    return gone.has(index) && index < lastKept && next ? [{ start: span.start, end: next.start }] : [];
  });
  const tail = { start: spans[lastKept]?.end ?? 0, end: spans.at(-1)?.end ?? 0 };
  return tail.start < tail.end ? [...inner, tail] : inner;
}

function cut(text: string, spans: readonly Span[]): string {
  const bounds = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return bounds
    .filter((_, index) => index % 2 === 0)
    .map((start, index) => text.slice(start, bounds[index * 2 + 1]))
    .join("");
}
