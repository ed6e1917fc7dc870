import type { Spot } from "../model/report.js";
import { type LocatedDocument, locate } from "../text/located-document.js";
import type { Place } from "../text/place.js";
import { type LineStarts, lineStartsOf, lineText, type Position, rangeOf } from "../text/position.js";
import { byteCounter, markBytes } from "../text/utf8.js";

export type SpotOf = (place: Place) => Spot;

/** Where a file begins of which nothing could be made out. */
const beginning: Spot = {
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  sourceLine: null,
  byteColumn: 1,
  endByteColumn: 1,
};

/** A line may be a whole file: so many units on either side are more than any terminal shows. */
const reach = 10_000;

/** Looks places up in a document; its lines are counted when the first is asked for. */
export function spotsIn(document: LocatedDocument | undefined): SpotOf {
  if (!document) return () => beginning;

  const { text, hasMark } = document;
  const bytesIn = byteCounter(text);
  const byteColumn = (starts: LineStarts, { line, column }: Position): number => {
    const lineStart = starts[line - 1] ?? 0;
    const ofMark = hasMark && line === 1 ? markBytes : 0;
    return ofMark + bytesIn(lineStart, lineStart + column - 1) + 1;
  };
  let counted: LineStarts | undefined;
  return (place) => {
    const starts = counted ?? lineStartsOf(text);
    counted = starts;
    const { start, end } = rangeOf(starts, locate(document, place));
    const line = lineText(text, starts, start.line);
    const sourceOffset = Math.max(0, start.column - 1 - reach);
    return {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      sourceLine: line.slice(sourceOffset, start.column - 1 + reach),
      byteColumn: byteColumn(starts, start),
      endByteColumn: byteColumn(starts, end),
      ...(sourceOffset > 0 && { sourceOffset }),
    };
  };
}

/** Looks places up in whichever document they stand. */
export function spotsAmong(documents: readonly LocatedDocument[]): SpotOf {
  const byFile = new Map(documents.map((document) => [document.file, spotsIn(document)]));
  return (place) => byFile.get(place.file)?.(place) ?? beginning;
}
