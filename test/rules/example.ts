import type { Locale } from "../../src/language/locale.js";
import type { EvidenceFact, EvidenceFacts } from "../../src/model/evidence-fact.js";
import type { Ledger } from "../../src/model/ledger.js";
import type { Report, ReportFinding } from "../../src/model/report.js";
import type { Source } from "../../src/model/source.js";
import { sha256 } from "../../src/read/sha256.js";
import { type Examination, examine } from "../../src/report/examine.js";
import type { Example } from "../../src/rules/rule.js";
import { type CalendarDate, toCalendarDate } from "../../src/time/calendar-date.js";

/** What an example leaves out of its ledger; appended, so that its own lines keep their numbers. */
const head: Readonly<Record<string, string>> = {
  kind: "kind: ledger",
  version: "version: 1",
  campaign: "campaign: procurement-lookback-2018",
  unit: 'unit: { code: "017", name: 市教育局, level: city }',
  items: "items: []",
};

/** An example's ledger as a whole file; bytes that are the point stay as they are. */
export function wholeLedger({ yaml, bytes }: Pick<Example, "yaml" | "bytes">): Uint8Array {
  return bytes ?? encode(completed(yaml));
}

function completed(yaml: string): string {
  // An example of a broken file, or of one that is no ledger, is shown whole.
  if (!/^(items|rules|unit|report|declared|first_responsible|campaign):/m.test(yaml)) return yaml;

  const missing = Object.entries(head).filter(([key]) => !new RegExp(`^${key}\\s*:`, "m").test(yaml));
  const end = yaml.endsWith("\n") ? "" : "\n";
  return `${yaml}${end}${missing.map(([, line]) => `${line}\n`).join("")}`;
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

/** What the whole tool says of an example, in the given language. */
export async function reportOn(example: Example, locale: Locale = "zh-CN"): Promise<Report> {
  const sources: Source[] = [
    { path: "ledger.yaml", bytes: wholeLedger(example), named: true },
    ...Object.entries(example.others ?? {}).map(([path, yaml]) => ({
      path,
      bytes: encode(completed(yaml)),
      named: true,
    })),
    ...(example.campaign === undefined
      ? []
      : [{ path: "campaign.yaml", bytes: encode(example.campaign), named: true }]),
  ];
  return examineSources(sources, {
    asOf: day(example.asOf ?? "2018-06-09"),
    clock: example.clock ?? "stated",
    locale,
    gatherEvidence: async (ledger) => evidenceIn(example.files ?? {}, ledger),
  });
}

export async function examineSources(
  sources: readonly Source[],
  given: Partial<Examination>,
): Promise<Report> {
  const examined = await examine({
    tool: { name: "taizhang", version: "0.0.0" },
    sources,
    campaign: undefined,
    loadCampaign: () => undefined,
    gatherEvidence: async () => new Map(),
    asOf: day("2018-06-09"),
    clock: "stated",
    locale: "zh-CN",
    roster: "campaign",
    perFile: false,
    unit: undefined,
    severities: new Map(),
    suppressions: [],
    blocks: ["files", "items", "deadline", "summary", "findings"],
    groupings: ["category", "unit", "origin", "level"],
    maxBytes: 64 * 1024 * 1024,
    failOn: "error",
    maxWarnings: undefined,
    failOnStatus: [],
    judges: ["findings", "warnings", "deadline", "unreadable"],
    ...given,
  });
  if ("refusal" in examined) throw new Error(`refused: ${JSON.stringify(examined.refusal)}`);
  return examined.report;
}

/** What the rule of an id says of an example, as its `reports` write it. */
export function reportsOf({ findings }: Report, rule: string): string[] {
  return (findings ?? []).filter((finding) => finding.rule === rule).map(placeOf);
}

function placeOf({ file, line, column, pointer }: ReportFinding): string {
  const place = `${line}:${column} ${pointer}`.trim();
  return file === "ledger.yaml" ? place : `${file}:${place}`;
}

/** Facts about evidence whose files are given as text by path. */
export function evidenceIn(files: Readonly<Record<string, string>>, ledger: Ledger): EvidenceFacts {
  const paths = [
    ledger.report?.document?.path,
    ...ledger.items.flatMap(({ evidence }) => evidence.map(({ path }) => path)),
  ];
  return new Map(paths.flatMap((path) => (path === undefined ? [] : [[path, factOf(files, path)] as const])));
}

function factOf(files: Readonly<Record<string, string>>, path: string): EvidenceFact {
  const text = files[path];
  if (text !== undefined)
    return { state: "present", size: encode(text).length, sha256: sha256(encode(text)) };
  if (path.startsWith("/") || path.split("/").includes("..")) return { state: "outside" };
  return Object.keys(files).some((name) => name.startsWith(`${path}/`))
    ? { state: "not_regular" }
    : { state: "absent" };
}
