import { publicPhrases } from "../../phrases/public-phrases.js";
import type { ConfidingFile } from "../../privacy/confidences.js";
import { type Leak, type LeakFinder, originsOf } from "../../privacy/leaks.js";
import { spotsAmong } from "../../report/spots.js";
import type { Invocation } from "../command.js";
import { sayLines } from "../speak.js";
import { renderedTexts, textsWithin } from "./rendered-texts.js";

/** An output before it is written. `source`: what it was laid out from, whose texts are still whole. */
export type Prepared = {
  readonly format: string;
  readonly data: string | Uint8Array | undefined;
  readonly source: unknown;
};

/**
 * Whether something that may not be published is in the outputs; each is named with its place in the files and the way
 * out, never with its value. What leaks nowhere is safe to write.
 */
export async function refuseLeaks(
  { world, words, locale }: Invocation,
  { leaksIn, files }: { readonly leaksIn: LeakFinder; readonly files: readonly ConfidingFile[] },
  outputs: readonly Prepared[],
): Promise<boolean> {
  const said = publicPhrases[locale];
  const spotOf = spotsAmong(files.map(({ document }) => document));
  const found = distinct(
    outputs.flatMap(({ format, data, source }) => {
      const texts = [...textsWithin(source), ...(data === undefined ? [] : renderedTexts(data))];
      return texts.flatMap(leaksIn).map((leak) => ({ format, leak }));
    }),
  );
  if (found.length === 0) return false;

  const lines = found.flatMap(({ format, leak }) => {
    const { kind, masked } = leak;
    const [first, ...others] = originsOf(leak, files);
    const spot = first && spotOf(first);
    const place = first && spot ? `${first.file}:${spot.line}:${spot.column}` : undefined;
    return [said.leak({ kind, masked, format, place, more: others.length }), `  ${said.remedy[kind]}`];
  });
  await sayLines(world, [...lines, words.failed(said.refused(found.length))]);
  return true;
}

type FoundLeak = { readonly format: string; readonly leak: Leak };

function distinct(found: readonly FoundLeak[]): readonly FoundLeak[] {
  const keyOf = ({ format, leak }: FoundLeak) => `${format} ${leak.kind} ${leak.key}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}
