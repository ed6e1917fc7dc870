/** What parts the texts of a cell that holds several: 、 ， , ； ; and a line break. */
const separators = /[、，,；;\n\r]/;

/** Several texts in one cell, a line each; one that holds a separator stands in double quotes, as in CSV. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join("\n");
}

function needsQuotes(text: string): boolean {
  return separators.test(text) || text.includes('"') || text.trim() !== text || text === "";
}

/** The texts of a cell. Blanks between names part nothing: 张 三 is one person. */
export function splitList(text: string): string[] {
  const found = text.matchAll(
    /\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[、，,；;\n\r]|$))|([^、，,；;\n\r]*))(?:[、，,；;\n\r]|$)/g,
  );
  return [...found]
    .map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain.trim())
    .filter((part) => part.trim() !== "");
}
