import { unitWidth } from "./display-width.js";
import { mayBreakAtBlank, mayBreakBetweenUnits } from "./kinsoku.js";

const blank = 0x20;

/**
 * The lines of a paragraph of more than `width` columns that ends with no blank, where every character is one UTF-16
 * unit whose width its code tells: a finding is mostly such a text. Undefined: something else stands in it, or a stretch
 * that is too wide for a line.
 */
export function wrapUnits(text: string, width: number, ambiguous: 1 | 2): string[] | undefined {
  const lines: string[] = [];
  // The line so far, and the stretch behind it, each from where it begins to where it ends.
  let lineStart = 0;
  let lineEnd = 0;
  let used = 0;
  let start = 0;
  let end = 0;
  let needed = 0;

  const place = (): boolean => {
    if (needed > width) return false;

    const between = start - lineEnd;
    if (used + between + needed <= width) used += between + needed;
    else {
      if (lineEnd > lineStart) lines.push(text.slice(lineStart, lineEnd));
      lineStart = start;
      used = needed;
    }
    lineEnd = end;
    return true;
  };

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const columns = unitWidth(code, ambiguous);
    if (columns === 0) return undefined;
    if (code === blank) continue;

    if (end === 0 || divides(text, end, at)) {
      if (end > 0 && !place()) return undefined;
      start = at;
      needed = 0;
    } else needed += at - end;
    needed += columns;
    end = at + 1;
  }
  return place() ? [...lines, text.slice(lineStart, lineEnd)] : undefined;
}

/** Whether a line may end between the character before `end` and the one at `at`; what stands between are blanks. */
function divides(text: string, end: number, at: number): boolean {
  return end === at
    ? mayBreakBetweenUnits(text.charCodeAt(at - 1), text.charCodeAt(at))
    : mayBreakAtBlank(text.charAt(end - 1), text.charAt(at));
}
