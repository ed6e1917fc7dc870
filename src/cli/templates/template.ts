import { builtInCampaignIds } from "../../read/built-in-campaigns.js";

export type UnitDetails = { readonly code: string; readonly name: string; readonly level: string };

/** The first line of a file, from which editors know what to prompt for. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

/** A text as YAML reads it back, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

export const builtInId = builtInCampaignIds[0] ?? "";
