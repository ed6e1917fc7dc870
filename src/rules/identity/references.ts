import type { AssessedItem } from "../../model/assessment.js";
import type { Campaign } from "../../model/campaign.js";
import type { ItemId } from "../../model/ids.js";
import type { Item } from "../../model/item.js";
import type { Ledger } from "../../model/ledger.js";
import { type Place, within } from "../../text/place.js";
import { meantAmong } from "./alike.js";
import { type StraySubtype, straySubtype } from "./stray-subtype.js";

/** An id that leads nowhere; `known`: what may be named instead. */
export type DanglingReference =
  | { case: "campaign"; id: string; campaign: string }
  | { case: "category"; item: ItemId; id: string; known: readonly string[]; suggestion: string | null }
  | StraySubtype
  | { case: "evidence" | "rule"; item: ItemId; id: string };

type Referring = { readonly place: Place; readonly facts: DanglingReference };

/**
 * The ids in a ledger that name nothing. A reason is left to `unrectifiable/reason-allowed`, a subtype of a prescribed
 * item to `origin/prescribed-category`, so that nothing is said twice.
 */
export function* danglingReferences(
  ledger: Ledger,
  items: readonly AssessedItem[],
  campaign: Campaign,
): Iterable<Referring> {
  if (ledger.campaign !== undefined && ledger.campaign !== campaign.id) {
    const facts = { case: "campaign", id: ledger.campaign, campaign: campaign.id } as const;
    yield { place: within(ledger.place, "campaign"), facts };
  }

  const rules = new Set(ledger.rules.map(({ id }) => id));
  for (const { item } of items) {
    yield* categoryOf(item, campaign);
    yield* evidenceOf(item);
    yield* rulesOf(item, rules);
  }
}

function* categoryOf(item: Item, campaign: Campaign): Iterable<Referring> {
  const { id, place, category, origin } = item;
  const listed = campaign.categories.find((one) => one.id === category);
  if (!listed) {
    const known = campaign.categories.map((one) => one.id);
    const suggestion = meantAmong(category, campaign.categories);
    yield {
      place: within(place, "category"),
      facts: { case: "category", item: id, id: category, known, suggestion },
    };
    return;
  }
  const facts = origin === "prescribed" ? undefined : straySubtype(item, listed, campaign);
  if (facts) yield { place: within(place, "subtype"), facts };
}

function* evidenceOf({ id: item, measures, timetable, justification, evidence }: Item): Iterable<Referring> {
  const known = new Set(evidence.map(({ id }) => id));
  const holders = [...measures, ...(timetable?.milestones ?? []), ...(justification ? [justification] : [])];
  for (const holder of holders) {
    for (const [index, id] of holder.evidence.entries()) {
      if (known.has(id)) continue;
      yield { place: within(holder.place, "evidence", index), facts: { case: "evidence", item, id } };
    }
  }
}

function* rulesOf({ id: item, place, rules }: Item, known: ReadonlySet<string>): Iterable<Referring> {
  for (const [index, id] of rules.entries()) {
    if (known.has(id)) continue;
    yield { place: within(place, "rules", index), facts: { case: "rule", item, id } };
  }
}
