import { sha256 } from "../../read/sha256.js";
import type { DigestManner } from "../../report/digest-file.js";
import { buildMark } from "./build-mark.js";

/**
 * All that a file's digest depends on beside the file and its evidence: the program itself, what runs it, and how it was
 * asked to judge. The unit is left out: it only tells which digests are wanted.
 */
export function setupKey({ unit: _, ...manner }: DigestManner, engine: string): string {
  const text = JSON.stringify([buildMark, engine, manner], (_key, value) =>
    value instanceof Map ? [...value] : value,
  );
  return sha256(new TextEncoder().encode(text));
}
