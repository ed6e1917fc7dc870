import type { Locale } from "../language/locale.js";
import type { BaselineEntry } from "../model/baseline.js";
import type { ReadingLimits } from "../read/read-file.js";
import { toBaseline } from "../read/to-baseline.js";
import type { LocatedDocument } from "../text/located-document.js";
import { within } from "../text/place.js";
import { loadOwnFile, refuseUnknownRules } from "./load-own-file.js";
import type { World } from "./world.js";

export type BaselineFile = {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  readonly document: LocatedDocument;
  /** What is worth saying of it. */
  readonly lines: readonly string[];
};

/** Reads a baseline; a broken one, or one that names unknown rules, is a `JobError`. */
export async function loadBaseline(
  world: World,
  path: string,
  shown: string,
  limits: ReadingLimits,
  locale: Locale,
): Promise<BaselineFile> {
  const { document, value, lines } = await loadOwnFile(world, path, shown, {
    kind: "baseline",
    limits,
    locale,
  });
  const entries = toBaseline(document, value);
  const named = entries.map((entry) => ({ rule: entry.rule, place: within(entry.place, "rule") }));
  refuseUnknownRules(named, document, locale);
  return { path, entries, document, lines };
}
