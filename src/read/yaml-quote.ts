import { shortened } from "./schema-text.js";

/** A text as it is typed into a ledger: in double quotes, or in single ones where it holds `"` or a backslash. */
export function quote(text: string): string {
  const line = oneLine(text);
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/** A text as a message quotes it: its lines joined as YAML joins them, cut short. */
export function shorten(text: string): string {
  return shortened(oneLine(text.slice(0, 1000)));
}

function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(" ")
    .trim();
}
