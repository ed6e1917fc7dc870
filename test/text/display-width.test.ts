import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { codePageWidth, displayWidth, padEnd, padStart } from "../../src/text/display-width.js";

describe("the width of a text on a terminal", () => {
  test.each([
    ["017-2017-001", 12],
    ["整改台账", 8],
    ["第 1 项", 7],
    ["（一）", 6],
    ["𠮷野家", 6],
    ["e\u0301", 1],
    ["👍🏽", 2],
    ["", 0],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(codePageWidth(text)).toBe(width);
  });

  test("quotation marks, dashes and circled digits take two columns in a Chinese console", () => {
    expect([displayWidth("“已整改”—①"), codePageWidth("“已整改”—①")]).toEqual([10, 14]);
  });

  test("the short way for plain text says what string-width says", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ0 ~，。（《整改龥！＝、【々“”‘’—…·①⒛〇×÷±≥≤") });
    fc.assert(
      fc.property(plain, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
        expect(codePageWidth(text)).toBe(stringWidth(text, { ambiguousIsNarrow: false }));
      }),
    );
  });

  test("padding counts columns, and leaves a wider text as it is", () => {
    expect(padEnd("整改", 6)).toBe("整改  ");
    expect(padStart("整改", 6)).toBe("  整改");
    expect(padEnd("整改", 3)).toBe("整改");
  });
});
