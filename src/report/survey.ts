import { assessLedger } from "../assess/assess-ledger.js";
import type { Campaign } from "../model/campaign.js";
import type { RosterSource } from "../model/deadline.js";
import type { LedgerDigest } from "../model/digest.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { UnitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import type { UnreadableLedger } from "../model/source.js";
import { type ReadFile, readFile } from "../read/read-file.js";
import type { LedgerContext } from "../rules/rule.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { digestLedger } from "./digest-ledger.js";
import type { Examination } from "./examine.js";
import { compareText } from "./order.js";
import { type Refusal, settleCampaign } from "./settle-campaign.js";
import { type SpotOf, spotsIn } from "./spots.js";

/** The ledgers themselves with their campaign and evidence, before any day is chosen: officers' papers come from it. */
export type Survey = {
  readonly campaign: Campaign;
  /** The day of the run, from which a paper's own may differ. */
  readonly asOf: CalendarDate;
  readonly roster: RosterSource;
  /** By path. */
  readonly ledgers: readonly HeldLedger[];
  readonly unreadable: readonly UnreadableLedger[];
};

export type HeldLedger = {
  readonly file: ReadFile;
  readonly ledger: Ledger;
  readonly evidence: EvidenceFacts;
  readonly spotOf: SpotOf;
};

export async function survey(
  examination: Examination,
): Promise<{ readonly survey: Survey } | { readonly refusal: Refusal }> {
  const { asOf, roster, sources, gatherEvidence } = examination;
  const files = sources
    .map((source) => readFile(source, examination))
    .sort((a, b) => compareText(a.path, b.path));
  const named = files.flatMap(({ path, content }) =>
    content.kind === "ledger" && content.ledger.campaign !== undefined
      ? [{ campaign: content.ledger.campaign, file: path }]
      : [],
  );
  const campaigns = files.filter(({ kind }) => kind === "campaign");
  const settled = settleCampaign(examination, { files: campaigns, named });
  if ("refusal" in settled) return settled;

  const ledgers: HeldLedger[] = [];
  for (const file of files) {
    if (file.content.kind !== "ledger") continue;
    const { ledger } = file.content;
    ledgers.push({ file, ledger, evidence: await gatherEvidence(ledger), spotOf: spotsIn(file.document) });
  }
  const unreadable = files.flatMap(({ content }) =>
    content.kind === "unreadable" && content.ledger ? [content.ledger] : [],
  );
  return { survey: { campaign: settled.campaign, asOf, roster, ledgers, unreadable } };
}

export type AssessedLedger = HeldLedger & Pick<LedgerContext, "items"> & { readonly digest: LedgerDigest };

/** Every ledger as it stands on a day. */
export function standingOnDay({ campaign, ledgers }: Survey, asOf: CalendarDate): readonly AssessedLedger[] {
  const baseItems = new Set(campaign.baseList?.map(({ id }) => id));
  // A unit's ledgers count as one on the day of any report of it.
  const daysOf = (unit: UnitCode) => [
    asOf,
    ...ledgers.flatMap(({ ledger }) => (ledger.unit.code === unit ? (ledger.report?.submittedOn ?? []) : [])),
  ];
  return ledgers.map((held) => {
    const { ledger, evidence, spotOf } = held;
    const items = assessLedger(ledger, campaign, evidence, asOf);
    const context = { ledger, evidence, items, campaign, asOf, clock: "stated" } as const;
    const days = daysOf(ledger.unit.code);
    return { ...held, items, digest: digestLedger(context, { baseItems, days, progressDays: [], spotOf }) };
  });
}
