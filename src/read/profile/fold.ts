import { carriageReturn, space, tab } from "./characters.js";

/**
 * The lines of a plain or quoted text joined: a line end is a space, and of those around blank lines the first
 * says nothing. Blanks go at both ends of lines, but not at the ends of the whole.
 */
export function fold(source: string): string {
  const lines = source.split("\n");
  const last = lines.length - 1;
  let folded = "";
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : blanksUpTo(line);
    const piece = line.slice(start, index === last ? undefined : endOfText(line, start));
    if (index === 0) folded = piece;
    else if (piece === "" && index < last) breaks += 1;
    else {
      folded += (breaks === 0 ? " " : "\n".repeat(breaks)) + piece;
      breaks = 0;
    }
  }
  return folded;
}

function blanksUpTo(line: string): number {
  let index = 0;
  while (line.charCodeAt(index) === space || line.charCodeAt(index) === tab) index += 1;
  return index;
}

/** Where the text of a line ends that blanks and a carriage return may follow. */
export function endOfText(text: string, start: number, end = text.length): number {
  let place = end;
  while (place > start) {
    const code = text.charCodeAt(place - 1);
    if (code !== space && code !== tab && code !== carriageReturn) break;
    place -= 1;
  }
  return place;
}
