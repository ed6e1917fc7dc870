import fc from "fast-check";
import { expect } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";
import { mergeShards, runShards } from "./sharded.js";

const asOf = ["--as-of", "2018-06-09"];

const campaign = `kind: campaign
version: 1
id: lookback-city
extends: base.yaml
title: 全市回头看
units:
  - { code: "001", name: 市一局, level: city }
  - { code: "002", name: 市二局, level: city }
  - { code: "003", name: 市三局, level: city, due: 2018-06-05 }
  - { code: "009", name: 市九局, level: city }
base_list:
  - { id: 001-2017-001, unit: "001", problem: 拆分采购, category: evasion_or_unlawful_tendering }
  - { id: 002-2017-007, unit: "002" }
`;

const base = `kind: campaign
version: 1
id: base
extends: procurement-lookback-2018
thresholds: { explanation_length: 30 }
`;

const config = `kind: config
version: 1
ignore: [base.yaml]
rules: { evidence/dated: off, identity/unique-item: warning }
suppressions:
  - { unit: "001", item: 001-2017-002, rule: item/accounted-for, reason: 已商定, approved_by: 王某某, expires: 2018-09-30 }
  - { unit: "002", rule: item/accounted-for, reason: 已商定, approved_by: 王某某, expires: 2018-06-01 }
  - { unit: "003", rule: claim/supported, reason: 没有用到, approved_by: 王某某, expires: 2018-09-30 }
`;

const codes = fc.constantFrom("001", "002", "003", "004");

/** Ledgers of few units, so that some have several, with items that others have too. */
const anyLedger = fc
  .record({
    code: codes,
    submitted: fc.constantFrom("2018-06-04", "2018-06-06", "2018-06-08", "2018-06-20"),
    numbers: fc.uniqueArray(fc.constantFrom("001", "002", "003"), { maxLength: 3 }),
    repeats: fc.option(fc.constantFrom("001-2017-001", "002-2017-002", "005-2017-001"), { freq: 4 }),
    names: fc.constantFrom("procurement-lookback-2018", "lookback-city", "lookback-city"),
  })
  .map(({ code, submitted, numbers, repeats, names }) => {
    const items = numbers.map((number) =>
      number === "001" ? rectifiedItem(code, number) : unaccountedItem(code, number),
    );
    const text = ledger({ code, name: `市${code}局`, items: items.join("") });
    const reported = text.replace("2018-06-06", submitted).replace("procurement-lookback-2018", names);
    const repeated = reported.replace(
      "    origin: prescribed",
      `    repeat_of: ${repeats}\n    origin: prescribed`,
    );
    const chosen = repeats === null ? reported : repeated;
    return numbers.length === 0 ? chosen.replace("items:\n", "items: []\n") : chosen;
  });

const oddFile = fc.constantFrom<Thing>(
  "kind: ledger\nitems: [",
  'kind: ledger\nversion: 1\nunit: { code: "002", name: 市二局 }\nitems: []\n',
  "other: yaml\n",
  "",
  new Uint8Array([0xff, 0xfe, 0x00]),
  { denied: "file" },
  'kind: inspection\nversion: 1\nunit: "001"\n',
);

const fileNames = fc.constantFrom(
  "a",
  "市直/一",
  "u/ x",
  "u/b'\"$(x)",
  "u/é\u202e",
  "u/z z",
  "b",
  "c",
  "d",
  "e",
);

export const anySet = fc
  .record({
    ledgers: fc.dictionary(
      fileNames,
      fc.oneof({ arbitrary: anyLedger, weight: 5 }, { arbitrary: oddFile, weight: 1 }),
      {
        minKeys: 1,
        maxKeys: 8,
      },
    ),
    besides: fc.constantFrom({}, { "base.yaml": base, "campaign.yaml": campaign }),
    config: fc.constantFrom({}, { "taizhang.config.yaml": config }),
  })
  .map(
    ({ ledgers, besides, config: own }): NonNullable<Machine["files"]> => ({
      ...Object.fromEntries(Object.entries(ledgers).map(([name, thing]) => [`${name}.yaml`, thing])),
      ...besides,
      ...own,
    }),
  );

export const ways = fc.constantFrom(
  ["--format", "json", "--lang", "en"],
  ["--format", "sarif", "--lang", "zh-CN"],
  ["--format", "text", "--lang", "zh-CN"],
  ["--format", "text", "--lang", "en", "--fail-on", "never"],
  ["--format", "jsonl", "--lang", "en", "--max-warnings", "1"],
);

/** Shards put together say what one run says, whatever the files, the number of shards, the format and the language. */
export const shardsAreOneRun = fc.asyncProperty(
  anySet,
  fc.constantFrom(1, 2, 3, 7),
  ways,
  async (files, of, way) => {
    const machine = { files };
    const whole = await run(["check", ...asOf, ...way, "--reader", "auto"], machine);
    const { said, files: shards } = await runShards(asOf, of, machine);
    const { stdout, exitCode } = whole;
    if (Object.keys(shards).length === 0) {
      // What cannot be checked as a whole cannot be in parts.
      expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
      expect(new Set(said.map((one) => one.exitCode))).toEqual(new Set([2]));
      return;
    }

    const merged = await mergeShards(way, shards, machine);
    expect({ stdout: merged.stdout, exitCode: merged.exitCode }).toEqual({ stdout, exitCode });
  },
);
