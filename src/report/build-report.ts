import type { Finding } from "../model/finding.js";
import type { ItemRow, Report, ReportFile } from "../model/report.js";
import type { ReadFile } from "../read/read-file.js";
import type { SetContext } from "../rules/rule.js";
import type { Examination } from "./examine.js";
import { itemRows } from "./item-rows.js";
import { judge } from "./judge.js";
import { type Documents, locateFindings } from "./locate-findings.js";
import { compareText } from "./order.js";
import { summarise, type UnitTitle } from "./summarise.js";
import { suppressionOf } from "./suppress.js";

/** Orders, counts and judges; a renderer does none of these. */
export function buildReport(
  files: readonly ReadFile[],
  documents: Documents,
  stock: SetContext,
  found: readonly Finding[],
  examination: Examination,
): Report {
  const { campaign, asOf, deadline } = stock;
  const { blocks, groupings, suppressions } = examination;
  const findings = locateFindings(found, documents, (finding) => suppressionOf(finding, suppressions, asOf));
  const items = rowsOf(stock, documents);
  const reportFiles = files.map(toReportFile);
  const has = (block: (typeof blocks)[number]) => blocks.includes(block);

  return {
    tool: examination.tool,
    asOf,
    campaign: { id: campaign.id, title: campaign.title },
    files: has("files") ? reportFiles : undefined,
    items: has("items") ? items : undefined,
    deadline: has("deadline") ? deadline : undefined,
    summary: has("summary") ? summarise(items, campaign, unitTitles(stock), groupings) : undefined,
    findings: has("findings") ? findings : undefined,
    verdict: judge({ files: reportFiles, items, deadline, findings }, examination),
  };
}

function rowsOf({ ledgers, campaign }: SetContext, documents: Documents): ItemRow[] {
  return ledgers.flatMap(({ ledger, items }) => {
    const document = documents.get(ledger.place.file);
    if (!document) throw new Error(`no document of ${ledger.place.file}`);
    return itemRows(ledger, items, campaign, document);
  });
}

function toReportFile({ path, kind, sha256, content }: ReadFile): ReportFile {
  const unit = content.kind === "ledger" ? content.ledger.unit.code : undefined;
  const madeOut = content.kind === "unreadable" ? content.ledger?.unit : undefined;
  return { path, kind, unit: unit ?? madeOut ?? null, sha256, readable: content.kind !== "unreadable" };
}

/** The roster's units, also those without a ledger, and those that were read; by code. */
function unitTitles({ campaign, ledgers, deadline }: SetContext): UnitTitle[] {
  const listed = deadline.roster === "campaign" ? (campaign.units ?? []) : [];
  const read = ledgers.map(({ ledger }) => ledger.unit);
  const titles = new Map([...read, ...listed].map(({ code, name }) => [code, { code, name }]));
  return [...titles.values()].sort((a, b) => compareText(a.code, b.code));
}
