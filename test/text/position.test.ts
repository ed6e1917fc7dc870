import fc from "fast-check";
import { expect, test } from "vitest";
import { lineStartsOf, positionAt } from "../../src/text/position.js";
import "../fixed-seed.js";

test("lines begin behind what ends them, however many and however short they are", () => {
  const piece = fc.constantFrom("\n", "\n", "\n\n\n", "a", "整改", "x".repeat(70));
  const pieces = fc.oneof(
    fc.array(piece, { maxLength: 300 }),
    fc.array(fc.oneof(piece, fc.constantFrom("\r", "\r\n")), { maxLength: 300 }),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const starts = [0];
      for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
      expect(Array.from(lineStartsOf(text))).toEqual(starts);
    }),
  );
  expect(Array.from(lineStartsOf("\n".repeat(1000)))).toHaveLength(1001);
});

test("a position is counted from one, in UTF-16 units", () => {
  const starts = lineStartsOf("甲乙\n丙\n");
  expect(positionAt(starts, 1)).toEqual({ line: 1, column: 2 });
  expect(positionAt(starts, 3)).toEqual({ line: 2, column: 1 });
  expect(positionAt(starts, 5)).toEqual({ line: 3, column: 1 });
});
