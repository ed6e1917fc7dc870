import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { rules } from "../../src/rules/registry.js";
import { addDays } from "../../src/time/calendar-date.js";
import { day, reportOn } from "../rules/example.js";

/** The fingerprints of what a rule finds, by place. */
function printsOf(rule: string, { findings = [] }: Report): ReadonlyMap<string, readonly string[]> {
  const prints = new Map<string, readonly string[]>();
  for (const { file, pointer, fingerprint } of findings.filter((finding) => finding.rule === rule)) {
    const place = `${file} ${pointer}`;
    prints.set(place, [...(prints.get(place) ?? []), fingerprint]);
  }
  return prints;
}

describe("a finding keeps its fingerprint on the next day, on which baselines depend", () => {
  test.each(rules)("$id", async ({ id, examples }) => {
    for (const example of examples.filter(({ reports }) => reports.length > 0)) {
      const today = day(example.asOf ?? "2018-06-09");
      const [before, after] = await Promise.all(
        [today, addDays(today, 1)].map((asOf) => reportOn({ ...example, asOf }, "en")),
      );
      if (!before || !after) throw new Error("two days, two reports");

      const later = printsOf(id, after);
      for (const [place, prints] of printsOf(id, before)) expect(later.get(place) ?? prints).toEqual(prints);
    }
  });
});
