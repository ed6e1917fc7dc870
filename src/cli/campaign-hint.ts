import { type FirstLook, firstLook, glance } from "../read/first-look.js";
import type { ReadFile } from "../read/read-file.js";
import type { CampaignNaming, CampaignNews } from "../report/choose-campaign.js";
import type { InputFile } from "./open-file.js";
import { turnsNowAndThen } from "./others-turn.js";
import { resolvePath } from "./paths.js";
import { type Files, isTrouble } from "./world.js";

/** Undefined: the file cannot be opened. */
export type LookAt = (input: InputFile) => Promise<FirstLook | undefined>;

export function lookAtHeads(files: Files, base: string): LookAt {
  return async ({ path }) => {
    const head = await files.readHead(resolvePath(base, path), glance);
    return isTrouble(head) ? undefined : firstLook(head);
  };
}

/** What the first lines of the files say of campaigns; what seems to be one is read whole. */
export async function campaignHint(
  inputs: readonly InputFile[],
  lookAt: LookAt,
  read: (input: InputFile) => Promise<ReadFile | undefined>,
): Promise<CampaignNews> {
  const campaigns: ReadFile[] = [];
  const named: CampaignNaming[] = [];
  const others = turnsNowAndThen();
  for (const input of inputs) {
    await others();
    const look = await lookAt(input);
    if (!look) continue;

    const { isCampaign, campaign } = look;
    if (campaign !== undefined) named.push({ campaign, file: input.path });
    const file = isCampaign ? await read(input) : undefined;
    if (file) campaigns.push(file);
  }
  return { files: campaigns.sort(byPath), named };
}

function byPath(a: ReadFile, b: ReadFile): number {
  return a.path < b.path ? -1 : 1;
}
