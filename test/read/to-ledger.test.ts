import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/model/ledger.js";
import { checkSchema } from "../../src/read/check-schema.js";
import type { Shape } from "../../src/read/schema-shape.js";
import { shapeFor } from "../../src/read/schema-validate.js";
import { toLedger } from "../../src/read/to-ledger.js";
import { type LocatedDocument, valueAt } from "../../src/text/located-document.js";
import { joinPointer } from "../../src/text/place.js";
import { addDays, toCalendarDate } from "../../src/time/calendar-date.js";
import { ledgerWith, read } from "./said.js";

function ledgerOf(text: string): Ledger {
  const { content, problems } = read(text);
  if (content.kind !== "ledger") throw new Error(JSON.stringify(problems));
  return content.ledger;
}

describe("a ledger", () => {
  test("with the least that it may hold", () => {
    const text = 'kind: ledger\nversion: 1\nunit: { code: "017", name: 市教育局, level: city }\nitems: []\n';
    expect(ledgerOf(text)).toEqual({
      place: { file: "ledger.yaml", pointer: "", part: "value" },
      campaign: undefined,
      unit: {
        place: { file: "ledger.yaml", pointer: "/unit", part: "value" },
        code: "017",
        name: "市教育局",
        level: "city",
        subUnits: [],
        workingBody: undefined,
      },
      firstResponsible: undefined,
      report: undefined,
      declared: undefined,
      items: [],
      rules: [],
    });
  });

  test("texts are trimmed, blank ones are absent, a hash is in lower case", () => {
    const [item] = ledgerOf(
      ledgerWith(`    target: "  规范采购 "
    subtype: "　"
    linked_campaigns: [巡视反馈, " 双创双服"]
    evidence: [ { id: E1, sha256: ${"AB".repeat(32)} } ]
    found: { date: " 2017-07 " }
`),
    ).items;
    expect(item).toMatchObject({
      target: "规范采购",
      subtype: undefined,
      linkedCampaigns: ["巡视反馈", "双创双服"],
      evidence: [{ id: "E1", sha256: "ab".repeat(32) }],
      found: { date: "2017-07" },
    });
  });

  test("a mapping without fields is there, and says nothing", () => {
    const [item] = ledgerOf(ledgerWith("    completion: {}\n    rebound: [ {} ]\n")).items;
    expect(item?.completion).toEqual({
      place: { file: "ledger.yaml", pointer: "/items/0/completion", part: "value" },
      date: undefined,
      result: undefined,
      effect: undefined,
    });
    expect(item?.rebounds[0]?.previous).toEqual({ completion: undefined, closing: undefined });
  });
});

describe("the model", () => {
  const value = everythingIn(shapeFor("ledger"));
  const document: LocatedDocument = {
    file: "full.yaml",
    text: "",
    value,
    spanOf: () => undefined,
    firstKeyOf: () => undefined,
  };
  const checked = checkSchema(document, "ledger");
  const ledger = toLedger(document, checked.value);

  test("holds whatever the schema lets a ledger say", () => {
    expect(checked.problems).toEqual([]);

    const held = new Set(scalarsIn(ledger, "").map(([, scalar]) => scalar));
    const lost = scalarsIn(value, "").filter(([, scalar]) => !held.has(scalar));
    expect(lost.map(([pointer]) => pointer)).toEqual(["/kind", "/version", "/unit/contact"]);
  });

  test("knows where each thing stands: whatever it says is written there", () => {
    const things = thingsIn(ledger);
    const elsewhere = things.filter(({ pointer, said }) => {
      const written = new Set(scalarsIn(valueAt(value, pointer), "").map(([, scalar]) => scalar));
      return said.some((scalar) => !written.has(scalar));
    });
    expect(elsewhere).toEqual([]);
    expect(things.map(({ pointer }) => pointer)).toContain("/items/0/rebound/0/previous/closing");
  });
});

/** A document with every field of a schema, each scalar another one where the schema leaves it free. */
function everythingIn(shape: Shape): unknown {
  let count = 1000;
  const fill = (part: Shape | undefined): unknown => {
    count += 1;
    const [type] = part?.types ?? [];
    if (part?.allowed) return part.allowed.at(-1);
    if (type === "object")
      return Object.fromEntries(part?.properties.map((name) => [name, fill(part.property(name))]) ?? []);
    if (type === "array") return [fill(part?.element())];
    if (type === "integer") return part?.schemas.some(({ maximum }) => maximum === 4) ? 3 : count;
    if (part?.format) return addDays(toCalendarDate("2018-01-01") ?? never(), count);
    return textOf(part, count);
  };
  return fill(shape);
}

function textOf(part: Shape | undefined, count: number): string {
  const hash = String(count).padStart(64, "0");
  const pattern = part?.schemas.map((schema) => String(schema["pattern"])).join() ?? "";
  if (pattern.includes("sha256:")) return `sha256:${hash}`;
  if (pattern.includes("{64}")) return hash;
  return pattern.includes("\\.") ? `${count}.50` : `文字 ${count}`;
}

function never(): never {
  throw new Error("not a date");
}

function scalarsIn(value: unknown, pointer: string): (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, inner]) => scalarsIn(inner, joinPointer(pointer, [key])));
}

/** Each thing of the model that has a place, with all that it says. */
function thingsIn(value: unknown): { pointer: string; said: unknown[] }[] {
  if (typeof value !== "object" || value === null) return [];

  const inner = Object.entries(value).flatMap(([key, part]) => (key === "place" ? [] : thingsIn(part)));
  if (!("place" in value)) return inner;

  const { place, ...rest } = value;
  const said = scalarsIn(rest, "").filter(
    ([path, scalar]) => scalar !== undefined && !/\/place\//.test(path),
  );
  return [{ pointer: pointerOf(place), said: said.map(([, scalar]) => scalar) }, ...inner];
}

function pointerOf(place: unknown): string {
  if (typeof place !== "object" || place === null || !("pointer" in place)) throw new Error("no place");
  return String(place.pointer);
}
