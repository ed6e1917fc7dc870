import { assessLedger } from "../assess/assess-ledger.js";
import type { Locale } from "../language/locale.js";
import type { Campaign } from "../model/campaign.js";
import type { DigestContent, FileDigest } from "../model/digest.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { RuleId, Severity } from "../model/finding.js";
import type { UnitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import type { ReportFile } from "../model/report.js";
import type { Source, UnreadableLedger, UnreadSource } from "../model/source.js";
import type { DecodedSource } from "../read/decode-source.js";
import { type ReadFile, readFile } from "../read/read-file.js";
import type { Reader } from "../read/reader.js";
import { rootOf } from "../text/place.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { digestLedger } from "./digest-ledger.js";
import { ledgerFindings, readingFindings } from "./findings.js";
import { digestRows } from "./item-rows.js";
import { locateFindings } from "./locate-findings.js";
import { type SpotOf, spotsIn } from "./spots.js";

/** All that the judgement of a file by itself depends on beside its bytes and its evidence; plain data. */
export type DigestManner = {
  readonly campaign: Campaign;
  readonly asOf: CalendarDate;
  readonly clock: "today" | "stated";
  readonly locale: Locale;
  /** Only this unit's ledgers. */
  readonly unit: UnitCode | undefined;
  readonly severities: ReadonlyMap<RuleId, Severity | "off">;
  readonly maxBytes: number;
  /** Whether the hashes of files and the fingerprints of findings are asked for; else they are empty. */
  readonly hashes: boolean;
  /** Whether the rows of items are asked for; else they are counted only, and have no place. */
  readonly rows: boolean;
  /** On which the curve of open items has a point; none where none is drawn. */
  readonly progressDays: readonly CalendarDate[];
  readonly reader?: Reader | undefined;
};

/** Looks at the files that a ledger names as evidence. */
export type GatherEvidence = (ledger: Ledger) => Promise<EvidenceFacts>;

/**
 * `days`: on which a ledger is reckoned beside the day of its own report. Undefined: it is another unit's ledger, and
 * left out.
 */
export type DigestFile = (
  source: Source | DecodedSource | UnreadSource,
  days?: readonly CalendarDate[],
) => Promise<FileDigest | undefined>;

/** The first stage of an examination: a file is read, judged by itself and reduced to what the second stage needs. */
export function fileDigester(manner: DigestManner, gatherEvidence: GatherEvidence): DigestFile {
  const { campaign, asOf, clock, locale, severities, progressDays, hashes, rows } = manner;
  const baseItems = new Set(campaign.baseList?.map(({ id }) => id));

  return async (source, days = []) => {
    const read = readFile(source, manner);
    if (!isOf(read.content, manner.unit)) return undefined;

    const { content, document } = read;
    const file = toReportFile(read);
    const spotOf = spotsIn(document);
    const ofReading = readingFindings(read, locale, severities);
    if (content.kind !== "ledger") {
      const findings = locateFindings(ofReading, spotOf, hashes);
      return { file, content: toContent(read, spotOf), items: [], findings };
    }

    const { ledger } = content;
    document?.forget?.();
    const evidence = await gatherEvidence(ledger);
    const items = assessLedger(ledger, campaign, evidence, asOf);
    const context = { ledger, evidence, items, campaign, asOf, clock };
    const findings = [...ofReading, ...ledgerFindings(context, locale, severities)];
    return {
      file,
      content: { kind: "ledger", ledger: digestLedger(context, { baseItems, days, progressDays, spotOf }) },
      items: digestRows(items, rows === false ? noLine : (place) => spotOf(place).line),
      findings: locateFindings(findings, spotOf, hashes),
    };
  };
}

function noLine(): number {
  return 0;
}

/** What a file's content tells of its unit, before it is digested and after. */
type OfUnit =
  | { readonly kind: "ledger"; readonly ledger: { readonly unit: { readonly code: UnitCode } } }
  | { readonly kind: "unreadable"; readonly ledger: UnreadableLedger | undefined }
  | { readonly kind: "campaign" | "other" };

/** With `--unit`, other units' ledgers are left out; a file that tells no unit stays. */
export function isOf(content: OfUnit, unit: UnitCode | undefined): boolean {
  if (unit === undefined) return true;
  if (content.kind === "ledger") return content.ledger.unit.code === unit;
  return content.kind !== "unreadable" || content.ledger?.unit === undefined || content.ledger.unit === unit;
}

function toReportFile({ path, kind, sha256, content }: ReadFile): ReportFile {
  const unit = content.kind === "ledger" ? content.ledger.unit.code : undefined;
  const madeOut = content.kind === "unreadable" ? content.ledger?.unit : undefined;
  return { path, kind, unit: unit ?? madeOut ?? null, sha256, readable: content.kind !== "unreadable" };
}

function toContent({ path, content }: ReadFile, spotOf: SpotOf): DigestContent {
  if (content.kind !== "unreadable") return { kind: "other" };

  return { kind: "unreadable", ledger: content.ledger, spot: spotOf(rootOf(path)) };
}
