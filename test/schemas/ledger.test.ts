import { describe, expect, test } from "vitest";
import { complaints, complaintsAbout, replaced, sample, schemaNamed } from "./schema-files.js";
import { unusedProperties } from "./schema-walk.js";

const full = sample("full-ledger");

describe("a ledger conforms", () => {
  test("with every field filled in", () => {
    expect(complaints("ledger", full)).toEqual([]);
    expect(unusedProperties(schemaNamed("ledger"), full)).toEqual([]);
  });

  test.each([
    ["without a campaign and without items", ""],
    ["with an item of four fields", item("")],
    ["with a measure that says nothing yet", item("measures: [{}]")],
    ["with a party that has no role", item("parties: [{ name: 某公司 }]")],
    ["with evidence that is only an annex", item("evidence: [{ id: E1, annex: 附件1 }]")],
    ["with masked names", item("responsible: { person: 某某, handler: '****' }")],
    ["with a rebound that undid nothing on record", item("rebound: [{ found_on: 2018-08 }]")],
  ])("%s", (_, items) => {
    expect(complaintsAbout("ledger", ledger(items))).toEqual([]);
  });

  test("with the contact as one text", () => {
    expect(complaints("ledger", replaced(full, "/unit/contact", "办公室 李某"))).toEqual([]);
  });
});

describe("a ledger does not conform", () => {
  test.each([
    ["without its kind", replaced(full, "/kind", undefined), "/ required kind"],
    ["as another kind", replaced(full, "/kind", "campaign"), "/kind const"],
    ["in another version", replaced(full, "/version", 2), "/version const"],
    ["without a unit", replaced(full, "/unit", undefined), "/ required unit"],
    ["without a unit's level", replaced(full, "/unit/level", undefined), "/unit required level"],
    ["without items", replaced(full, "/items", undefined), "/ required items"],
    ["with a misspelt field", replaced(full, "/itmes", []), "/ additionalProperties itmes"],
    ["with a code read as a number", replaced(full, "/unit/code", 17), "/unit/code type"],
    ["with a blank name", replaced(full, "/unit/name", "　 "), "/unit/name pattern"],
    ["with a level that there is not", replaced(full, "/unit/level", "province"), "/unit/level enum"],
    ["with fewer than no items", replaced(full, "/declared/total", -1), "/declared/total minimum"],
    ["with a hash that is none", replaced(full, "/report/head_hash", "abc"), "/report/head_hash pattern"],
  ])("%s", (_, value, expected) => {
    expect(complaints("ledger", value)).toEqual([expected]);
  });

  test.each([
    ["id", undefined, "/items/0 required id"],
    ["problem", undefined, "/items/0 required problem"],
    ["category", undefined, "/items/0 required category"],
    ["origin", undefined, "/items/0 required origin"],
    ["origin", "base", "/items/0/origin enum"],
    ["problem", "", "/items/0/problem pattern"],
    ["status", "rectified", "/items/0 additionalProperties status"],
    ["disposal", "scheduled", "/items/0/disposal enum"],
    ["measures", "一是合并采购", "/items/0/measures type"],
    ["measures/0/evidence", "E1", "/items/0/measures/0/evidence type"],
    ["evidence/0/id", undefined, "/items/0/evidence/0 required id"],
    ["evidence/0/sha256", "2c26b4", "/items/0/evidence/0/sha256 pattern"],
    ["amounts/involved", 12.5, "/items/0/amounts/involved type"],
    ["amounts/involved", "1,234.50", "/items/0/amounts/involved pattern"],
    ["handling/0/discipline_form", 5, "/items/0/handling/0/discipline_form maximum"],
    ["handling/0/discipline_form", 0, "/items/0/handling/0/discipline_form minimum"],
    ["handling/0/persons", 0.5, "/items/0/handling/0/persons type"],
    ["handling/0/family", "discipline", "/items/0/handling/0/family enum"],
    ["project/kind", "construction", "/items/0/project/kind enum"],
    ["parties/0/role", "bidder", "/items/0/parties/0/role enum"],
    ["found/year", "2017", "/items/0/found/year type"],
    ["found/year", 17, "/items/0/found/year minimum"],
    ["linked_campaigns/0", null, "/items/0/linked_campaigns/0 type"],
  ])("where an item's %s is %j", (field, value, expected) => {
    expect(complaints("ledger", replaced(full, `/items/0/${field}`, value))).toEqual([expected]);
  });

  test("where a rule has no id", () => {
    expect(complaints("ledger", replaced(full, "/rules/0/id", undefined))).toEqual(["/rules/0 required id"]);
  });
});

describe("a date", () => {
  const toTheDay = [
    "/report/submitted_on",
    ...["measures/0/due", "timetable/due", "timetable/milestones/0/due"].map(ofItem),
    ...["timetable/extensions/0/from", "timetable/extensions/0/to", "justification/review_by"].map(ofItem),
  ];
  const toTheMonth = [
    ...["found/date", "measures/0/completed_on", "timetable/milestones/0/completed_on"].map(ofItem),
    ...["timetable/extensions/0/approved_on", "evidence/0/dated", "completion/date"].map(ofItem),
    ...["closing/applied_on", "closing/reviewed_on", "closing/accepted_on", "closing/closed_on"].map(ofItem),
    ...["closing/publicised/from", "closing/publicised/to", "justification/approved_on"].map(ofItem),
    ...["handling/0/decided_on", "handling/0/transfer/date", "rebound/0/found_on"].map(ofItem),
    ...["rebound/0/previous/completion/date", "rebound/0/previous/closing/closed_on"].map(ofItem),
    ...["withdrawn/date", "supervision/since", "log/0/date"].map(ofItem),
    ...["/rules/0/established_on", "/rules/0/carried_out/0/date"],
  ];

  test.each(toTheDay)("at %s is a day", (pointer) => {
    expect(complaints("ledger", replaced(full, pointer, "2018-06-08"))).toEqual([]);
    expect(complaints("ledger", replaced(full, pointer, "2018-06"))).toEqual([`${pointer} format`]);
    expect(complaints("ledger", replaced(full, pointer, "2018-02-30"))).toEqual([`${pointer} format`]);
  });

  test.each(toTheMonth)("at %s is a day or a month", (pointer) => {
    expect(complaints("ledger", replaced(full, pointer, "2018-06-08"))).toEqual([]);
    expect(complaints("ledger", replaced(full, pointer, "2018-06"))).toEqual([]);
    expect(complaints("ledger", replaced(full, pointer, "2018-13"))).toEqual([`${pointer} format`]);
    expect(complaints("ledger", replaced(full, pointer, "2018.6.8"))).toEqual([`${pointer} format`]);
  });
});

function ofItem(field: string): string {
  return `/items/0/${field}`;
}

function ledger(items: string): string {
  return `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items: ${items === "" ? "[]" : `[${items}]`}
`;
}

function item(fields: string): string {
  const required = "id: 017-2017-001, problem: 未公开招标, category: other, origin: newly_found";
  return `{ ${[required, fields].filter((part) => part !== "").join(", ")} }`;
}
