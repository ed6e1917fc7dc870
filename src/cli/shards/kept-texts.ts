import type { KeptCampaign } from "../../model/shard.js";
import type { CampaignFile, ReadFile } from "../../read/read-file.js";
import type { Circumstances } from "../../report/examine-files.js";
import type { LocatedDocument } from "../../text/located-document.js";

export type KeptTexts = {
  /** The campaign files that a run has looked at so far, with the candidates among its inputs; by path. */
  readonly campaigns: (candidates: readonly ReadFile[]) => readonly KeptCampaign[];
};

/** The same circumstances, and what is read under them of campaigns that others extend is remembered. */
export function keepingTexts(circumstances: Circumstances): {
  readonly circumstances: Circumstances;
  readonly texts: KeptTexts;
} {
  const bases = new Map<string, CampaignFile>();
  const loadCampaign = (path: string) => {
    const base = circumstances.loadCampaign(path);
    if (base) bases.set(path, base);
    return base;
  };
  const campaigns = (candidates: readonly ReadFile[]) => {
    const asked = circumstances.campaign ? [kept("asked", circumstances.campaign.document)] : [];
    const inputs = candidates.flatMap(({ kind, document }) =>
      kind === "campaign" && document ? [kept("input", document)] : [],
    );
    return [...asked, ...inputs, ...[...bases.values()].map(({ document }) => kept("base", document))];
  };
  return { circumstances: { ...circumstances, loadCampaign }, texts: { campaigns } };
}

function kept(use: KeptCampaign["use"], { file, text }: LocatedDocument): KeptCampaign {
  return { path: file, text, use };
}
