import { TextRun } from "docx";
import type { Sentence } from "../../phrases/sentence.js";
import { clean } from "../../text/clean.js";

/** Size in half points, spacing between characters in twips. */
export type Face = { readonly font: string; readonly size: number; readonly spacing?: number };

/** Text as text: what XML or a reader's eye cannot bear is made visible. */
export function textRun(text: string, face: Face): TextRun {
  return new TextRun({ text: clean(text), ...looksOf(face) });
}

/** The notes of figures stand raised beside them. */
export function sentenceRuns(parts: Sentence, face: Face): TextRun[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [textRun(part, face)];
    const value = textRun(part.value, face);
    if (part.note === undefined) return [value];
    return [value, new TextRun({ text: `[${part.note}]`, superScript: true, ...looksOf(face) })];
  });
}

/** With the hint, quotation marks and dashes take the width of Chinese ones. */
export function fontOf(name: string) {
  return { name, hint: "eastAsia" };
}

function looksOf({ font, size, spacing }: Face) {
  return { size, font: fontOf(font), ...(spacing === undefined ? {} : { characterSpacing: spacing }) };
}
