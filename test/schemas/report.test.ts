import { describe, expect, test } from "vitest";
import { asMapping, complaints, replaced, sample, schemaNamed } from "./schema-files.js";
import { unusedProperties } from "./schema-walk.js";

const full = sample("full-report");

describe("the tool's output conforms", () => {
  test("with every block", () => {
    expect(complaints("report", full)).toEqual([]);
    expect(unusedProperties(schemaNamed("report"), full)).toEqual([]);
  });

  test.each(["files", "items", "deadline", "summary", "findings"])("without %s", (block) => {
    expect(complaints("report", replaced(full, `/${block}`, undefined))).toEqual([]);
  });

  test("with a finding that is suppressed by nobody and of no item", () => {
    const finding = {
      ...asMapping(Object.values(asMapping(full)["findings"] ?? [])[0]),
      unit: null,
      item: null,
      suppressed: null,
    };
    expect(complaints("report", replaced(full, "/findings", [finding]))).toEqual([]);
  });
});

describe("the tool's output does not conform", () => {
  test.each(["schema", "tool", "as_of", "campaign", "verdict"])("without %s", (key) => {
    expect(complaints("report", replaced(full, `/${key}`, undefined))).toEqual([`/ required ${key}`]);
  });

  test.each([
    ["schema", "taizhang/report/2", "/schema const"],
    ["as_of", "2018-06", "/as_of format"],
    ["items/0/status", "scheduled", "/items/0/status enum"],
    ["items/0/line", 0, "/items/0/line minimum"],
    ["items/0/due", "6月底前", "/items/0/due format"],
    ["items/0/guards/0/guard", "evidence", "/items/0/guards/0/guard enum"],
    ["items/0/flags", ["closed", "closed"], "/items/0/flags uniqueItems"],
    ["deadline/units/0/days", -1, "/deadline/units/0/days minimum"],
    ["summary/rate", 33.3, "/summary/rate maximum"],
    ["summary/by/unit/017/total", undefined, "/summary/by/unit/017 required total"],
    ["summary/by/status", {}, "/summary/by additionalProperties status"],
    ["findings/0/rule", "claim", "/findings/0/rule pattern"],
    ["findings/0/fingerprint", "2c26", "/findings/0/fingerprint pattern"],
    ["verdict/exit_code", 130, "/verdict/exit_code enum"],
  ])("where %s is %j", (field, value, expected) => {
    expect(complaints("report", replaced(full, `/${field}`, value))).toEqual([expected]);
  });
});
