import type { Locale } from "../language/locale.js";
import { type CampaignFile, type ReadFile, type ReadingLimits, readFile } from "../read/read-file.js";
import { JobError } from "./errors.js";
import { resolvePath } from "./paths.js";
import { isBroken, problemLines } from "./problem-lines.js";
import { type Files, isTrouble, type World } from "./world.js";

type LoadedCampaign = {
  readonly file: CampaignFile;
  /** What is worth saying of it. */
  readonly lines: readonly string[];
};

/** Reads the campaign file that was asked for; a broken one is a `JobError`. */
export async function loadCampaign(
  { files }: World,
  path: string,
  shown: string,
  limits: ReadingLimits,
  locale: Locale,
): Promise<LoadedCampaign> {
  const bytes = await files.read(path);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: shown, ...bytes }, { locale });

  const file = readFile({ path: shown, bytes, named: true }, limits);
  const lines = problemLines([file], locale);
  if (file.content.kind === "campaign" && !isBroken(file, locale))
    return { file: file.content.campaign, lines };

  const problem = file.kind === "campaign" || file.kind === null ? "broken_campaign" : "not_a_campaign";
  throw new JobError({ problem, file: shown }, { lines, locale });
}

/** Campaign files that others extend, by their paths as shown. */
export function campaignLoader(
  files: Files,
  base: string,
  limits: ReadingLimits,
): (shown: string) => CampaignFile | undefined {
  return (shown) => {
    const bytes = files.readNow(resolvePath(base, shown));
    return isTrouble(bytes) ? undefined : campaignIn(readFile({ path: shown, bytes, named: true }, limits));
  };
}

function campaignIn({ content }: ReadFile): CampaignFile | undefined {
  return content.kind === "campaign" ? content.campaign : undefined;
}
