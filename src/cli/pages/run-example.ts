import type { Locale } from "../../language/locale.js";
import type { EvidenceFact } from "../../model/evidence-fact.js";
import type { ReportFinding } from "../../model/report.js";
import type { Source } from "../../model/source.js";
import { sha256 } from "../../read/sha256.js";
import { examine } from "../../report/examine.js";
import type { Example, Rule } from "../../rules/rule.js";
import { type CalendarDate, toCalendarDate } from "../../time/calendar-date.js";
import { tool } from "../tool.js";

/** What an example leaves out of its ledger; appended, so that its own lines keep their numbers. */
const head: readonly (readonly [key: string, line: string])[] = [
  ["kind", "kind: ledger"],
  ["version", "version: 1"],
  ["campaign", "campaign: procurement-lookback-2018"],
  ["unit", 'unit: { code: "017", name: 市教育局, level: city }'],
  ["items", "items: []"],
];

const parts = /^(items|rules|unit|report|declared|first_responsible|campaign):/m;
const maxBytes = 64 * 1024 * 1024;
const encode = (text: string) => new TextEncoder().encode(text);

/** What a rule says of one of its examples, by running the whole tool on it. */
export async function runExample(rule: Rule, example: Example, locale: Locale): Promise<ReportFinding[]> {
  const examined = await examine({
    tool,
    sources: sourcesOf(example),
    campaign: undefined,
    loadCampaign: () => undefined,
    gatherEvidence: async ({ items, report }) => {
      const paths = [
        report?.document?.path,
        ...items.flatMap((item) => item.evidence.map(({ path }) => path)),
      ];
      const named = paths.filter((path) => path !== undefined);
      return new Map(named.map((path) => [path, factOf(example.files ?? {}, path)]));
    },
    asOf: day(example.asOf ?? "2018-06-09"),
    clock: example.clock ?? "stated",
    locale,
    roster: "campaign",
    perFile: false,
    unit: undefined,
    severities: new Map(),
    suppressions: [],
    blocks: ["findings"],
    groupings: [],
    maxBytes,
    failOn: "never",
    maxWarnings: undefined,
    failOnStatus: [],
    judges: [],
  });
  if ("refusal" in examined) throw new Error(`the example of ${rule.id} is refused`);
  return (examined.report.findings ?? []).filter((finding) => finding.rule === rule.id);
}

function sourcesOf({ yaml, bytes, others = {}, campaign }: Example): Source[] {
  const beside = Object.entries(others).map(([path, text]) => ({ path, bytes: encode(completed(text)) }));
  const plan = campaign === undefined ? [] : [{ path: "campaign.yaml", bytes: encode(campaign) }];
  const own = { path: "ledger.yaml", bytes: bytes ?? encode(completed(yaml)) };
  return [own, ...beside, ...plan].map((source) => ({ ...source, named: true }));
}

/** An example of a broken file, or of one that is no ledger, is shown whole. */
function completed(yaml: string): string {
  if (!parts.test(yaml)) return yaml;

  const missing = head.filter(([key]) => !new RegExp(`^${key}\\s*:`, "m").test(yaml));
  const end = yaml.endsWith("\n") ? "" : "\n";
  return `${yaml}${end}${missing.map(([, line]) => `${line}\n`).join("")}`;
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

function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
