import { describe, expect, test } from "vitest";
import { nearest } from "../../src/read/nearest.js";
import { suggestDate } from "../../src/read/schema-date.js";

describe("the nearest word", () => {
  const fields = ["due", "due_text", "milestones", "extensions", "from", "to", "by", "整改期限"];

  test.each([
    ["deu", "due"],
    ["Due", "due"],
    ["dueText", "due_text"],
    ["mile-stones", "milestones"],
    ["milestone", "milestones"],
    ["mileston", "milestones"],
    ["extentions", "extensions"],
    ["form", "from"],
    ["整改时限", "整改期限"],
    // Of two characters, nothing may differ.
    ["bx", undefined],
    ["till", undefined],
    ["stones", undefined],
    ["", undefined],
  ])("%s → %s", (written, meant) => {
    expect(nearest(written, fields)).toBe(meant);
  });

  test("the nearer of two, and the first of two as near", () => {
    expect(nearest("completed_om", ["completed_by", "completed_on"])).toBe("completed_on");
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
  });
});

describe("the date that was meant", () => {
  test.each([
    ["2018.6.8", "2018-06-08"],
    ["2018．6．8", "2018-06-08"],
    ["2018/06/8", "2018-06-08"],
    ["2018-6-8", "2018-06-08"],
    ["2018–06–08", "2018-06-08"],
    ["2018年6月8日", "2018-06-08"],
    ["2018 年 6 月 8 日", "2018-06-08"],
    ["２０１８年６月８日", "2018-06-08"],
    ["2018年6月8日前", "2018-06-08"],
    ["20180608", "2018-06-08"],
    ["2018-06-08T00:00:00Z", "2018-06-08"],
    ["2018.2.30", null],
    ["2018-6", null],
    ["6.8", null],
    ["18.6.8", null],
    ["6月底前", null],
    ["2018-06-08 至 2018-06-30", null],
    ["长期坚持", null],
  ])("day: %s → %s", (written, meant) => {
    expect(suggestDate(written, "day")).toBe(meant);
  });

  test.each([
    ["2018.6", "2018-06"],
    ["2018年6月", "2018-06"],
    ["201806", "2018-06"],
    ["2018-13", null],
    ["2018.6.8", "2018-06-08"],
    ["2018", null],
  ])("day or month: %s → %s", (written, meant) => {
    expect(suggestDate(written, "day_or_month")).toBe(meant);
  });
});
