import { CST } from "yaml";
import type { Span } from "../text/place.js";

/** What the strict profile asks about, where it stands in the text. */
export type Mark = Span & {
  readonly type: "anchor" | "alias" | "tag" | "directive-line" | "explicit-key-ind";
};

/** What the lexemes of a text tell that its syntax tree no longer does; all by offset. */
export type LexemeNotes = {
  readonly marks: readonly Mark[];
  /** The outermost flow collections; one that is not closed ends where the reader gives it up. */
  readonly flows: readonly Span[];
  /** Notes the next lexeme; false: nested deeper than `deepest`, go no further. */
  readonly note: (lexeme: string) => boolean;
  readonly end: () => void;
  readonly tooDeep: () => Span | undefined;
};

/** Counts offsets as the parser of `yaml` does: the markers that its lexer puts in have no width. */
export function noteLexemes(deepest: number): LexemeNotes {
  const marks: Mark[] = [];
  const flows: Span[] = [];
  let offset = 0;
  let atScalar = false;
  let level = 0;
  let flowStart = 0;
  /** Dashes, question marks and colons on this line, each of which may open a level. */
  let indicators = 0;
  let tooDeep: Span | undefined;

  const openFlow = (start: number) => {
    if (level === 0) flowStart = start;
    level += 1;
  };
  const closeFlow = (end: number, to: number) => {
    if (level > 0 && to === 0) flows.push({ start: flowStart, end });
    level = Math.max(0, to);
  };

  const note = (lexeme: string) => {
    const type = atScalar ? undefined : CST.tokenType(lexeme);
    atScalar = type === "scalar";
    if (type === "flow-error-end") closeFlow(offset, 0);
    if (type === "scalar" || type === "doc-mode" || type === "flow-error-end") return true;

    const span = { start: offset, end: offset + lexeme.length };
    offset = span.end;
    if (type === "newline") indicators = 0;
    else if (type === "flow-map-start" || type === "flow-seq-start") openFlow(span.start);
    else if (type === "flow-map-end" || type === "flow-seq-end") closeFlow(span.end, level - 1);
    else if (level === 0 && isIndicator(type)) indicators += 1;
    if (isMarkType(type)) marks.push({ ...span, type });

    if (level <= deepest && indicators <= deepest) return true;
    tooDeep = span;
    return false;
  };

  return { marks, flows, note, end: () => closeFlow(offset, 0), tooDeep: () => tooDeep };
}

function isIndicator(type: CST.TokenType | null | undefined): boolean {
  return type === "seq-item-ind" || type === "map-value-ind" || type === "explicit-key-ind";
}

function isMarkType(type: CST.TokenType | null | undefined): type is Mark["type"] {
  return (
    type === "anchor" ||
    type === "alias" ||
    type === "tag" ||
    type === "directive-line" ||
    type === "explicit-key-ind"
  );
}
