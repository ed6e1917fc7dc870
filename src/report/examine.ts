import type { Locale } from "../language/locale.js";
import type { SuppressionEntry } from "../model/config.js";
import type { RosterSource } from "../model/deadline.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { RuleId, Severity } from "../model/finding.js";
import type { UnitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import type { Grouping, Report, ReportFinding } from "../model/report.js";
import type { Source } from "../model/source.js";
import { type CampaignFile, type ReadFile, readFile } from "../read/read-file.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { buildReport } from "./build-report.js";
import { type CampaignRefusal, chooseCampaign } from "./choose-campaign.js";
import { findingsOf, heard } from "./findings.js";
import type { Thresholds } from "./judge.js";
import { type Documents, locateFindings } from "./locate-findings.js";
import { compareText } from "./order.js";
import { takeStock } from "./take-stock.js";

export type Block = "files" | "items" | "deadline" | "summary" | "findings";

/** Everything that an answer depends on. */
export type Examination = Thresholds & {
  readonly tool: { readonly name: string; readonly version: string };
  /** In any order; the answer does not depend on it. */
  readonly sources: readonly Source[];
  /** The campaign asked for; undefined: the inputs', else the built-in one. */
  readonly campaign: CampaignFile | undefined;
  /** A campaign file that another `extends`, by its path. */
  readonly loadCampaign: (path: string) => CampaignFile | undefined;
  /** Looks at the files that a ledger names as evidence. */
  readonly gatherEvidence: (ledger: Ledger) => Promise<EvidenceFacts>;
  readonly asOf: CalendarDate;
  readonly clock: "today" | "stated";
  readonly locale: Locale;
  readonly roster: RosterSource;
  /** Leaves out the rules that compare ledgers. */
  readonly perFile: boolean;
  /** Only this unit's ledgers. */
  readonly unit: UnitCode | undefined;
  readonly severities: ReadonlyMap<RuleId, Severity | "off">;
  readonly suppressions: readonly SuppressionEntry[];
  readonly blocks: readonly Block[];
  readonly groupings: readonly Grouping[];
  readonly maxBytes: number;
};

/** Why the job could not be done; a broken campaign's findings say what to write. */
export type Refusal = CampaignRefusal & { readonly findings: readonly ReportFinding[] };

export type Examined = { readonly report: Report } | { readonly refusal: Refusal };

/** The main job: files in, report out. Reads nothing but what it is given, and no clock. */
export async function examine(examination: Examination): Promise<Examined> {
  const { maxBytes, locale } = examination;
  const files = examination.sources
    .map((source) => readFile(source, { maxBytes }))
    .filter((file) => isOf(file, examination.unit))
    .sort((a, b) => compareText(a.path, b.path));
  const bases: CampaignFile[] = [];
  const choice = chooseCampaign(examination.campaign, files, (path) => {
    const base = examination.loadCampaign(path);
    if (base) bases.push(base);
    return base;
  });
  const documents = documentsOf(files, examination.campaign ? [examination.campaign, ...bases] : bases);

  if ("refusal" in choice) {
    const problems = choice.refusal.reason === "broken_campaign" ? choice.refusal.problems : [];
    const findings = locateFindings(heard(problems, locale), documents, () => null);
    return { refusal: { ...choice.refusal, findings } };
  }

  const stock = await takeStock(files, choice.campaign, examination);
  const findings = findingsOf(files, stock, examination);
  return { report: buildReport(files, documents, stock, findings, examination) };
}

/** With `--unit`, other units' ledgers are left out; a file that tells no unit stays. */
function isOf({ content }: ReadFile, unit: UnitCode | undefined): boolean {
  if (unit === undefined) return true;
  if (content.kind === "ledger") return content.ledger.unit.code === unit;
  return content.kind !== "unreadable" || content.ledger?.unit === undefined || content.ledger.unit === unit;
}

function documentsOf(files: readonly ReadFile[], campaigns: readonly CampaignFile[]): Documents {
  const documents = [...campaigns, ...files].flatMap(({ document }) => (document ? [document] : []));
  return new Map(documents.map((document) => [document.file, document]));
}
