import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/registry.js";
import { reportOn, reportsOf } from "./example.js";

describe.each(rules)("$id", (rule) => {
  test("has an example that reports and one that does not", () => {
    expect(rule.examples.some(({ reports }) => reports.length > 0)).toBe(true);
    expect(rule.examples.some(({ reports }) => reports.length === 0)).toBe(true);
  });

  test.each(rule.examples)("$title.en", async (example) => {
    expect(reportsOf(await reportOn(example), rule.id)).toEqual(example.reports);
  });

  test.each(rule.examples)("says the same in both languages: $title.en", async (example) => {
    const [chinese, english] = await Promise.all([reportOn(example, "zh-CN"), reportOn(example, "en")]);
    const own = (report: typeof chinese) =>
      (report.findings ?? []).filter((finding) => finding.rule === rule.id);

    expect(own(english).map(({ facts }) => facts)).toEqual(own(chinese).map(({ facts }) => facts));
    // From the facts alone, after a journey as JSON: what a shard keeps of a finding.
    for (const { facts, message, remedy } of own(english)) {
      expect(rule.say(JSON.parse(JSON.stringify(facts)), "en")).toEqual({ message, remedy });
    }
    for (const { message, remedy } of own(chinese)) {
      expect(`${message}${remedy}`).toMatch(/\p{Script=Han}/u);
      expect(`${message}|${remedy}`).not.toMatch(/undefined|\[object|NaN|。$|。\|/);
    }
    for (const { message, remedy } of own(english)) {
      expect(`${message}|${remedy}`).not.toMatch(/undefined|\[object|NaN|\.$|\.\||please|invalid/i);
    }
  });
});
