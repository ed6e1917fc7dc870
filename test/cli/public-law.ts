import fc from "fast-check";
import { expect } from "vitest";
import { unzip } from "../../src/workbook/unzip.js";
import "../fixed-seed.js";
import { run } from "../a-world.js";

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(""));

const mobile = fc.tuple(fc.constantFrom("13", "15", "18", "19"), digits(9)).map((parts) => parts.join(""));
const identity = fc
  .tuple(fc.constantFrom("130404", "999999"), fc.constantFrom("19701231", "19850606"), digits(3))
  .map((parts) => withCheckDigit(parts.join("")));
const card = digits(14).map((rest) => withLuhnDigit(`62${rest}`));

function withCheckDigit(text: string): string {
  const sum = [...text].reduce((total, one, index) => total + Number(one) * (2 ** (17 - index) % 11), 0);
  return text + "10X98765432".charAt(sum % 11);
}

function withLuhnDigit(text: string): string {
  const fits = (all: string) =>
    [...all].reverse().reduce((total, one, index) => {
      const value = Number(one) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0) %
      10 ===
    0;
  return ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map((last) => text + last).find(fits) ?? "";
}

/** Characters that no word of the tool has, so that a name can be in its words by no chance. */
const given = fc.array(fc.constantFrom(..."琪瑶钰嘉鑫淼𠮷<*_`&\\|"), { minLength: 1, maxLength: 2 });
const name = fc
  .tuple(fc.constantFrom("王", "张", "欧阳", "阿依古丽·"), given)
  .map(([surname, rest]) => surname + rest.join(""))
  .filter((text) => [...text].length > 1 && /\p{L}.*\p{L}/u.test(text) && !/[*|]/u.test(text));

/** The same name or number as different hands write it. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => [...text].join(" "),
  (text) => [...text].join("　"),
  (text) => `${[...text][0]}\n${[...text].slice(1).join("")}`,
  (text) => `${[...text][0]}\u200b${[...text].slice(1).join("")}`,
  (text) => text.replace(/\d/gu, (one) => String.fromCharCode(0xff10 + Number(one))),
);
const sentence = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `经核实，由${text}退回。`,
  (text) => `**${text}**（<i>经办</i>）`,
  (text) => `供应商${text}有限公司`,
);

const told = fc
  .record({
    people: fc.array(name, { minLength: 2, maxLength: 4 }),
    numbers: fc.tuple(mobile, identity, card),
    dresses: fc.array(dress, { minLength: 9, maxLength: 9 }),
    sentences: fc.array(sentence, { minLength: 9, maxLength: 9 }),
  })
  .map(({ people, numbers, dresses, sentences }) => {
    const secrets = [...people, ...numbers];
    const said = (index: number) => {
      const secret = secrets[index % secrets.length] ?? "";
      return sentences[index]?.(dresses[index]?.(secret) ?? secret) ?? secret;
    };
    const field = (index: number) => dresses[index]?.(people[index % people.length] ?? "") ?? "";
    return { secrets, text: JSON.stringify(ledgerOf(people, field, said)) };
  });

/** Each of the people is named in one field at least, and anything may stand in any text. */
function ledgerOf(
  people: readonly string[],
  field: (index: number) => string,
  said: (index: number) => string,
) {
  return {
    kind: "ledger",
    version: 1,
    campaign: "procurement-lookback-2018",
    unit: {
      code: "017",
      name: "市教育局",
      level: "city",
      working_body: said(0),
      contact: { person: field(0) },
    },
    first_responsible: { name: field(1), post: `局长 ${said(1)}` },
    report: { submitted_on: "2018-06-06" },
    items: [
      {
        id: "017-2017-001",
        problem: said(2),
        category: "evasion_or_unlawful_tendering",
        origin: "prescribed",
        standard: { document_no: said(3) },
        responsible: { leader: field(2), person: people.join("、") },
        status_as_reported: said(4),
        measures: [{ text: said(5), due: "2018-05-20", completed_on: "2018-05-20" }],
        evidence: [{ id: "E1", title: said(6), annex: said(7), dated: "2018-05-18" }],
        completion: { date: "2018-05-20", result: said(8), effect: said(0) },
        no_rule_needed: said(1),
      },
      {
        id: "017-2017-002",
        problem: said(4),
        category: "unlawful_evaluation_or_award",
        origin: "prescribed",
        responsible: { handler: people.join("/"), person: field(3) },
        measures: [{ text: said(7), due: "2018-06-30" }],
      },
    ],
    rules: [
      {
        id: "R1",
        title: said(3),
        established_on: "2018-05-01",
        carried_out: [{ date: "2018-05-02", record: said(6) }],
      },
    ],
  };
}

/** Whatever is between two characters of a text in any format is left out; nothing of the tool's own is used for it. */
function bare(data: string | Uint8Array): string {
  const text = typeof data === "string" ? data : [...partsOf(data)].join("\n");
  return text
    .replace(/<[a-z/!?][^>]*>/giu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&#39;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&")
    .replace(/\\u\{[0-9A-F]+\}/gu, "")
    .replace(/\\n/gu, "")
    .replace(/\\(?=[^\w\s])/gu, "")
    .normalize("NFKC")
    .replace(/[\s\u200b│├┤┬┴┼─-]/gu, "");
}

function* partsOf(bytes: Uint8Array): Iterable<string> {
  const parts = unzip(bytes, { maxBytes: 2 ** 26, maxParts: 100 });
  if (typeof parts === "string") throw new Error(parts);
  for (const [, part] of parts) yield new TextDecoder().decode(part);
}

const ways: readonly (readonly string[])[] = [
  ["check", "--format", "text"],
  ["check", "--format", "json"],
  ["check", "--format", "github"],
  ["status", "--format", "html"],
  ["summary", "--by", "responsible", "--format", "xlsx"],
  ["export"],
  ["report", "017", "--format", "md"],
  ["report", "017", "--format", "docx"],
];

/** No name and no number of a ledger is in any public output, whoever wrote it, in whatever way, wherever. */
export async function holdsInPublic(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(told, fc.constantFrom(...ways), async ({ secrets, text }, way) => {
      const name = way.includes("docx") || way.includes("xlsx") ? `out:${way.at(-1)}` : undefined;
      const given = name === undefined ? way : [...way, "--output", "out"];
      const { stdout, stderr, bytes } = await run(
        [...given, "017.yaml", "--public", "--as-of", "2018-06-07", "--reader", "auto"],
        { files: { "017.yaml": text } },
      );
      const output = name === undefined ? stdout : bytes["out"];
      expect(stderr).not.toContain("错误");
      if (output === undefined || output.length === 0) throw new Error("nothing was written");
      const seen = bare(output);
      expect(secrets.filter((secret) => seen.includes(bare(secret)))).toEqual([]);
    }),
    { numRuns: runs },
  );
}
