import type { Claim, ClaimedStatus, Status } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { Item } from "../model/item.js";
import type { Ledger } from "../model/ledger.js";
import type { CalendarDate } from "../time/calendar-date.js";

const claimable = ["rectified", "in_progress", "unrectifiable"] as const satisfies ClaimedStatus[];

/** What the unit says of an item. A claim is made on the day of the report: before it there is none. */
export function claimOf(item: Item, ledger: Ledger, campaign: Campaign, asOf: CalendarDate): Claim | null {
  const text = item.statusAsReported;
  const submittedOn = ledger.report?.submittedOn;
  if (text === undefined || (submittedOn && asOf < submittedOn)) return null;

  return { text, status: meaningOf(text, campaign) };
}

function meaningOf(text: string, { vocabulary }: Campaign): ClaimedStatus | null {
  const meanings = meaningsIn.get(vocabulary) ?? toMeanings(vocabulary);
  meaningsIn.set(vocabulary, meanings);
  return meanings.get(normalise(text)) ?? null;
}

type Meanings = ReadonlyMap<string, ClaimedStatus>;

/** A campaign's words are made comparable once, not for each item. */
const meaningsIn = new WeakMap<Campaign["vocabulary"], Meanings>();

/** Of a word that stands for two statuses the first counts. */
function toMeanings(vocabulary: Campaign["vocabulary"]): Meanings {
  return new Map(
    claimable
      .toReversed()
      .flatMap((status) =>
        [status, ...vocabulary[status]].map((word): [string, ClaimedStatus] => [normalise(word), status]),
      ),
  );
}

/** Printed text is compared without regard to width, blanks, punctuation and what cannot be seen. */
function normalise(text: string): string {
  // Nearly all words; the pattern of all signs takes a millisecond when it is first asked.
  if (/^[0-9a-z_\u4e00-\u9fff]+$/.test(text)) return text.replaceAll("_", "");

  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{P}]+/gu, "")
    .toLowerCase();
}

const rank = { rectified: 3, unrectifiable: 2, in_progress: 1, unaccounted: 0 } as const;

/** Whether the unit claims more than the evidence shows. A withdrawn item is beyond comparison. */
export function claimsMore(claim: Claim | null, derived: Status): boolean {
  return claim?.status != null && derived !== "withdrawn" && rank[claim.status] > rank[derived];
}
