import procurementLookback2018 from "../campaigns/procurement-lookback-2018.yaml";
import type { Campaign } from "../model/campaign.js";
import { isMapping, type Mapping } from "./fields.js";
import { reportDue, toCampaign } from "./to-campaign.js";

const values: ReadonlyMap<string, unknown> = new Map([
  ["procurement-lookback-2018", procurementLookback2018],
]);

/** The ids of the campaigns that the program carries. */
export const builtInCampaignIds: readonly string[] = [...values.keys()];

const campaigns = new Map<string, Campaign>();

/** A campaign that the program carries, or undefined. */
export function builtInCampaign(id: string): Campaign | undefined {
  const value = builtInValue(id);
  if (!value) return undefined;

  const campaign = campaigns.get(id) ?? toBuiltIn(id, value);
  campaigns.set(id, campaign);
  return campaign;
}

/** The same as data, for a campaign that extends it. */
export function builtInValue(id: string): Mapping | undefined {
  const value = values.get(id);
  return isMapping(value) ? value : undefined;
}

/** What holds for a campaign that extends none: words and thresholds that it does not give. */
export const commonGround: Mapping = Object.fromEntries(
  Object.entries(builtInValue("procurement-lookback-2018") ?? {}).filter(
    ([key]) => key === "vocabulary" || key === "thresholds",
  ),
);

/** A test holds it against the schema: no run needs to. */
function toBuiltIn(id: string, value: Mapping): Campaign {
  const due = reportDue(value);
  if (!due) throw new Error(`the built-in campaign ${id} has no due date`);

  return toCampaign(value, due, { campaign: undefined, units: undefined, baseList: undefined });
}
