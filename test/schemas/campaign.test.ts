import { describe, expect, test } from "vitest";
import { complaints, complaintsAbout, replaced, sample, schemaNamed } from "./schema-files.js";
import { unusedProperties } from "./schema-walk.js";

const full = sample("full-campaign");
const standalone = replaced(full, "/extends", undefined);

describe("a campaign conforms", () => {
  test("with every field filled in", () => {
    expect(complaints("campaign", full)).toEqual([]);
    expect(unusedProperties(schemaNamed("campaign"), full)).toEqual([]);
  });

  test("with nothing but what it extends", () => {
    const yaml = "{ kind: campaign, version: 1, id: lookback-2026, extends: procurement-lookback-2018 }";
    expect(complaintsAbout("campaign", yaml)).toEqual([]);
  });

  test("with a part of what it extends", () => {
    const yaml = `
kind: campaign
version: 1
id: county-2018
extends: procurement-lookback-2018
report: { duty: [city, county] }
sampling: { weights: { rebounded: 5 } }
`;
    expect(complaintsAbout("campaign", yaml)).toEqual([]);
  });

  test("standing alone", () => {
    expect(complaints("campaign", standalone)).toEqual([]);
  });

  test("with a title in one language", () => {
    expect(complaints("campaign", replaced(full, "/title", "再回头看"))).toEqual([]);
  });

  test.each(["06-08", "2026-06-08", "12-31"])("with a report due %s", (due) => {
    expect(complaints("campaign", replaced(full, "/report/due", due))).toEqual([]);
  });
});

describe("a campaign does not conform", () => {
  test.each(["title", "year", "addressee", "report", "categories", "reasons"])(
    "where it stands alone without %s",
    (key) => {
      expect(complaints("campaign", replaced(standalone, `/${key}`, undefined))).toEqual([
        `/ required ${key}`,
        "/ if",
      ]);
    },
  );

  test("where it stands alone without the day on which the report is due", () => {
    expect(complaints("campaign", replaced(standalone, "/report/due", undefined))).toEqual([
      "/report required due",
      "/ if",
    ]);
  });

  test.each(["6月8日", "6-8", "13-01", "06-32", "18-06-08"])("with a report due %s", (due) => {
    expect(complaints("campaign", replaced(full, "/report/due", due))).toEqual(["/report/due pattern"]);
  });

  test.each([
    ["title", { "zh-CN": "再回头看" }, "/title required en"],
    ["title", "", "/title pattern"],
    ["year", "2026", "/year type"],
    ["report/boundary", "before", "/report/boundary enum"],
    ["report/duty", ["city", "city"], "/report/duty uniqueItems"],
    ["phases/0/from", "2026-05", "/phases/0/from format"],
    ["categories", [], "/categories minItems"],
    ["categories/0/prescribed", undefined, "/categories/0 required prescribed"],
    ["reasons/0/kind", "subjective", "/reasons/0/kind enum"],
    ["closing_policy/requires", ["approved"], "/closing_policy/requires/0 enum"],
    ["thresholds/due_soon", [], "/thresholds/due_soon minItems"],
    ["sampling/share", 10, "/sampling/share maximum"],
    ["vocabulary/unaccounted", [], "/vocabulary additionalProperties unaccounted"],
    ["units/0/code", 17, "/units/0/code type"],
  ])("where %s is %j", (field, value, expected) => {
    expect(complaints("campaign", replaced(full, `/${field}`, value))).toEqual([expected]);
  });
});
