import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { day, encode, examineSources } from "../rules/example.js";
import { type Block, blocksOf } from "./console-blocks.js";

const guides = { "zh-CN": "docs/ledger-guide.zh-CN.md", en: "docs/ledger-guide.md" };

/** A block marked with a status is a ledger whose items are in it: `yaml rectified`. */
function samplesOf(file: string): { block: Block; status: string }[] {
  return blocksOf(file).flatMap((block) => {
    const [language, status] = block.info.split(" ");
    return language === "yaml" && status !== undefined ? [{ block, status }] : [];
  });
}

describe.each(locales)("the samples of the guide (%s)", (locale) => {
  const samples = samplesOf(guides[locale]);

  test("show each list, and none of them", () => {
    expect(samples.map(({ status }) => status)).toEqual([
      "rectified",
      "in_progress",
      "unrectifiable",
      "unaccounted",
    ]);
  });

  test.each(samples)("$status", async ({ block, status }) => {
    const report = await reportOf(block.text);
    expect(report.items?.map((item) => item.status)).toEqual([status]);
    if (status === "unaccounted") return;

    const found = report.findings?.filter(({ item, severity }) => item !== null && severity !== "info");
    expect(found?.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

const rest = `kind: ledger
version: 1
unit: { code: "018", name: 市卫生局, level: city }
rules:
  - { id: R1, title: 采购内控办法, document_no: 市卫〔2018〕9号, established_on: 2018-05-10 }
`;

/** As of the deadline, with every file that the sample names. */
function reportOf(items: string) {
  return examineSources([{ path: "018.yaml", bytes: encode(`${items}\n${rest}`), named: true }], {
    asOf: day("2018-06-08"),
    gatherEvidence: async ({ items: own }) =>
      new Map(
        own.flatMap(({ evidence }) =>
          evidence.flatMap(({ path }) =>
            path === undefined ? [] : [[path, { state: "present", size: 1, sha256: "" }] as const],
          ),
        ),
      ),
  });
}
