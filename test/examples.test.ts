import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { flags, statuses, timelinesses } from "../src/model/assessment.js";
import { rules } from "../src/rules/registry.js";
import { type ReportJson, reportOf } from "./examples/check-examples.js";
import { describeReport } from "./examples/describe-report.js";
import {
  at,
  campaign,
  countOn,
  existsOn,
  ledgers,
  list,
  realDay,
  statusOn,
  text,
} from "./examples/recount.js";

/** Before the deadline, on it, after it, and at the end of the phase. */
const days = ["2018-06-01", "2018-06-08", "2018-06-09", "2018-07-01"] as const;
const reports = new Map<string, ReportJson>();

beforeAll(async () => {
  for (const asOf of days) reports.set(asOf, await reportOf(asOf));
});

function on(asOf: string): ReportJson {
  const report = reports.get(asOf);
  if (!report) throw new Error(`no report as of ${asOf}`);
  return report;
}

function golden(name: string): string {
  return fileURLToPath(new URL(`examples/golden/${name}.txt`, import.meta.url));
}

test.each(days)("what is said of the examples as of %s", async (asOf) => {
  await expect(describeReport(on(asOf))).toMatchFileSnapshot(golden(asOf));
});

describe("what the examples are for", () => {
  const everyItem = () => days.flatMap((asOf) => on(asOf).items);
  const unitOn = (asOf: string, unit: string) => on(asOf).deadline.units.find((one) => one.unit === unit);
  const itemOn = (asOf: string, id: string) => on(asOf).items.find(({ item }) => item === id);

  test("every status, timeliness and flag occurs", () => {
    expect(new Set(everyItem().map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(everyItem().map(({ timeliness }) => timeliness))).toEqual(new Set(timelinesses));
    expect(new Set(everyItem().flatMap((item) => item.flags))).toEqual(new Set(flags));
  });

  test("which rules find nothing in them on any of the days", async () => {
    const found = new Set(days.flatMap((asOf) => on(asOf).findings.map(({ rule }) => rule)));
    const silent = rules.map(({ id }) => id).filter((id) => !found.has(id));
    await expect(silent.map((id) => `${id}\n`).join("")).toMatchFileSnapshot(golden("silent-rules"));
  });

  test("unit 002 submitted one day late", () => {
    expect(unitOn("2018-06-08", "002")).toMatchObject({ state: "pending", days: 0 });
    expect(unitOn("2018-06-09", "002")).toMatchObject({ state: "late", days: 1, submitted_on: "2018-06-09" });
  });

  test("unit 003 has no ledger and is missing, not absent", () => {
    expect(ledgers.map(({ unit }) => unit)).not.toContain("003");
    expect(unitOn("2018-06-01", "003")).toMatchObject({ state: "pending", days: 7 });
    expect(unitOn("2018-06-09", "003")).toMatchObject({ state: "missing", days: 1, submitted_on: null });
  });

  test("unit 004 submitted in time, but not every item is in one of the three lists", () => {
    expect(unitOn("2018-06-09", "004")).toMatchObject({
      state: "submitted",
      complete: false,
      gaps: [
        { item: "004-2017-009", reason: "unaccounted" },
        { item: "004-2017-010", reason: "unaccounted" },
        { item: "004-2017-012", reason: "not_in_ledger" },
      ],
    });
  });

  test("unit 005 submitted on the boundary day, which is in time and said", () => {
    expect(unitOn("2018-06-08", "005")).toMatchObject({ state: "submitted", on_boundary: true });
  });

  test("unit 007 has no finding by the deadline: it is the ledger to copy", () => {
    for (const asOf of ["2018-06-01", "2018-06-08", "2018-06-09"]) {
      expect(on(asOf).findings.filter(({ unit, file }) => unit === "007" || file.includes("007"))).toEqual(
        [],
      );
    }
  });

  test("county 101 has no duty, county 102 a day of its own", () => {
    expect(on("2018-06-09").deadline.units.map(({ unit }) => unit)).not.toContain("101");
    expect(unitOn("2018-06-09", "102")).toMatchObject({ state: "pending", due: "2018-06-20", days: 11 });
    expect(unitOn("2018-07-01", "102")).toMatchObject({ state: "submitted", submitted_on: "2018-06-15" });
  });

  test("an item rebounds: it counted as rectified until then", () => {
    expect(itemOn("2018-06-09", "011-2017-004")).toMatchObject({ status: "rectified", flags: ["closed"] });
    expect(itemOn("2018-07-01", "011-2017-004")?.status).not.toBe("rectified");
  });

  test("an item that is found later does not exist yet", () => {
    expect(itemOn("2018-06-09", "011-X-008")).toBeUndefined();
    expect(itemOn("2018-07-01", "011-X-008")).toBeDefined();
  });
});

describe("counted again from the YAML, without the program", () => {
  const existing = (asOf: string) =>
    ledgers.flatMap(({ items }) => items).filter((item) => existsOn(item, asOf));
  const ofOrigin = (origin: string, asOf: string) =>
    existing(asOf).filter(({ raw }) => at(raw, "origin") === origin);

  test.each(days)("each item's status: %s", (asOf) => {
    const recounted = existing(asOf).map((item) => `${at(item.raw, "id")} ${statusOn(item, asOf)}`);
    expect(on(asOf).items.map(({ item, status }) => `${item} ${status}`)).toEqual(recounted);
  });

  test.each(days)("the totals: %s", (asOf) => {
    const { self_selected, newly_found, by, ...prescribed } = on(asOf).summary;
    expect(prescribed).toEqual(countOn(ofOrigin("prescribed", asOf), asOf));
    expect(self_selected).toEqual(countOn(ofOrigin("self_selected", asOf), asOf));
    expect(newly_found).toEqual(countOn(ofOrigin("newly_found", asOf), asOf));
    for (const [category, counts] of Object.entries(by.category)) {
      const items = ofOrigin("prescribed", asOf).filter(({ raw }) => at(raw, "category") === category);
      expect(counts).toEqual(countOn(items, asOf));
    }
  });

  test.each(days)("the deadline board: %s", (asOf) => {
    const board = on(asOf).deadline.units.map(({ unit, state, complete }) => ({ unit, state, complete }));
    expect(board).toEqual(recountedBoard(asOf));
  });

  /** Units on the roster that are of the city or have a day of their own. */
  function recountedBoard(asOf: string) {
    const listed = list(at(campaign, "units")).filter(
      (unit) => at(unit, "level") === "city" || at(unit, "due") !== undefined,
    );
    return listed.map((unit) => {
      const code = String(at(unit, "code"));
      const due = text(at(unit, "due")) ?? "2018-06-08";
      const ledger = ledgers.find((one) => one.unit === code);
      const submittedOn = realDay(at(ledger?.raw, "report", "submitted_on"));
      if (!ledger || submittedOn === undefined || submittedOn > asOf) {
        return { unit: code, state: due < asOf ? "missing" : "pending", complete: null };
      }

      const held = ledger.items.filter(
        (item) => at(item.raw, "origin") === "prescribed" && existsOn(item, submittedOn),
      );
      const ids = ledger.items.map(({ raw }) => at(raw, "id"));
      const lacks = list(at(campaign, "base_list")).some(
        (entry) => at(entry, "unit") === code && !ids.includes(at(entry, "id")),
      );
      const isUnaccounted = held.some((item) => statusOn(item, submittedOn) === "unaccounted");
      const inTwo = held.some((item) => isInTwoLists(item, submittedOn));
      return {
        unit: code,
        state: due < submittedOn ? "late" : "submitted",
        complete: !lacks && !isUnaccounted && !inTwo,
      };
    });
  }

  /** 013-2017-008 alone is both completed and justified. */
  function isInTwoLists(item: Parameters<typeof statusOn>[0], asOf: string): boolean {
    if (statusOn(item, asOf) !== "rectified") return false;
    const withoutCompletion = { ...item, raw: { ...Object(item.raw), completion: undefined } };
    return statusOn(withoutCompletion, asOf) === "unrectifiable";
  }
});
