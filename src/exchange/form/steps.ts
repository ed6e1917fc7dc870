const numbered = /^(?:[(（]?[0-9０-９]{1,2}[)）.．、]|[①-⑳])\s*/u;

/** Where the next of several steps begins in one line: 一是…二是…, 1.…2.…, ①…②…. */
const beginnings =
  /(?<=[。；;，,]|\s)(?=[一二三四五六七八九十]{1,2}是|[(（]?[0-9０-９]{1,2}[)）.．、](?![0-9０-９])|[①-⑳])/u;

/** The steps that a cell holds: a line each, or counted within a line. Numbers before them are left out. */
export function splitSteps(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => line.split(beginnings))
    .map((step) =>
      step
        .trim()
        .replace(numbered, "")
        .replace(/[；;]$/u, "")
        .trim(),
    )
    .filter((step) => step !== "");
}
