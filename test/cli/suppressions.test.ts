import { describe, expect, test } from "vitest";
import { renderers } from "../../src/render/registry.js";
import { type Machine, run } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

type Entry = {
  readonly unit?: string;
  readonly item?: string;
  readonly rule?: string;
  readonly expires?: string;
};

/** A suppression of what is found in a ledger with an item that is not accounted for. */
function entry({
  unit = "017",
  item = "017-2017-002",
  rule = "timetable/has-measure",
  expires = "2018-09-30",
}: Entry = {}) {
  const of = item === "" ? "" : `item: ${item}, `;
  return `  - { unit: "${unit}", ${of}rule: ${rule}, reason: 待补, approved_by: 整改办, expires: ${expires} }\n`;
}

function machine(entries: string, more = "", files: Machine["files"] = {}): Machine {
  return {
    files: {
      "taizhang.config.yaml": `kind: config\nversion: 1\n${more}suppressions:\n${entries}`,
      "017.yaml": ledger({ items: rectifiedItem() + unaccountedItem() }),
      "018.yaml": ledger({ code: "018", name: "市卫生局" }),
      ...files,
    },
  };
}

type Found = {
  rule: string;
  severity: string;
  line: number;
  column: number;
  message: string;
  suppressed: object | null;
};

/** What is said of the suppressions: the rule, where in the config, and in which words. */
async function saidOf(given: Machine, argv: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(["check", ...argv, "--lang", "en", "--format", "json"], given);
  return JSON.parse(stdout)
    .findings.filter(({ rule }: Found) => rule.startsWith("suppression/"))
    .map(({ rule, line, column, message }: Found) => `${line}:${column} ${rule} ${message}`);
}

const nothing = "017-2017-001";

describe("a suppression", () => {
  test("that holds and is needed is not spoken of, and what it covers fails nothing", async () => {
    const argv = ["validate", "017.yaml", "--lang", "en", "--format", "json"];
    const { findings } = JSON.parse((await run(argv, machine(entry()))).stdout);
    const covered = findings.filter(({ suppressed }: Found) => suppressed !== null);
    expect(covered).toMatchObject([{ rule: "timetable/has-measure", suppressed: { expires: "2018-09-30" } }]);
    expect(findings.some(({ rule }: Found) => rule.startsWith("suppression/"))).toBe(false);
  });

  test("expires: what it covered counts again, and an error points at the day", async () => {
    const given = machine(entry({ expires: "2018-06-08" }));
    expect(await saidOf(given)).toEqual([
      "4:108 suppression/expired The suppression of `timetable/has-measure` for item 017-2017-002 of unit 017 held until 2018-06-08; 1 finding counts again",
    ]);
    expect((await saidOf(given, ["--as-of", "2018-06-08"]))[0]).toContain("suppression/expiring");
    const { stdout } = await run(["validate", "--format", "json"], given);
    const live = JSON.parse(stdout).findings.filter(({ suppressed }: Found) => suppressed === null);
    expect(live.map(({ rule }: Found) => rule)).toContain("timetable/has-measure");
  });

  test("that expires within the campaign's due_soon is a warning, by its level in the config another", async () => {
    expect(await saidOf(machine(entry({ expires: "2018-07-09" })))).toEqual([
      "4:108 suppression/expiring The suppression of `timetable/has-measure` for item 017-2017-002 of unit 017 holds until 2018-07-09, 30 days from now; then 1 finding will count",
    ]);
    expect(await saidOf(machine(entry({ expires: "2018-07-10" })))).toEqual([]);
    const off = machine(entry({ expires: "2018-07-09" }), "rules: { suppression/expiring: off }\n");
    expect(await saidOf(off)).toEqual([]);
  });

  test("does not cover what is said of suppressions", async () => {
    const given = machine(entry({ item: nothing }) + entry({ item: "", rule: "suppression/unused" }));
    expect((await saidOf(given)).map((line) => line.slice(0, 25))).toEqual([
      "4:46 suppression/unused T",
      "5:26 suppression/unused T",
    ]);
  });
});

