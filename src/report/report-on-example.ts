import type { Locale } from "../language/locale.js";
import type { EvidenceFact, EvidenceFacts } from "../model/evidence-fact.js";
import type { Ledger } from "../model/ledger.js";
import type { Report } from "../model/report.js";
import { checkSchema } from "../read/check-schema.js";
import { readFile } from "../read/read-file.js";
import { sha256 } from "../read/sha256.js";
import { toBaseline } from "../read/to-baseline.js";
import { toConfig } from "../read/to-config.js";
import type { Example } from "../rules/rule.js";
import { exampleSources } from "../rules/whole-example.js";
import type { LocatedDocument } from "../text/located-document.js";
import { toCalendarDate } from "../time/calendar-date.js";
import { type Examination, examine } from "./examine.js";

/** What the whole tool says of a rule's example: its tests, the reference and `explain` all show this. */
export async function reportOnExample(example: Example, locale: Locale): Promise<Report> {
  const text = example.asOf ?? "2018-06-09";
  const asOf = toCalendarDate(text);
  if (!asOf) throw new Error(`not a date: ${text}`);

  const examined = await examine({
    tool: { name: "taizhang", version: "" },
    sources: exampleSources(example),
    campaign: undefined,
    loadCampaign: () => undefined,
    gatherEvidence: async (ledger) => evidenceIn(example.files ?? {}, ledger),
    asOf,
    clock: example.clock ?? "stated",
    locale,
    roster: "campaign",
    perFile: false,
    unit: undefined,
    ...exemptingBy(example),
    readsAll: true,
    blocks: ["files", "items", "deadline", "summary", "findings"],
    groupings: ["category"],
    maxBytes: 64 * 1024 * 1024,
    hashes: true,
    rows: true,
    failOn: "error",
    maxWarnings: undefined,
    failOnStatus: [],
    judges: [],
  });
  if ("refusal" in examined) throw new Error(`an example is refused: ${JSON.stringify(examined.refusal)}`);
  return examined.report;
}

type Exempting = Pick<Examination, "severities" | "exemptions" | "exemptionFiles">;

/** What an example's config says of rules and suppressions, and its baseline. */
function exemptingBy({ config, baseline }: Example): Exempting {
  const settings = config === undefined ? undefined : documentOf("taizhang.config.yaml", config);
  const known = baseline === undefined ? undefined : documentOf("taizhang.baseline.yaml", baseline);
  const { rules, suppressions } = settings
    ? toConfig(settings, checkSchema(settings, "config").value)
    : { rules: new Map(), suppressions: [] };
  const entries = known ? toBaseline(known, checkSchema(known, "baseline").value) : [];
  return {
    severities: rules,
    exemptions: [...suppressions, ...entries],
    exemptionFiles: [settings, known].filter((document) => document !== undefined),
  };
}

function documentOf(path: string, text: string): LocatedDocument {
  const source = { path, bytes: new TextEncoder().encode(text), named: true };
  const { document, problems } = readFile(source, { maxBytes: text.length * 4 });
  if (!document || problems.length > 0) throw new Error(`${path} of an example: ${JSON.stringify(problems)}`);
  return document;
}

/** Facts about evidence whose files are given as text by path. */
export function evidenceIn(
  files: Readonly<Record<string, string>>,
  { report, items }: Ledger,
): EvidenceFacts {
  const paths = [
    report?.document?.path,
    ...items.flatMap(({ evidence }) => evidence.map(({ path }) => path)),
  ];
  return new Map(paths.filter((path) => path !== undefined).map((path) => [path, factOf(files, path)]));
}

function factOf(files: Readonly<Record<string, string>>, path: string): EvidenceFact {
  const text = files[path];
  if (text !== undefined) {
    const bytes = new TextEncoder().encode(text);
    return { state: "present", size: bytes.length, sha256: sha256(bytes) };
  }
  if (path.startsWith("/") || path.split("/").includes("..")) return { state: "outside" };
  const isFolder = Object.keys(files).some((name) => name.startsWith(`${path}/`));
  return { state: isFolder ? "not_regular" : "absent" };
}
