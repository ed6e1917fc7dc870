import { type Place, rootOf, within } from "../../text/place.js";
import type { SetContext } from "../rule.js";

/** Where a field of the campaign stands or would stand; with the built-in campaign, the first ledger. */
export function campaignPlace({ campaign, ledgers }: SetContext, ...path: string[]): Place | undefined {
  if (campaign.place) return within(campaign.place, ...path);

  const [first] = ledgers;
  return first && rootOf(first.file);
}
