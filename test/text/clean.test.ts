import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, cleanProse } from "../../src/text/clean.js";

describe("cleaning", () => {
  test.each([
    ["a terminal escape", "\u001b[31m红\u001b[0m", "\\u{1B}[31m红\\u{1B}[0m"],
    ["an 8-bit escape", "\u009b2J", "\\u{9B}2J"],
    ["a bell and a backspace", "a\u0007\b", "a\\u{7}\\u{8}"],
    ["bidirectional controls", "王\u202e某\u2066", "王\\u{202E}某\\u{2066}"],
    ["zero-width characters", "01\u200b7\ufeff", "01\\u{200B}7\\u{FEFF}"],
    ["tag characters", "a\u{e0041}", "a\\u{E0041}"],
    ["a lone surrogate", "\ud83d整", "\\u{D83D}整"],
    ["a noncharacter", "\uffff", "\\u{FFFF}"],
    ["a GitHub command", "::error file=x::y", ":\\u{3A}error file=x:\\u{3A}y"],
    ["an old GitHub command", "x ##[error]y", "x #\\u{23}[error]y"],
    ["an Azure command", "##vso[task.complete]", "#\\u{23}vso[task.complete]"],
  ])("shows %s", (_name, text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  test("turns tabs and line breaks into blanks, in prose only tabs", () => {
    expect(clean("一\t二\r\n三\n四\u2028五")).toBe("一 二 三 四 五");
    expect(cleanProse("一\t二\r\n三\n四\u2028五")).toBe("一 二\n三\n四\n五");
  });

  test.each([
    "整改到位",
    "“已整改”——①",
    "𠮷",
    "葛\u{e0100}",
    "👍🏽",
    "2018-06-08 10:30",
    "fe80::1 ## c",
    "　",
  ])("leaves %j alone", (text) => {
    expect(clean(text)).toBe(text);
  });

  test("leaves nothing that a terminal acts upon, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(cleanProse(text).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test("cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});
