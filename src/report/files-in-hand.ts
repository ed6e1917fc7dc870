import type { Source } from "../model/source.js";
import { firstLook } from "../read/first-look.js";
import { readFile } from "../read/read-file.js";
import type { Reader } from "../read/reader.js";
import { fileDigester, type GatherEvidence } from "./digest-file.js";
import type { FileSet } from "./examine-files.js";
import { compareText } from "./order.js";

export type Hand = {
  /** In any order; the answer does not depend on it. */
  readonly sources: readonly Source[];
  readonly maxBytes: number;
  readonly reader?: Reader | undefined;
  readonly gatherEvidence: GatherEvidence;
};

/** Files whose bytes are at hand. */
export function filesInHand({ sources, maxBytes, reader, gatherEvidence }: Hand): FileSet {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const inOrder = sources.toSorted((a, b) => compareText(a.path, b.path));
  const read = (source: Source) => readFile(source, { maxBytes, reader });
  return {
    hint: async () => {
      const looks = inOrder.map((source) => ({ source, ...firstLook(source.bytes) }));
      return {
        files: looks.flatMap(({ source, isCampaign }) => (isCampaign ? [read(source)] : [])),
        named: looks.flatMap(({ source, campaign }) =>
          campaign === undefined ? [] : [{ campaign, file: source.path }],
        ),
      };
    },
    read: async (path) => {
      const source = byPath.get(path);
      if (!source) throw new Error(`${path} is not among the files`);
      return read(source);
    },
    digest: async (manner, only) => {
      const digestFile = fileDigester(manner, gatherEvidence);
      const wanted = only ? sources.filter(({ path }) => only.has(path)) : sources;
      const digests = await Promise.all(wanted.map((source) => digestFile(source, only?.get(source.path))));
      return digests.filter((digest) => digest !== undefined);
    },
  };
}
