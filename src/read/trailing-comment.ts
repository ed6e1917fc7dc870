import { lineAt } from "./syntax-line.js";
import type { Composed } from "./yaml-compose.js";
import type { Fault } from "./yaml-fault.js";
import { plainScalars } from "./yaml-plain.js";
import { quote, shorten } from "./yaml-quote.js";

/**
 * Texts behind which one space and `#` drop the rest of the line: `材料 #3 缺失`. Two spaces make a comment on
 * purpose. Only free text is asked about, that is text in Chinese or of several words: `origin: prescribed # 规定`
 * and `due: 2018-06-30 # 延期` are plainly comments.
 */
export function trailingComments({ documents, text }: Composed): Fault[] {
  if (!text.includes(" #")) return [];

  return documents.flatMap(({ contents }) =>
    [...plainScalars(contents, text)]
      .filter(({ role, value }) => role !== "key" && role !== "bare-key" && isFreeText(value))
      .flatMap(({ span }) => commentBehind(text, span.start, span.end)),
  );
}

function isFreeText(value: unknown): boolean {
  return typeof value === "string" && /[^\x00-\x7f]|\s/.test(value);
}

function commentBehind(text: string, start: number, end: number): Fault[] {
  if (!text.startsWith(" #", end)) return [];

  const dropped = text.slice(end + 1, lineAt(text, end).end).trimEnd();
  const kept = text.slice(start, end);
  return [
    {
      rule: "read/trailing-comment",
      facts: { kept: shorten(kept), dropped: shorten(dropped), write: quote(shorten(`${kept} ${dropped}`)) },
      span: { start: end + 1, end: end + 1 + dropped.length },
    },
  ];
}
