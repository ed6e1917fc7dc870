import { assessDeadline } from "../assess/assess-deadline.js";
import { assessLedger } from "../assess/assess-ledger.js";
import type { Campaign } from "../model/campaign.js";
import type { RosterSource } from "../model/deadline.js";
import type { EvidenceFacts } from "../model/evidence-fact.js";
import type { Ledger } from "../model/ledger.js";
import type { ReadFile } from "../read/read-file.js";
import type { SetContext } from "../rules/rule.js";
import type { CalendarDate } from "../time/calendar-date.js";

export type Circumstances = {
  readonly asOf: CalendarDate;
  readonly clock: "today" | "stated";
  readonly roster: RosterSource;
  readonly gatherEvidence: (ledger: Ledger) => Promise<EvidenceFacts>;
};

/** All ledgers that could be read, assessed, with how each unit stands against the deadline. */
export async function takeStock(
  files: readonly ReadFile[],
  campaign: Campaign,
  { asOf, clock, roster, gatherEvidence }: Circumstances,
): Promise<SetContext> {
  const ledgers = [];
  for (const { content } of files) {
    if (content.kind !== "ledger") continue;

    const { ledger } = content;
    const evidence = await gatherEvidence(ledger);
    const items = assessLedger(ledger, campaign, evidence, asOf);
    ledgers.push({ ledger, evidence, items, campaign, asOf, clock });
  }

  const unreadable = files.flatMap(({ content }) =>
    content.kind === "unreadable" && content.ledger ? [content.ledger] : [],
  );
  const deadline = assessDeadline({ campaign, roster, ledgers, unreadable, asOf });
  return { campaign, asOf, clock, ledgers, unreadable, deadline, isPart: roster === "read" };
}
