import type { StrictConstruct } from "../model/reading.js";
import type { Span } from "../text/place.js";
import { lineAt } from "./syntax-line.js";
import type { Composed } from "./yaml-compose.js";
import type { Fault, Mistake } from "./yaml-fault.js";
import type { Mark } from "./yaml-lexemes.js";
import { quote, shorten } from "./yaml-quote.js";
import { lastUpTo } from "./yaml-search.js";

/** `%YAML 1.1` and the like change what the rest of the file means: they are taken out before it is read. */
export function directives({ marks, text }: Composed): Mistake[] {
  return marks
    .filter(({ type }) => type === "directive-line")
    .map((mark) => ({
      fault: fault("directive", text.slice(mark.start, mark.end), mark, null, null),
      edits: [{ start: mark.start, end: mark.start + 1, text: "#" }],
      local: true,
    }));
}

/** Tags, anchors, aliases and explicit keys, but for the aliases within `mergeValues`. */
export function markFaults(
  { marks, text, documents, flows }: Composed,
  mergeValues: readonly Span[],
  lineOf: (offset: number) => number,
): Fault[] {
  const isWithin = (spans: readonly Span[], { start }: Mark) =>
    start < (lastUpTo(spans, start, (span) => span.start)?.end ?? 0);
  /** By document and name: an alias means the last anchor above it in its own document. */
  const anchors = new Map<string, Mark>();

  return marks.flatMap((mark) => {
    const document = lastUpTo(documents, mark.start, ({ range }) => range[0])?.range[0] ?? 0;
    const name = `${document} ${text.slice(mark.start + 1, mark.end)}`;
    if (mark.type === "anchor") anchors.set(name, mark);
    if (mark.type === "alias" && isWithin(mergeValues, mark)) return [];

    const anchor = mark.type === "alias" ? anchors.get(name) : undefined;
    const construct = constructOf(mark, anchor);
    if (!construct) return [];

    const found = text.slice(mark.start, mark.end);
    const write = asText(text, mark, isWithin(flows, mark));
    return [fault(construct, found, mark, anchor ? lineOf(anchor.start) : null, write)];
  });
}

function constructOf({ type }: Mark, anchor: Mark | undefined): StrictConstruct | undefined {
  switch (type) {
    case "anchor":
    case "tag":
      return type;
    case "alias":
      return anchor ? "alias" : "undefined_alias";
    case "explicit-key-ind":
      return "complex_key";
    case "directive-line":
      return undefined;
  }
}

/** What to type where the sign belongs to a text: what stands there up to the end of the line, in quotes. */
function asText(text: string, { start, end }: Mark, isInFlow: boolean): string {
  const window = text.slice(end, end + 200);
  const length = window.search(isInFlow ? /[\r\n,\]}]|\s#/ : /[\r\n]|\s#/);
  return quote(shorten(text.slice(start, end + (length === -1 ? window.length : length))));
}

/** A `---` used to set off a part of one document: what follows is indented, so that it belongs to what is above. */
export function separators(composed: Composed): Mistake[] {
  const { documents, text } = composed;
  return furtherDocuments(composed)
    .filter((_, index) => {
      const [content = 0, end = 0] = documents[index + 1]?.contents?.range ?? [];
      const line = lineAt(text, content);
      const isMarked = text.startsWith("---", documents[index + 1]?.range[0]);
      return isMarked && content < end && line.start < line.indent && line.indent === content;
    })
    .map((fault) => ({ fault, edits: [{ ...fault.span, text: "" }], local: true }));
}

/** Documents after the first; each is shown at its `---`, or where it begins behind `...`. */
export function furtherDocuments({ documents, text }: Composed): Fault[] {
  return documents.slice(1).map(({ range: [start] }) => {
    const line = lineAt(text, start);
    const isMarked = text.startsWith("---", start);
    const span = isMarked
      ? { start, end: start + 3 }
      : { start: line.indent, end: Math.max(line.value.end, line.indent) };
    return fault("second_document", text.slice(span.start, span.end), span, null, null);
  });
}

function fault(
  construct: StrictConstruct,
  found: string,
  { start, end }: Span,
  first_line: number | null,
  write: string | null,
): Fault {
  const facts = { construct, text: shorten(found), first: null, first_line, write };
  return { rule: "read/strict-yaml", facts, span: { start, end } };
}
