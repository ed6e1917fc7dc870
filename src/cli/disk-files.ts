import type { HeldDigest } from "../model/digest.js";
import { type ReadFile, readFile } from "../read/read-file.js";
import type { Reader } from "../read/reader.js";
import type { FileSet, FurtherDays } from "../report/examine-files.js";
import type { Cache } from "./cache/open-cache.js";
import { campaignHint, lookAtHeads } from "./campaign-hint.js";
import { type Digested, type DigestOrder, type DigestSetup, inputDigester } from "./digest-input.js";
import type { PathTrouble } from "./find-files.js";
import { helpersFor, type Jobs } from "./jobs.js";
import { type InputFile, openFile } from "./open-file.js";
import { turnsNowAndThen } from "./others-turn.js";
import { digestKeeper, heldDigest } from "./pack-digest.js";
import { resolvePath } from "./paths.js";
import type { Progress } from "./progress.js";
import { shareWork } from "./share-work.js";
import { type Files, isTrouble, type World } from "./world.js";

export type Run = {
  readonly base: string;
  readonly files: readonly InputFile[];
  /** The disk, with what came by standard input on it. */
  readonly disk: Files;
  readonly maxBytes: number;
  readonly reader: Reader;
  readonly jobs: Jobs;
  readonly progress: Progress;
  /** Undefined: every file is digested. */
  readonly cache: Cache | undefined;
};

/** Files of the disk, read as they are digested. */
export type DiskFiles = FileSet & {
  /** What could not be read so far. */
  readonly troubles: () => readonly PathTrouble[];
};

export function diskFiles(world: World, run: Run): DiskFiles {
  const { base, files, disk, progress, cache } = run;
  const byPath = new Map(files.map((input) => [input.path, input]));
  const troubles = new Map<string, PathTrouble>();
  const read = (input: InputFile) => readInput(run, input);
  const keep = digestKeeper(world);

  return {
    hint: () => campaignHint(files, cache?.lookAt ?? lookAtHeads(disk, base), read),
    read: async (path) => {
      const input = byPath.get(path);
      const file = input && (await read(input));
      if (!file) throw new Error(`${path} could be read before, and no longer can`);
      return file;
    },
    digest: async (manner, only) => {
      const orders = new Map(
        files.flatMap((file) => ordersFor(file, only)).map((order) => [order.file.path, order]),
      );
      const all = orders.size;
      const digests: HeldDigest[] = [];
      const setup = { base, manner };
      const known = await cache?.under(setup);
      const others = turnsNowAndThen();
      for (const order of known ? [...orders.values()] : []) {
        await others();
        const recalled = await known?.recall(order);
        if (!recalled) continue;

        if (recalled.digest) digests.push(heldDigest(recalled.digest));
        orders.delete(order.file.path);
        await progress.reading(all - orders.size, all);
      }

      await digestAll(world, run, setup, [...orders.values()], async (digested) => {
        const { path } = digested;
        if ("trouble" in digested) {
          troubles.set(path, { path: resolvePath(base, path), trouble: digested.trouble });
        } else if (digested.digest) {
          const digest = keep(digested.digest);
          const order = orders.get(path);
          if (order) known?.learn(order, digest, digested.evidence);
          digests.push(heldDigest(digest));
        }
        orders.delete(path);
        await progress.reading(all - orders.size, all);
      });
      await progress.checking();
      return digests;
    },
    troubles: () => [...troubles.values()],
  };
}

async function readInput(
  { disk, base, maxBytes, reader }: Run,
  input: InputFile,
): Promise<ReadFile | undefined> {
  const source = await openFile(disk, base, input, maxBytes);
  return isTrouble(source) ? undefined : readFile(source, { maxBytes, reader });
}

function ordersFor(file: InputFile, only: FurtherDays | undefined): DigestOrder[] {
  if (!only) return [{ file, days: [] }];

  const days = only.get(file.path);
  return days ? [{ file, days }] : [];
}

async function digestAll(
  world: World,
  { disk, jobs }: Run,
  setup: DigestSetup,
  orders: readonly DigestOrder[],
  done: (digested: Digested) => Promise<void>,
): Promise<void> {
  const digest = inputDigester(disk, setup);
  // Another thread has no part in what came by standard input.
  const wanted = disk === world.files ? helpersFor(jobs, orders.length, world.cores) : 0;
  const helpers = Array.from({ length: wanted }, () => world.startHelper(setup)).filter(
    (helper) => helper !== undefined,
  );
  try {
    const hands = helpers.flatMap((helper) => [helper.digest, helper.digest]);
    await shareWork(orders, digest, hands, done);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}
