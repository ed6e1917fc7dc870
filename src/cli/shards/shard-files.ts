import type { HeldDigest } from "../../model/digest.js";
import type { Shard } from "../../model/shard.js";
import { readFile } from "../../read/read-file.js";
import type { DigestManner } from "../../report/digest-file.js";
import type { FileSet, FurtherDays } from "../../report/examine-files.js";
import { digestsIn, toFileLine } from "../../report/shards/file-line.js";
import { inputDigester } from "../digest-input.js";
import type { Inputs } from "../gather-inputs.js";
import { unpackDigest } from "../pack-digest.js";
import { keptLimits } from "./merge-inputs.js";
import { shardError } from "./read-shards.js";

/**
 * The files of a run whose shards have digested them. A ledger that must be reckoned on a further day is read again from
 * the disk, where it has to be what it was.
 */
export function shardFiles(shards: readonly Shard[], { head }: Shard, inputs: Inputs): FileSet {
  const { locale } = inputs;
  const digests = shards.flatMap((shard) => {
    const own = digestsIn(shard, locale);
    if ("digests" in own) return own.digests;

    const { path } = shard;
    throw shardError({ fault: "malformed", line: own.silent, pointer: "/file/findings", path }, locale);
  });
  const candidates = head.campaigns
    .filter(({ use }) => use === "input")
    .map(({ path, text }) =>
      readFile({ path, bytes: new TextEncoder().encode(text), named: head.named }, keptLimits),
    );
  const { id, file } = head.campaign;

  return {
    hint: async () => ({ files: candidates, named: [{ campaign: id, file: file ?? "" }] }),
    read: async (path) => {
      throw shardError({ obstacle: "missed_campaign", path }, locale);
    },
    digest: async (manner, only) => {
      const { campaign } = manner;
      const own = campaign.place?.file ?? null;
      if (campaign.id !== id || own !== file) {
        const [used, found] = [file ?? id, own ?? campaign.id];
        throw shardError({ obstacle: "other_campaign", used, found }, locale);
      }
      return only ? digestAgain(digests, only, manner, inputs) : digests;
    },
  };
}

async function digestAgain(
  digests: readonly HeldDigest[],
  only: FurtherDays,
  manner: DigestManner,
  { disk, surroundings, locale }: Inputs,
): Promise<HeldDigest[]> {
  const digest = inputDigester(disk, { base: surroundings.base, manner });
  const again: HeldDigest[] = [];
  for (const known of digests) {
    const { path } = known.file;
    const days = only.get(path);
    if (!days) continue;

    const digested = await digest({ file: { path, named: false }, days });
    if (!("digest" in digested && digested.digest)) throw shardError({ obstacle: "gone", path }, locale);

    const fresh = unpackDigest(digested.digest);
    if (essence(fresh) !== essence(known)) throw shardError({ obstacle: "altered", path }, locale);
    again.push(fresh);
  }
  return again;
}

/** All of a digest but the days on which its ledger was reckoned. */
function essence(digest: HeldDigest): string {
  const { ledger, ...line } = toFileLine(digest);
  return JSON.stringify({ ...line, ledger: ledger && { ...ledger, reckonings: [] } });
}
