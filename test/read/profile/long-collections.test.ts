import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/read/parse-document.js";
import { parseYaml } from "../../../src/read/parse-yaml.js";
import { Declined } from "../../../src/read/profile/cursor.js";
import { readProfile } from "../../../src/read/profile/read-profile.js";
import "../../fixed-seed.js";
import { compareReaders } from "./compare.js";

/** Names, plain and in either kind of quotes, some of which look as if they were something else. */
const nameAt = (index: number) =>
  [`field_${index}`, `"名${index}"`, `'it''s ${index}'`, `"a\\t${index}"`, `"a/b~${index}"`][index % 5];

const sizes = fc.integer({ min: 30, max: 130 });
const flow = fc.boolean();

function mappingOf(size: number, isFlow: boolean): string {
  const members = Array.from({ length: size }, (_, index) => `${nameAt(index)}: ${index}`);
  return isFlow ? `{ ${members.join(", ")} }` : `\n    ${members.join("\n    ")}`;
}

function ledgerOf(items: number, members: number, isFlow: boolean): string {
  const item = (index: number) => `  - id: I${index}\n    parts: ${mappingOf(members, isFlow)}\n`;
  return `items:\n${Array.from({ length: items }, (_, index) => item(index)).join("")}`;
}

describe("collections that are too long to be gone through at every look", () => {
  test("have the spans that yaml gives them", () => {
    fc.assert(
      fc.property(sizes, sizes, flow, (items, members, isFlow) => {
        expect(compareReaders(ledgerOf(Math.ceil(items / 10), members, isFlow)).outcome).toBe("agreed");
        expect(compareReaders(ledgerOf(items, 1, isFlow)).outcome).toBe("agreed");
      }),
      { numRuns: 4 },
    );
  });

  test("answer in any order, and for nodes that do not exist", () => {
    const segment = fc.constantFrom(
      ..."items 0 1 60 61 01 1e0 -1 id parts field_0 field_60 名1 名61 it's a~1b~04 a/b~4 missing".split(" "),
      '"名1"',
      "a\t3",
      "",
    );
    const pointer = fc
      .array(segment, { maxLength: 5 })
      .map((path) => path.map((name) => `/${name}`).join(""));
    const part = fc.constantFrom("key" as const, "value" as const);
    const text = ledgerOf(62, 62, true);
    const fast = readProfile(text);
    if (fast instanceof Declined) throw fast;
    const slow = parseYaml("ledger.yaml", text).document;

    fc.assert(
      fc.property(fc.array(fc.tuple(pointer, part), { maxLength: 20 }), (looks) => {
        for (const [at, of] of looks) expect(fast.spanOf(at, of)).toEqual(slow.spanOf(at, of));
      }),
      { numRuns: 500 },
    );
  });

  test("name the node behind which a comment begins", () => {
    const text = ledgerOf(62, 62, false).replaceAll(": 5\n", ": 五 个 # 六\n");
    const { problems } = parseDocument("ledger.yaml", text, "auto");
    expect(problems).toEqual(parseYaml("ledger.yaml", text).problems);
    expect(problems.length).toBe(62);
  });
});
