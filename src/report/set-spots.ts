import type { HeldDigest, LedgerDigest } from "../model/digest.js";
import type { Finding } from "../model/finding.js";
import type { Spot } from "../model/report.js";
import type { Place } from "../text/place.js";
import { compareText } from "./order.js";
import type { SpotOf } from "./spots.js";

/** The spots of a digest are unpacked for each file, not for each of its findings. */
export function fileByFile(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => compareText(a.place.file, b.place.file));
}

/**
 * Where rules over the set may point: what the digests of ledgers keep, and anywhere in the campaign's files. What was
 * unpacked of the last ledger is kept until another one is asked.
 */
export function spotsOfSet(digests: readonly HeldDigest[], ofCampaign: SpotOf): SpotOf {
  const contents = new Map(digests.map(({ file, content }) => [file.path, content]));
  let last: Pick<LedgerDigest, "file" | "spots"> | undefined;
  const spotsOf = (ledger: LedgerDigest) => {
    if (last?.file !== ledger.file) last = { file: ledger.file, spots: ledger.spots };
    return last.spots;
  };
  return (place) => {
    const content = contents.get(place.file);
    switch (content?.kind) {
      case "ledger":
        return kept(spotsOf(content.ledger)[place.pointer], place);
      case "unreadable":
        return kept(place.pointer === "" ? content.spot : undefined, place);
      case "other":
      case undefined:
        return ofCampaign(place);
    }
  };
}

function kept(spot: Spot | undefined, { file, pointer }: Place): Spot {
  if (!spot) throw new Error(`the digest of ${file} does not keep where ${pointer} stands`);
  return spot;
}
