import type { Source } from "../model/source.js";
import type { Inputs } from "./gather-inputs.js";
import { openFile } from "./open-file.js";

/**
 * The bytes of all files at once, for what is made of whole ledgers. What could not be read, or is above the cap, has been
 * said by `examineInputs` and is in no ledger.
 */
export async function sourcesAtHand({ disk, files, surroundings, maxBytes }: Inputs): Promise<Source[]> {
  const sources: Source[] = [];
  for (const file of files) {
    const source = await openFile(disk, surroundings.base, file, maxBytes);
    if ("bytes" in source) sources.push(source);
  }
  return sources;
}
