import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/text/clean.js";
import { displayWidth } from "../../src/text/display-width.js";
import { excerpt } from "../../src/text/excerpt.js";
import { graphemesOf } from "../../src/text/graphemes.js";

/** The excerpt of a line in which `[` and `]` stand around the part to mark. */
function show(text: string, width = 60): string[] {
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧") - 1;
  const { line, marks } = excerpt(text.replace(/[⟦⟧]/g, ""), start + 1, end + 1, { width });
  return [line, marks];
}

describe("an excerpt", () => {
  test("marks Chinese characters two columns wide", () => {
    expect(show("status_as_reported: ⟦整改到位⟧ # 附件1")).toEqual([
      "status_as_reported: 整改到位 # 附件1",
      "                    ^^^^^^^^",
    ]);
    expect(show("整改期限：⟦2018⟧")).toEqual(["整改期限：2018", "          ^^^^"]);
  });

  test("expands tabs and shows what is unsafe", () => {
    expect(show("\tdue:\t⟦6月\u202e⟧x")).toEqual(["    due:    6月\\u{202E}x", "            ^^^^^^^^^^^"]);
  });

  test("marks an empty part, and the end of the line", () => {
    expect(show("due: ⟦⟧x")).toEqual(["due: x", "     ^"]);
    expect(show("due:⟦⟧")).toEqual(["due:", "    ^"]);
    expect(show("⟦⟧")).toEqual(["", "^"]);
  });

  test("marks whole characters where a column stands within one", () => {
    expect(excerpt("👍🏽。", 2, 3, { width: 20 })).toEqual({ line: "👍🏽。", marks: "^^" });
  });

  test("cuts a long line around the marked part", () => {
    const [line, marks] = show(`${"前".repeat(50)}⟦问题⟧${"后".repeat(50)}`, 20);
    expect([line, marks]).toEqual(["…前前前问题后后后后…", "       ^^^^"]);
  });

  test("cuts a marked part that is too long itself", () => {
    expect(show(`a: ⟦${"长".repeat(40)}⟧`, 14)).toEqual(["…长长长长长长…", " ^^^^^^^^^^^^"]);
    expect(show(`a: ⟦${"长".repeat(40)}⟧`, 13)).toEqual(["… 长长长长长…", "  ^^^^^^^^^^"]);
  });

  test("a column beyond the line marks its end", () => {
    expect(excerpt("abc", 99, 100, { width: 20 })).toEqual({ line: "abc", marks: "   ^" });
  });

  const piece = fc.constantFrom(
    "整",
    "改",
    "：",
    "a",
    "1",
    " ",
    "\t",
    "👍🏽",
    "👨‍👩‍👧",
    "e\u0301",
    "𠮷",
    "\u001b",
    "“",
    "##[x",
    "::a",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

  test("stands exactly under the marked part", () => {
    fc.assert(
      fc.property(text, text, text, (before, marked, after) => {
        fc.pre(marked !== "" && !/\p{M}/u.test(before + marked + after));
        const source = `${before}|${marked}|${after}`;
        const column = before.length + 2;
        const { line, marks } = excerpt(source, column, column + marked.length, { width: 2000 });

        const start = marks.indexOf("^");
        const end = displayWidth(marks);
        const at = (from: number, to: number) => sliceColumns(line, from, to);
        expect(at(start - 1, start)).toBe("|");
        expect(at(end, end + 1)).toBe("|");
      }),
    );
  });

  test("neither line is wider than it may be, and the marked part is in sight", () => {
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 16, max: 60 }), (before, marked, after, width) => {
        const { line, marks } = excerpt(
          before + marked + after,
          before.length + 1,
          before.length + marked.length + 1,
          {
            width,
          },
        );
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(displayWidth(marks)).toBeLessThanOrEqual(width);
        expect(marks).toMatch(/^ *\^+$/);
        expect(marks.indexOf("^")).toBeLessThanOrEqual(displayWidth(line));
      }),
    );
  });

  test("lets nothing unsafe through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), fc.nat(40), (source, column, length) => {
        const { line } = excerpt(source, column + 1, column + 1 + length, { width: 40 });
        expect(clean(line)).toBe(line);
      }),
    );
  });

  test("lays out what can be seen of a line of a million characters", () => {
    const { line } = excerpt("整".repeat(1_000_000), 500_001, 500_003, { width: 20 });
    expect(line).toBe(`…${"整".repeat(9)}…`);
  });
});

/** What stands in the columns from `from` to before `to`. */
function sliceColumns(line: string, from: number, to: number): string {
  let used = 0;
  let slice = "";
  for (const { text: character } of graphemesOf(line)) {
    if (used >= from && used < to) slice += character;
    used += displayWidth(character);
  }
  return slice;
}
