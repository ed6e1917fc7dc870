import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import type { Suppression } from "../../src/model/report.js";
import { clean, showHidden } from "../../src/text/clean.js";
import { aReport, attacks } from "./a-report.js";
import { folderOf, formats, readBack, reportOf } from "./read-back.js";
import type { Read } from "./read-formats.js";

const hostile = [
  ...attacks,
  "100%25 %0A, a: b",
  "]]></failure><!-- x -->",
  "ok 1 - forged # SKIP \\# \\",
  "'single' \"double\" `back`",
  "单位：市教育局，“引号”；𠮷",
  "a\u0000b\u0085c\ufffed",
];

/** How each shows a message: as it is, or with what is hidden made visible; what it cannot tell is not compared. */
const shownAs: Readonly<Record<string, (message: string) => string>> = {
  json: (message) => message,
  jsonl: (message) => message,
  // An apostrophe before what a spreadsheet would take for a formula.
  csv: (message) => clean(message).replace(/^'/, ""),
  markdown: (message) => clean(message).trim(),
  html: (message) => clean(message),
  sarif: (message) =>
    showHidden(message)
      .replaceAll("](", "] (")
      .replace(/\{(\d+)\}/g, "{{$1}}"),
  github: (message) => showHidden(message),
  junit: (message) =>
    message.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, showHidden),
  tap: (message) => clean(message),
  rdjson: (message) => showHidden(message),
  gitlab: (message) => showHidden(message),
};

describe.each(formats)("$name, as its consumer reads it", (format) => {
  test.each(locales)("says of a clean run that nothing was found, in %s", async (locale) => {
    const file = {
      path: "a.yaml",
      kind: "ledger",
      unit: null,
      sha256: "0".repeat(64),
      readable: true,
    } as const;
    expect(await readBack(format, aReport({ files: [file], findings: [] }), locale)).toEqual([]);
  });

  test.each(locales)("takes hostile text for text, in %s", async (locale) => {
    const read = await readBack(format, reportOf(hostile), locale);
    expect(read).toHaveLength(hostile.length);
    expect(read.filter(({ rule }) => rule !== "" && rule !== "claim/supported")).toEqual([]);
    const shown = shownAs[format.name];
    if (shown) compare(read, hostile, shown);
  });

  test.each<Suppression>([
    { kind: "suppression", reason: "]]> # x | y", approved_by: "office", expires: "2018-09-30" },
    { kind: "baseline", written_on: "2018-06-09", approved_by: "]]> # x | y", expires: null },
  ])("holds findings that are set aside too: $kind", async (suppressed) => {
    const report = reportOf(["a", "b"], { suppressed, fails: false });
    expect(await readBack(format, report)).toHaveLength(2);
  });
});

function compare(read: readonly Read[], texts: readonly string[], shown: (message: string) => string): void {
  for (const [index, { message, file }] of read.entries()) {
    const text = texts[index] ?? "";
    // What is listed in the log beside the annotations has no fields.
    if (file === undefined) continue;

    const expected = shown(text);
    expect(message.slice(0, expected.length)).toBe(expected);
    expect(file.slice(0, folderOf(index).length)).toBe(folderOf(index));
  }
}
