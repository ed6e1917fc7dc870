import type { HeldDigest } from "../../model/digest.js";
import type { ReadFile } from "../../read/read-file.js";
import type { CampaignNews, ChosenCampaign } from "../choose-campaign.js";
import { unreadableIn } from "../conclude.js";
import { type Circumstances, type FileSet, inOrder, mannerOf } from "../examine-files.js";
import { guessCampaign, type Refusal, settleCampaign } from "../settle-campaign.js";
import { exemptionsAmong } from "../suppress.js";
import { weighed } from "../weigh-finding.js";

/** One shard's part of the first stage, and the campaign by which its files were judged. */
export type DigestedShard = {
  readonly digests: readonly HeldDigest[];
  readonly campaign: ChosenCampaign;
  /** The files of the run, whosesoever shard's, that are campaigns by a first look; none where one was asked for. */
  readonly candidates: readonly ReadFile[];
};

/**
 * Digests a shard's own files. The campaign is taken from a first look at all files of the run, so that every shard
 * takes the same; that the ledgers name no other one shows when all digests are together.
 */
export async function digestShard(
  circumstances: Circumstances,
  files: FileSet,
  own: readonly string[],
): Promise<DigestedShard | { readonly refusal: Refusal }> {
  const news = circumstances.campaign ? nothing : await files.hint();
  const settled = circumstances.campaign
    ? settleCampaign(circumstances, news)
    : guessCampaign(circumstances, news);
  if ("refusal" in settled) return settled;

  const only = new Map(own.map((path) => [path, []]));
  const digests = await files.digest(mannerOf(circumstances, settled), only);
  return { digests: inOrder(digests), campaign: settled, candidates: news.files };
}

const nothing: CampaignNews = { files: [], named: [] };

/** What of a shard's own files fails it: findings that do so by themselves, and files that could not be read. */
export function failuresIn(
  digests: readonly HeldDigest[],
  circumstances: Circumstances,
): { readonly findings: number; readonly unreadable: number } {
  const exemptionsOf = exemptionsAmong(circumstances.exemptions, unreadableIn(digests));
  const scales = { ...circumstances, exemptionsOf };
  let findings = 0;
  for (const digest of digests) {
    for (const finding of digest.findings) if (weighed(finding, scales).fails) findings += 1;
  }
  return {
    findings,
    unreadable: digests.filter(({ file }) => !file.readable).length,
  };
}
