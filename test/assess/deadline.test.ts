import { describe, expect, test } from "vitest";
import { day, encode, examineSources } from "../rules/example.js";

const campaign = (lines: string) => `kind: campaign
version: 1
id: lookback-2018-test
extends: procurement-lookback-2018
${lines}`;

const roster = `units:
  - { code: "001", name: 市教育局, level: city }
  - { code: "002", name: 市卫生局, level: city }
  - { code: "101", name: 甲县, level: county }
`;

const ledger = (
  code: string,
  level: string,
  submittedOn: string | undefined,
  items = "items: []",
) => `kind: ledger
version: 1
campaign: lookback-2018-test
unit: { code: "${code}", name: 单位${code}, level: ${level} }
${submittedOn ? `report: { submitted_on: ${submittedOn} }\n` : ""}${items}
`;

/** One line a unit: code, state, days, complete, gaps. */
async function board(asOf: string, files: Readonly<Record<string, string>>, given = {}) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: encode(text), named: false }));
  const { deadline, verdict } = await examineSources(sources, {
    asOf: day(asOf),
    judges: ["deadline"],
    ...given,
  });
  return {
    lines: deadline?.units.map(({ unit, state, days, workingDays, complete, gaps, onBoundary }) =>
      [
        unit,
        state,
        days,
        ...(workingDays ? [`${workingDays.days} working${workingDays.holidaysKnown ? "" : "?"}`] : []),
        ...(complete === undefined ? [] : [complete ? "complete" : "incomplete"]),
        ...gaps.map(({ item, reason }) => `${item ?? "ledger"}:${reason}`),
        ...(onBoundary ? ["boundary"] : []),
      ].join(" "),
    ),
    exit: verdict.exitCode,
  };
}

describe("June 8", () => {
  const files = {
    "campaign.yaml": campaign(roster),
    "1.yaml": ledger("001", "city", "2018-06-08"),
    "3.yaml": ledger("101", "county", undefined),
  };

  test("before it, who has not reported has days left", async () => {
    expect(await board("2018-06-01", files)).toEqual({
      lines: ["001 pending 7 5 working", "002 pending 7 5 working"],
      exit: 0,
    });
  });

  test("on the day itself it is not yet missed", async () => {
    expect(await board("2018-06-08", files)).toEqual({
      lines: ["001 submitted 0 complete boundary", "002 pending 0 0 working"],
      exit: 0,
    });
  });

  test("after it, who has not reported is missing, and counties owe nothing", async () => {
    expect(await board("2018-06-09", files)).toEqual({
      lines: ["001 submitted 0 complete boundary", "002 missing 1"],
      exit: 1,
    });
  });

  test("read strictly, 8 June is late", async () => {
    const strict = { ...files, "campaign.yaml": campaign(`report: { boundary: exclusive }\n${roster}`) };
    expect((await board("2018-06-09", strict)).lines).toEqual([
      "001 late 1 complete boundary",
      "002 missing 2",
    ]);
  });

  test("a county plan can set a date of its own", async () => {
    const own = {
      ...files,
      "campaign.yaml": campaign(roster.replace("level: county", "level: county, due: 2018-06-20")),
    };
    expect((await board("2018-06-18", own)).lines).toContain("101 pending 2 2 working");
  });

  test("another year's campaign, whose holidays are not known", async () => {
    const other = { ...files, "campaign.yaml": campaign(`year: 2031\nreport: { due: 10-08 }\n${roster}`) };
    expect((await board("2031-09-30", other)).lines).toContain("002 pending 8 6 working?");
  });

  test("with files named, the roster is what was read", async () => {
    expect((await board("2018-06-09", files, { roster: "read" })).lines).toEqual([
      "001 submitted 0 complete boundary",
    ]);
  });
});

describe("a complete report", () => {
  const item = (id: string, fields: string) => `  - id: ${id}
    problem: 拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    ${fields}`;
  const unfinished =
    "measures: [ { text: 重新招标 } ]\n    timetable: { due: 2018-07-31 }\n    responsible: { person: 李某 }";

  test("has every prescribed item in one of the three lists on the day of submission", async () => {
    const items = `items:\n${item("001-1", unfinished)}\n${item("001-2", "label: （一）1")}`;
    const files = { "campaign.yaml": campaign(roster), "1.yaml": ledger("001", "city", "2018-06-07", items) };
    expect((await board("2018-06-09", files)).lines?.[0]).toBe(
      "001 submitted 0 incomplete 001-2:unaccounted",
    );
  });

  test("holds the base list", async () => {
    const base = 'base_list: [ { id: 001-1, unit: "001" }, { id: 001-9, unit: "001" } ]\n';
    const files = {
      "campaign.yaml": campaign(base + roster),
      "1.yaml": ledger("001", "city", "2018-06-07", `items:\n${item("001-1", unfinished)}`),
    };
    expect((await board("2018-06-09", files)).lines?.[0]).toBe(
      "001 submitted 0 incomplete 001-9:not_in_ledger",
    );
  });

  test("needs a ledger that can be read; one that cannot is not called missing", async () => {
    const broken = ledger("001", "city", "2018-06-07").replace("items: []", "items: []\nitens: []");
    const files = { "campaign.yaml": campaign(roster), "1.yaml": broken };
    expect((await board("2018-06-09", files)).lines?.[0]).toBe(
      "001 submitted 0 incomplete ledger:ledger_unreadable",
    );
  });
});
