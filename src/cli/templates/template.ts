import { builtInCampaignIds } from "../../read/built-in-campaigns.js";

export type UnitDetails = { readonly code: string; readonly name: string; readonly level: string };

/** A text as YAML reads it back, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

export const builtInId = builtInCampaignIds[0] ?? "";
