import { unzip } from "../../workbook/unzip.js";

/** Stands between what no reader takes for one text: cells, paragraphs, the lines of a table. */
const apart = "\u0000";

/**
 * The texts that a reader of an output sees, whatever way its format writes them down: escapes undone, marks of the
 * format left out, cells and paragraphs apart.
 */
export function renderedTexts(data: string | Uint8Array): readonly string[] {
  const whole = typeof data === "string" ? plainTexts(data) : packedTexts(data);
  return whole.flatMap((text) => text.split(apart)).filter((text) => text.trim() !== "");
}

/** Formats escape in different ways: each is undone by itself, as if the text were in that format. */
function plainTexts(text: string): readonly string[] {
  const unstyled = text.replace(/\u001b\[[0-9;]*m/gu, "").replace(/\\u\{[0-9A-F]+\}/gu, "");
  const isMarkup = /^\s*<(?:!doctype|\?xml)/iu.test(unstyled);
  const lines = isMarkup ? markupTexts(unstyled) : unstyled.replace(/[│|┃]|\r?\n/gu, apart);
  return [...new Set([lines, withoutEscapes(lines), withoutMarkdown(lines), withoutPercent(lines)])];
}

/** The XML parts of a .docx or .xlsx; anything else that is packed is checked before it is. */
function packedTexts(bytes: Uint8Array): readonly string[] {
  const parts = unzip(bytes, { maxBytes: 2 ** 30, maxParts: 10_000 });
  if (typeof parts === "string") return [];

  const decoder = new TextDecoder();
  return Array.from(parts)
    .filter(([name]) => /\.(xml|rels)$/u.test(name))
    .map(([, part]) => markupTexts(decoder.decode(part)));
}

const inline =
  /<\/?(?:a|b|strong|em|i|span|sup|sub|small|code|mark|time|abbr|tspan|wbr|w:r|w:t|w:rPr|t|r|rPr)(?=[\s/>])[^>]*>/giu;

/** Text runs of one paragraph are one text; attributes count, since readers see titles and screen readers say labels. */
function markupTexts(markup: string): string {
  const seen = markup.replace(/<(style|script)\b[\s\S]*?<\/\1>/giu, apart);
  const attributes = [...seen.matchAll(/\s[\w:-]+="([^"]*)"/gu)].map(([, value = ""]) => value);
  const text = seen.replace(inline, "").replace(/<[^>]*>/gu, apart);
  return [text, ...attributes].map(withoutEntities).join(apart);
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
    if (typeof name === "string") return named[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** JSON, and what writes as it does. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_whole, digits) =>
      String.fromCharCode(Number.parseInt(String(digits), 16)),
    )
    .replace(/\\[nrt]/gu, " ")
    .replace(/\\(["\\/])/gu, "$1");
}

function withoutMarkdown(text: string): string {
  return withoutEntities(text.replace(/<br>/gu, " "))
    .replace(/\[\^\d+\]/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

/** Addresses, and the commands of CI systems. */
function withoutPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (found) => {
    const bytes = Uint8Array.from(found.slice(1).split("%"), (digits) => Number.parseInt(digits, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** Every text in a value that is about to be laid out, before lines are broken and runs are cut. */
export function textsWithin(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsWithin);
}
