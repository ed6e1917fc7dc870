import { type Cache, openCache } from "./cache/open-cache.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import type { Inputs } from "./gather-inputs.js";
import { isGiven } from "./given-options.js";
import { sayNotice } from "./speak.js";

/** The cache that was asked for. What comes by standard input or by pipes is not worth remembering, nor is its company. */
export async function cacheFor({ world }: Invocation, inputs: Inputs): Promise<Cache | undefined> {
  const { cachePath: folder, disk, surroundings, maxBytes, locale } = inputs;
  if (folder === undefined || disk !== world.files) return undefined;

  const cache = await openCache(world, { folder, base: surroundings.base, maxBytes });
  if (cache) return cache;
  throw new JobError({ problem: "cache_not_ours", folder: surroundings.show(folder) }, { locale });
}

/** Writes down what is new. That it cannot be written is said, and changes nothing of the answer. */
export async function keepCache(asking: Invocation, inputs: Inputs, cache: Cache | undefined): Promise<void> {
  const { cachePath, surroundings } = inputs;
  if (!cache || cachePath === undefined) return;

  const folder = surroundings.show(cachePath);
  const trouble = await cache.save();
  if (trouble) await sayNotice(asking, { notice: "cache_unwritten", folder, ...trouble });
  if (isGiven(asking.options, "debug"))
    await sayNotice(asking, { notice: "cache", folder, ...cache.counts() });
}
