declare const name: unique symbol;
type Named<T extends string> = string & { readonly [name]: T };

export type UnitCode = Named<"unit">;
export type ItemId = Named<"item">;
export type CampaignId = Named<"campaign">;

/** Ids are branded where a file is read, and nowhere else. */
export const unitCode = (text: string): UnitCode => text as UnitCode;
export const itemId = (text: string): ItemId => text as ItemId;
export const campaignId = (text: string): CampaignId => text as CampaignId;
