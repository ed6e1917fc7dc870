import { progressDays } from "../assess/progress.js";
import { unreckoned } from "../assess/submission.js";
import type { HeldDigest } from "../model/digest.js";
import type { LongReport } from "../model/report.js";
import type { ReadFile } from "../read/read-file.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { CampaignNews, ChosenCampaign } from "./choose-campaign.js";
import { conclude, ledgersIn, type Question } from "./conclude.js";
import type { DigestManner } from "./digest-file.js";
import { compareText } from "./order.js";
import {
  type CampaignSources,
  guessCampaign,
  type Refusal,
  type Settled,
  settleCampaign,
} from "./settle-campaign.js";

/** Days on which ledgers are reckoned beside the days of their own reports, by file. */
export type FurtherDays = ReadonlyMap<string, readonly CalendarDate[]>;

/** The files of a run, wherever they lie and whoever digests them. */
export type FileSet = {
  /** What a first look at the files says of campaigns; their digests may refute it. */
  readonly hint: () => Promise<CampaignNews>;
  /** A file read whole, such as a campaign that the first look took for something else. */
  readonly read: (path: string) => Promise<ReadFile>;
  /** In any order. `only`: just these files. */
  readonly digest: (manner: DigestManner, only?: FurtherDays) => Promise<readonly HeldDigest[]>;
};

/** Everything that an answer depends on beside the files. */
export type Circumstances = Question & CampaignSources & Omit<DigestManner, "campaign" | "progressDays">;

export type Examined = { readonly report: LongReport } | { readonly refusal: Refusal };

/**
 * The main job in its two stages: each file by itself, then the set. The campaign that the files are judged by may lie
 * among them: it is taken from a first look, and where the digests tell another story all is done again.
 */
export async function examineFiles(circumstances: Circumstances, files: FileSet): Promise<Examined> {
  if (circumstances.campaign) {
    const none = { files: [], named: [] };
    return examineUnder(settleCampaign(circumstances, none), circumstances, files, async () => none);
  }

  const hint = await files.hint();
  return examineUnder(guessCampaign(circumstances, hint), circumstances, files, (digests) =>
    newsIn(digests, hint, files),
  );
}

async function examineUnder(
  settled: Settled,
  circumstances: Circumstances,
  files: FileSet,
  newsOf: (digests: readonly HeldDigest[]) => Promise<CampaignNews>,
): Promise<Examined> {
  if ("refusal" in settled) return settled;

  const manner = mannerOf(circumstances, settled);
  const digests = inOrder(await files.digest(manner));
  const better = settleCampaign(circumstances, await newsOf(digests));
  if ("refusal" in better || !isSame(better, settled))
    return examineUnder(better, circumstances, files, newsOf);

  const further = furtherDays(digests, circumstances);
  const again = further.size > 0 ? await files.digest(manner, further) : [];
  const byPath = new Map(again.map((digest) => [digest.file.path, digest]));
  const whole = digests.map((digest) => byPath.get(digest.file.path) ?? digest);
  return { report: conclude(whole, better, circumstances) };
}

export function mannerOf(
  { asOf, clock, locale, unit, severities, maxBytes, hashes, rows, reader, blocks }: Circumstances,
  { campaign }: ChosenCampaign,
): DigestManner {
  const days = blocks.includes("progress") ? progressDays(campaign, asOf) : [];
  return {
    campaign,
    asOf,
    clock,
    locale,
    unit,
    severities,
    maxBytes,
    hashes,
    rows,
    reader,
    progressDays: days,
  };
}

/** What the files themselves say of campaigns, once they have been read. */
async function newsIn(
  digests: readonly HeldDigest[],
  { files }: CampaignNews,
  { read }: FileSet,
): Promise<CampaignNews> {
  const known = new Map(files.map((file) => [file.path, file]));
  const paths = digests.flatMap(({ file }) => (file.kind === "campaign" ? [file.path] : []));
  const named = ledgersIn(digests).flatMap(({ campaign, file }) =>
    campaign === undefined ? [] : [{ campaign, file }],
  );
  return { files: await Promise.all(paths.map((path) => known.get(path) ?? read(path))), named };
}

function isSame(a: ChosenCampaign, b: ChosenCampaign): boolean {
  return a.campaign.id === b.campaign.id && a.file?.document.file === b.file?.document.file;
}

function furtherDays(digests: readonly HeldDigest[], { asOf }: Circumstances): FurtherDays {
  return new Map(unreckoned(ledgersIn(digests), asOf).map(({ file, day }) => [file, [day]]));
}

export function inOrder(digests: readonly HeldDigest[]): HeldDigest[] {
  return digests.toSorted((a, b) => compareText(a.file.path, b.file.path));
}
