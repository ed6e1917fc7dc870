import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type DefaultTreeAdapterTypes, parse as parsePage } from "parse5";
import { Parser } from "tap-parser";
import { issuesIn } from "./gitlab-schema.js";
import { readSarif } from "./sarif-schema.js";
import { commandIn, logLines } from "./workflow-log.js";

/** What the reader of a format has of a finding. Undefined: the format does not say it in a field of its own. */
export type Read = {
  readonly rule: string;
  readonly file: string | undefined;
  /** Without the way out. */
  readonly message: string;
};

type Reader = (text: string) => Promise<readonly Read[]> | readonly Read[];

/** Each format as its own consumer parses it; throws where that would refuse it. */
export const readers: Readonly<Record<string, Reader>> = {
  text: (text) =>
    [...text.matchAll(/^ {2}\d+:\d+ {2}\S+ {2}(\S+)(?: {2}(?:in the baseline|基线内).*)?$/gm)].map(
      ([, rule = ""]) => ({
        rule,
        file: undefined,
        message: "",
      }),
    ),
  json: (text) => JSON.parse(text).findings,
  jsonl: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === "finding"),
  csv: (text) =>
    csvRows(text)
      .slice(1)
      .map(([, rule = "", file = "", , , , , message = ""]) => ({
        rule,
        file: file.replace(/^'/, ""),
        message: message.replace(/^'/, ""),
      })),
  html: (text) =>
    pageRows(text).map(([place = "", , rule = "", message = ""]) => ({
      rule,
      file: place.replace(/:\d+:\d+$/, ""),
      message,
    })),
  markdown: (text) =>
    markdownRows(text).map(([, place = "", rule = "", message = ""]) => ({
      rule,
      file: place.replace(/:\d+:\d+$/, ""),
      message,
    })),
  sarif: (text) =>
    readSarif(text).runs.flatMap(({ results = [], tool }) =>
      results.map(({ ruleId = "", ruleIndex = -1, message, locations }) => ({
        rule: tool.driver.rules?.[ruleIndex]?.id === ruleId ? ruleId : "",
        file: decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""),
        message: firstLine(message.text ?? ""),
      })),
    ),
  github: (text) => {
    const commands = logLines(text).flatMap((line) => commandIn(line) ?? []);
    const marks = commands.filter(({ properties }) => properties["title"] !== undefined);
    const listed = logLines(text).filter(
      (line) => / \| (?:\S+?[：:] ?|in the baseline|基线内)/.test(line) && !commandIn(line),
    );
    return [
      ...marks.map(({ properties, message }) => ({
        rule: properties["title"] ?? "",
        file: properties["file"],
        message: firstLine(message),
      })),
      ...listed.map(() => ({ rule: "", file: undefined, message: "" })),
    ];
  },
  gitlab: (text) =>
    issuesIn(text).map(({ check_name: rule, description, location }) => ({
      rule,
      file: location.path,
      message: description.slice(rule.length).replace(/^(?:：|: )/, ""),
    })),
  junit: (text) =>
    suitesIn(text).flatMap(({ testcase = [] }) =>
      testcase.flatMap(({ name, file, failure, skipped, "system-out": output }) => {
        const message = failure?.message ?? skipped?.message ?? output?.split("\n")[1];
        const [rule = ""] = name.split(" ");
        // A test of the run itself, such as its deadline, is of no rule.
        return message === undefined || !rule.includes("/") ? [] : [{ rule, file, message }];
      }),
    ),
  rdjson: async (text) => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const { valid, errors } = await validator.validateString(text);
    if (!valid) throw new Error(JSON.stringify(errors?.slice(0, 3)));
    const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(text);
    return diagnostics.map(({ code, location, message }) => ({
      rule: code.value,
      file: location.path,
      message: firstLine(message),
    }));
  },
  tap: (text) => pointsIn(text).flatMap(({ diag }) => (diag?.rule ? [{ ...diag, file: diag.at.file }] : [])),
};

type Diagnostic = {
  readonly message: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string };
};

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function csvRows(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: "\r\n" });
}

type PageNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The cells of the page's tables, as the parser of the HTML standard finds them. */
function pageRows(text: string): string[][] {
  const rows = within(parsePage(text), "tbody").flatMap((body) => within(body, "tr"));
  return rows.map((row) => [...within(row, "th"), ...within(row, "td")].map(wordsOf));
}

function within(node: PageNode, name: string): PageNode[] {
  if (node.nodeName === name) return [node];
  return "childNodes" in node ? node.childNodes.flatMap((child) => within(child, name)) : [];
}

function wordsOf(node: PageNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

/** The cells of the first table, its head left out, as a browser would show them. */
function markdownRows(text: string): string[][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| "));
  if (start === -1) return [];
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("| "));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) =>
        cell
          .replace(/\\([\\`*_[\]~$+=.)-])/g, "$1")
          .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&"),
      ),
  );
}

type Case = {
  readonly name: string;
  readonly file: string;
  readonly line?: string;
  readonly failure?: { readonly message: string; readonly "#text"?: string };
  readonly error?: { readonly message: string; readonly "#text"?: string };
  readonly skipped?: { readonly message: string; readonly "#text"?: string };
  readonly "system-out"?: string;
};

type Counts = {
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped?: string;
};
type Suite = Counts & { readonly name: string; readonly testcase?: readonly Case[] };

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ["testsuite", "testcase"].includes(name),
});

/** The suites of a JUnit file, whose counts are those of its elements. */
export function suitesIn(text: string): readonly Suite[] {
  const fault = XMLValidator.validate(text);
  if (fault !== true) throw new Error(fault.err.msg);

  const { testsuites }: { readonly testsuites: Counts & { readonly testsuite?: readonly Suite[] } } =
    xml.parse(text);
  const suites = testsuites.testsuite ?? [];
  for (const suite of suites) holdCounts(suite, suite.testcase ?? []);
  holdCounts(
    testsuites,
    suites.flatMap(({ testcase = [] }) => testcase),
  );
  return suites;
}

function holdCounts({ tests, failures, errors, skipped }: Counts, cases: readonly Case[]): void {
  const counted = [
    cases.length,
    cases.filter(({ failure }) => failure !== undefined).length,
    cases.filter(({ error }) => error !== undefined).length,
    ...(skipped === undefined ? [] : [cases.filter((one) => one.skipped !== undefined).length]),
  ];
  const said = [tests, failures, errors, ...(skipped === undefined ? [] : [skipped])];
  if (said.join() !== counted.join()) throw new Error(`counts ${said}, elements ${counted}`);
}

type Point = {
  readonly ok: boolean;
  readonly skip: boolean | string;
  readonly name: string;
  readonly diag: {
    readonly rule: string;
    readonly message: string;
    readonly at: { readonly file: string };
  } | null;
};

/** The test points of a TAP stream that is whole and in order; whether the tests passed is another matter. */
export function pointsIn(text: string): readonly Point[] {
  const points: Point[] = [];
  const faults: string[] = [];
  let planned = -1;
  const parser = new Parser({ strict: true });
  parser.on("assert", (point: Point & { readonly tapError?: string | null }) => {
    points.push(point);
    if (point.tapError) faults.push(point.tapError);
  });
  parser.on("plan", ({ end }: { readonly end: number }) => {
    planned = end;
  });
  parser.on("extra", (line: string) => faults.push(line));
  parser.end(text);
  if (faults.length > 0 || planned !== points.length) {
    throw new Error(`${planned} planned, ${points.length} made: ${faults.slice(0, 3)}`);
  }
  return points;
}
