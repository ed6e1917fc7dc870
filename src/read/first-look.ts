import { detached } from "../text/detached.js";

/** What the beginning of a file seems to say of it: a hint, cheap to have, that a reading may refute. */
export type FirstLook = {
  readonly isCampaign: boolean;
  /** The campaign that a ledger names. */
  readonly campaign: string | undefined;
};

/** Bytes of a file that a first look takes in: `kind` and `campaign` stand on top. */
export const glance = 4096;

const kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?campaign\b/m;
const campaignLine = /^["']?campaign["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/m;

export function firstLook(bytes: Uint8Array): FirstLook {
  const head = new TextDecoder().decode(bytes.subarray(0, glance));
  const campaign = campaignLine.exec(head)?.[1];
  return { isCampaign: kindLine.test(head), campaign: campaign && detached(campaign) };
}
