import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.js";
import { sha256 } from "../../src/read/sha256.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, order: "little" | "big", mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (character) => character.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === "little" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

/** 市教育局 in GB18030. */
const name = [0xca, 0xd0, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6];

describe("decoding", () => {
  test("UTF-8, with and without its mark, which is no part of the text", () => {
    expect(decode(utf8("name: 市教育局"))).toEqual({ text: "name: 市教育局", encoding: "utf-8" });
    expect(decode(utf8("\ufeffname: 市教育局"))).toEqual({ text: "name: 市教育局", encoding: "utf-8" });
    expect(decode(bytes())).toEqual({ text: "", encoding: "utf-8" });
  });

  test("a second mark stays in the text", () => {
    expect(decode(utf8("\ufeff\ufeffa"))).toEqual({ text: "\ufeffa", encoding: "utf-8" });
  });

  test("GB18030, also the characters of four bytes", () => {
    expect(decode(bytes(...utf8("name: "), ...name))).toEqual({
      text: "name: 市教育局",
      encoding: "gb18030",
    });
    expect(decode(bytes(...name, 0x95, 0x34, 0xb2, 0x35))).toEqual({
      text: "市教育局𠮷",
      encoding: "gb18030",
    });
  });

  test.each([
    ["little-endian with a mark", utf16("kind: ledger", "little", true), 0],
    ["big-endian with a mark", utf16("kind: 台账", "big", true), 0],
    ["little-endian without a mark", utf16("kind: 台账", "little", false), 1],
    ["big-endian without a mark", utf16("kind: 台账", "big", false), 0],
  ])("UTF-16 is refused: %s", (_, content, offset) => {
    expect(decode(content)).toEqual({ text: undefined, encoding: "utf-16", offset });
  });

  test.each([
    ["NUL in a text", utf8("kind: ledger\0"), 12],
    ["a zip file", bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0), 5],
    ["every byte there is", bytes(...Array.from({ length: 2048 }, (_, index) => index % 256)), 0],
    ["control characters in what would be GB18030", bytes(...name, 0x01, 0x02), 0],
  ])("binary: %s", (_, content, offset) => {
    expect(decode(content)).toEqual({ text: undefined, encoding: "binary", offset });
  });

  test.each([
    ["a byte that neither has", bytes(...utf8("name: "), 0xff, 0x20), 6],
    ["UTF-8 that says so by its mark, damaged", bytes(0xef, 0xbb, 0xbf, 0x61, 0xca, 0xd0), 4],
    ["UTF-8 cut within a character", utf8("name: 市教育局").subarray(0, -1), 15],
    [
      "UTF-8 with one byte lost, which would pass for GB18030",
      bytes(...utf8("教育局"), 0xe5, 0xb8, ...utf8("市局")),
      9,
    ],
    ["private-use characters in what would be GB18030", bytes(0xaa, 0xa1, 0xaa, 0xa2), 0],
    ["C1 controls in what would be GB18030", bytes(0x81, 0x30, 0x81, 0x31), 0],
  ])("unknown: %s", (_, content, offset) => {
    expect(decode(content)).toEqual({ text: undefined, encoding: "unknown", offset });
  });

  test("the first bad byte is counted behind replacement characters that the text itself holds", () => {
    expect(decode(bytes(...utf8("甲乙丙丁\ufffd戊\ufffd"), 0xff, ...utf8("己\ufffd")))).toEqual({
      text: undefined,
      encoding: "unknown",
      offset: 21,
    });
  });

  test("law: every text that has a UTF-8 form comes back, and no bytes throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8" });
        expect(decode(utf8(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8" });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (content) => {
        const decoded = decode(content);
        if (decoded.text === undefined) {
          expect(decoded.offset).toBeGreaterThanOrEqual(0);
          expect(decoded.offset).toBeLessThan(content.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test("law: what is UTF-8, and which text it is, the way by UTF-16 tells as a decoder does", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }).map((text) => [...utf8(text)]),
    fc.constantFrom([0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe4, 0xb8], [0xff], name),
    fc.constantFrom([0xef, 0xbb, 0xbf], [0xf0, 0xa0, 0xae, 0xb7], [0xef, 0xbf, 0xbd], [0xc2, 0x80]),
  );
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const content = bytes(0x61, ...pieces.flat());
      fc.pre(!content.includes(0));
      const text = decoder.decode(content);
      const isUtf8 = utf8(text).join() === content.join();
      const decoded = decode(content);
      expect(decoded.text !== undefined && decoded.encoding === "utf-8").toBe(isUtf8);
      if (isUtf8) expect(decoded.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("a text of more than half a megabyte is read like a short one", () => {
  const text = `name: ${"整改𠮷a".repeat(60_000)}`;
  expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8" });
  expect(decode(bytes(...[0x61, 0xff])).text).toBeUndefined();
});

test("the hash of bytes is that of the standard", () => {
  expect(sha256(utf8("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
