import { expect, test } from "vitest";
import { day, encode, examineSources } from "../rules/example.js";

const completed = (id: number, found: string, completedOn: string) => ({
  id: `017-2017-00${id}`,
  problem: "拆分采购",
  category: "evasion_or_unlawful_tendering",
  origin: "prescribed",
  found: { date: found },
  standard: { document_no: "冀财采〔2017〕24号" },
  measures: [{ id: "M1", text: "重新招标并报备", due: "2018-06-30", completed_on: completedOn }],
  responsible: { person: "李某" },
  completion: { date: completedOn, result: "已办结" },
  evidence: [{ id: "E1", annex: "附件1", dated: completedOn }],
});

const ledger = {
  kind: "ledger",
  version: 1,
  unit: { code: "017", name: "市教育局", level: "city" },
  items: [
    completed(1, "2017-07-12", "2018-04-20"),
    completed(2, "2017-07-12", "2018-05-18"),
    completed(3, "2018-05-02", "2018-07-20"),
    { ...completed(4, "2017-07-12", "2018-05-01"), origin: "self_selected" },
  ],
};

const sources = [{ path: "ledger.yaml", bytes: encode(JSON.stringify(ledger)), named: true }];
const reportOn = (asOf: string) =>
  examineSources(sources, { asOf: day(asOf), blocks: ["summary", "progress"] });

test("each point of the curve is what the summary of that day says", async () => {
  const { progress } = await reportOn("2018-06-09");
  expect(progress?.past.at(0)?.date).toBe("2018-04-01");
  expect(progress?.past.at(-1)?.date).toBe("2018-06-09");
  for (const point of progress?.past ?? []) {
    const { counts } = (await reportOn(point.date)).summary ?? {};
    expect(point).toEqual({
      date: point.date,
      total: counts?.total,
      rectified: counts?.rectified,
      open: (counts?.in_progress ?? 0) + (counts?.unaccounted ?? 0),
    });
  }
  expect(new Set(progress?.past.map(({ open }) => open))).toEqual(new Set([2, 1]));
});

test("from today on it falls by each deadline that is kept", async () => {
  const { progress } = await reportOn("2018-06-09");
  expect(progress?.planned.at(0)).toEqual({ date: "2018-06-09", open: 1 });
  expect(progress?.planned.at(-1)).toEqual({ date: "2018-06-30", open: 0 });
});

test("what is overdue has no day on which it ends", async () => {
  const { progress } = await reportOn("2018-07-05");
  expect(progress?.past.at(-1)).toMatchObject({ open: 1 });
  expect(progress?.planned).toEqual([{ date: "2018-07-05", open: 1 }]);
});

test("before the first phase there is today alone", async () => {
  const { progress } = await reportOn("2018-01-31");
  expect(progress?.past).toEqual([{ date: "2018-01-31", total: 2, rectified: 0, open: 2 }]);
});