describe("unused", () => {
  const unused = machine(entry({ item: nothing }));
  const said =
    "4:46 suppression/unused The suppression of `timetable/has-measure` for item 017-2017-001 of unit 017 sets nothing aside: as of 2018-06-09 there is no such finding";

  test("is said where its unit was read", async () => {
    expect(await saidOf(unused)).toEqual([said]);
    expect(await saidOf(unused, ["017.yaml"])).toEqual([said]);
    expect(await saidOf(unused, ["--unit", "017"])).toEqual([said]);
    expect(await saidOf(unused, ["--per-file"])).toEqual([said]);
  });

  test("is not said of a unit that was not read", async () => {
    expect(await saidOf(unused, ["018.yaml"])).toEqual([]);
    expect(await saidOf(unused, ["--unit", "018"])).toEqual([]);
  });

  test("is not said of a rule that is off, or that compares with ledgers that were not read", async () => {
    const off = machine(entry({ item: nothing }), "rules: { timetable/has-measure: off }\n");
    expect(await saidOf(off)).toEqual([]);

    const compares = machine(entry({ item: nothing, rule: "identity/unique-item" }));
    expect(await saidOf(compares)).toHaveLength(1);
    expect(await saidOf(compares, ["--per-file"])).toEqual([]);
    expect(await saidOf(compares, ["017.yaml"])).toEqual([]);
  });

  test("is not said where a ledger that could not be read may hold it", async () => {
    const broken = (text: string) => machine(entry({ item: nothing }), "", { "019.yaml": text });
    expect(await saidOf(broken("kind: ledger\nversion: 1\nunit: [\n"))).toEqual([]);
    const ofAnother = 'kind: ledger\nversion: 1\nunit: { code: "019", name: a, level: city }\nitems: 3\n';
    expect(await saidOf(broken(ofAnother))).toEqual([said]);
  });

  test("is not said of an item that does not exist yet on the day", async () => {
    const expired = machine(entry({ item: nothing }));
    expect(await saidOf(expired, ["--as-of", "2017-07-01"])).toEqual([]);
  });

  test("tells a slip in the item's or the unit's number", async () => {
    expect(await saidOf(machine(entry({ item: "017-2017-02" })))).toEqual([
      "4:26 suppression/unused The suppression of `timetable/has-measure` for item 017-2017-02 of unit 017 sets nothing aside: the unit has no item 017-2017-02",
    ]);
    const roster = `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
units: [{ code: "017", name: 市教育局, level: city }, { code: "018", name: 市卫生局, level: city }]
`;
    const of2026 = (code: string) =>
      ledger({ code, name: "市教育局" }).replace("procurement-lookback-2018", "lookback-2026");
    const files = { "campaign.yaml": roster, "017.yaml": of2026("017"), "018.yaml": of2026("018") };
    const stray = machine(entry({ unit: "0018", item: "" }), "", files);
    expect(await saidOf(stray)).toEqual([
      "4:13 suppression/unused The suppression of `timetable/has-measure` for every item of unit 0018 sets nothing aside: there is no unit 0018",
    ]);
    expect(await saidOf(machine(entry({ unit: "0018", item: "" })))).toEqual([]);
    expect(await saidOf(stray, ["017.yaml"])).toEqual([]);
  });
});

describe("every report lists what is set aside and what is said of it", () => {
  const given = machine(
    entry() +
      entry({ rule: "responsibility/named-person", expires: "2018-06-20" }) +
      entry({ item: nothing }) +
      entry({ rule: "item/accounted-for", expires: "2018-06-01" }),
  );
  const formats = renderers.filter(({ sections }) => sections.includes("findings")).map(({ name }) => name);

  test.each(formats.filter((name) => name !== "html"))("%s", async (format) => {
    const { stdout } = await run(["validate", "--lang", "en", "--format", format], given);
    // In Markdown a hyphen or an underscore may stand behind a backslash.
    const text = stdout.replaceAll("\\", "");
    for (const rule of ["suppression/expired", "suppression/expiring", "suppression/unused"]) {
      expect(text).toContain(rule);
    }
    expect(text).toContain("timetable/has-measure");
    expect(text).toMatch(/待补/);
    expect(text).toMatch(/整改办/);
  });

  test("the page, too", async () => {
    const { files } = await run(["check", "--lang", "en", "--format", "html:out.html"], given);
    expect(files["out.html"]).toContain("suppression/expiring");
    expect(files["out.html"]).toContain("待补");
  });
});
