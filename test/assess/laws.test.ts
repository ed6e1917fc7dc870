import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive } from "../../src/assess/derive.js";
import { type Guard, type GuardedStatus, guardsOf, statuses } from "../../src/model/assessment.js";
import type { Report } from "../../src/model/report.js";
import { addDays } from "../../src/time/calendar-date.js";
import { day, encode, examineSources } from "../rules/example.js";

const date = fc.integer({ min: 0, max: 500 }).map((days) => addDays(day("2017-06-01"), days));
const factDate = fc.oneof(
  date,
  date.map((text) => text.slice(0, 7)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const step = fc.record({
  text: maybe(fc.constant("重新招标")),
  due: maybe(date),
  completed_on: maybe(factDate),
});
const completion = fc.record({ date: maybe(factDate), result: maybe(fc.constant("已办结")) });

const item = fc.record({
  problem: fc.constant("拆分采购"),
  category: fc.constantFrom("evasion_or_unlawful_tendering", "unlawful_evaluation_or_award", "other"),
  origin: fc.constantFrom("prescribed", "self_selected", "newly_found"),
  found: maybe(fc.record({ date: factDate })),
  disposal: maybe(fc.constantFrom("immediate", "staged", "long_term")),
  measures: maybe(fc.array(step, { maxLength: 2 })),
  responsible: maybe(fc.constant({ person: "李某" })),
  timetable: maybe(
    fc.record({
      due: maybe(date),
      extensions: maybe(
        fc.array(fc.record({ to: date, approved_by: maybe(fc.constant("局党组")), approved_on: factDate }), {
          maxLength: 2,
        }),
      ),
    }),
  ),
  standard: maybe(fc.constant({ document_no: "冀财采〔2017〕24号" })),
  evidence: fc.array(
    fc.record({ id: fc.constantFrom("E1", "E2"), annex: fc.constant("附件1"), dated: maybe(factDate) }),
    {
      maxLength: 2,
    },
  ),
  completion: maybe(completion),
  closing: maybe(fc.record({ closed_on: factDate })),
  justification: maybe(
    fc.record({
      reason: fc.constantFrom("institutional", "busy"),
      explanation: maybe(fc.constant("体制未理顺")),
      evidence: fc.constantFrom([], ["E1"]),
      review_by: maybe(date),
    }),
  ),
  withdrawn: maybe(
    fc.record({ date: factDate, reason: fc.constant("重复"), approved_by: maybe(fc.constant("采购办")) }),
  ),
  rebound: maybe(
    fc.array(fc.record({ found_on: date, previous: fc.record({ completion }) }), { maxLength: 1 }),
  ),
  status_as_reported: maybe(fc.constantFrom("已整改", "正在整改", "无法整改", "说不清")),
});

const items = fc
  .array(item, { maxLength: 6 })
  .map((list) => list.map((one, index) => ({ id: `017-${index}`, ...one })));

/** JSON is YAML, so a generated ledger is written as JSON. */
function report(list: readonly object[], asOf: string): Promise<Report> {
  const ledger = {
    kind: "ledger",
    version: 1,
    unit: { code: "017", name: "市教育局", level: "city" },
    items: list,
  };
  const source = { path: "ledger.yaml", bytes: encode(JSON.stringify(ledger)), named: true };
  return examineSources([source], { asOf: day(asOf) });
}

describe("derivation", () => {
  const guards: fc.Arbitrary<Guard[]> = fc
    .array(fc.boolean(), { minLength: 18, maxLength: 18 })
    .map((met) =>
      (Object.keys(guardsOf) as GuardedStatus[])
        .flatMap((status) => guardsOf[status].map((guard) => ({ status, guard })))
        .map((one, index) => ({ ...one, met: met[index] ?? false })),
    );

  test("gives exactly one status, and unaccounted only where no status has all its conditions", () => {
    fc.assert(
      fc.property(guards, (all) => {
        const status = derive(all);
        expect(statuses).toContain(status);
        const complete = (wanted: GuardedStatus) =>
          all.every((guard) => guard.status !== wanted || guard.met);
        const earlier = (["withdrawn", "rectified", "unrectifiable", "in_progress"] as const).find(complete);
        expect(status).toBe(earlier ?? "unaccounted");
      }),
    );
  });

  test("gives every item that exists one row with one status, and totals add up", async () => {
    await fc.assert(
      fc.asyncProperty(items, date, async (list, asOf) => {
        const { items: rows = [], summary } = await report(list, asOf);
        expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
        if (!summary) throw new Error("no summary");

        const { counts, selfSelected, newlyFound } = summary;
        for (const one of [
          counts,
          selfSelected,
          newlyFound,
          ...summary.by.flatMap(({ groups }) => groups.map((group) => group.counts)),
        ]) {
          expect(one.rectified + one.in_progress + one.unrectifiable + one.unaccounted).toBe(one.total);
        }
        const all = [counts, selfSelected, newlyFound].reduce(
          (sum, one) => sum + one.total + one.withdrawn,
          0,
        );
        expect(all).toBe(rows.length);
        for (const { grouping, groups } of summary.by) {
          const total = groups.reduce((sum, group) => sum + group.counts.total, 0);
          expect(total).toBe(
            grouping === "origin" ? counts.total + selfSelected.total + newlyFound.total : counts.total,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test("moving the day forward never un-happens a fact", async () => {
    const facts = [
      "withdrawn_by_date",
      "measures_completed",
      "evidence_or_basis",
      "completion_date",
      "supporting_evidence",
    ];
    await fc.assert(
      fc.asyncProperty(items, date, fc.integer({ min: 1, max: 200 }), async (list, asOf, days) => {
        const calm = list.map(({ rebound: _, ...one }) => one);
        const [before, after] = await Promise.all([
          report(calm, asOf),
          report(calm, addDays(day(asOf), days)),
        ]);
        const later = new Map(after.items?.map((row) => [row.item, row]));

        for (const row of before.items ?? []) {
          const met = later
            .get(row.item)
            ?.guards.filter((guard) => guard.met)
            .map(({ guard }) => guard as string);
          const had = row.guards.filter((guard) => guard.met).map(({ guard }) => guard as string);
          expect(met).toEqual(expect.arrayContaining(had.filter((guard) => facts.includes(guard))));
          if (row.flags.includes("closed")) expect(later.get(row.item)?.flags).toContain("closed");
        }
      }),
      { numRuns: 200 },
    );
  });

  test("moving the day forward takes back no rebound and no approved extension", async () => {
    const lasting = ["rebounded", "slipped"];
    await fc.assert(
      fc.asyncProperty(items, date, fc.integer({ min: 1, max: 200 }), async (list, asOf, days) => {
        const [before, after] = await Promise.all([
          report(list, asOf),
          report(list, addDays(day(asOf), days)),
        ]);
        const later = new Map(after.items?.map((row) => [row.item, row]));

        for (const { item, flags, slippedCount } of before.items ?? []) {
          const had = flags.filter((flag) => lasting.includes(flag));
          expect(later.get(item)?.flags).toEqual(expect.arrayContaining(had));
          expect(later.get(item)?.slippedCount).toBeGreaterThanOrEqual(slippedCount);
        }
      }),
    );
  });
});
