import { mkdir, stat } from "node:fs/promises";

/**
 * Makes a folder, and those above it that are missing: `above` are its path and theirs, the nearest first. One by one,
 * since Node's own way never ends where a folder is there and lets nothing be made in it.
 */
export async function makeFolders(above: readonly string[]): Promise<void> {
  const there = await Promise.all(above.map(kindAt));
  const nearest = there.findIndex((kind) => kind !== undefined);
  // What is there and no folder tells by its error that it is none.
  const missing =
    there[0] === "folder" ? [] : above.slice(0, nearest === -1 ? above.length : Math.max(1, nearest));
  for (const folder of missing.reverse()) {
    // Another run may have made it meanwhile.
    await mkdir(folder).catch(async (error) => {
      if ((await kindAt(folder)) !== "folder") throw error;
    });
  }
}

/** Undefined: there is nothing. */
async function kindAt(path: string): Promise<"folder" | "other" | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  return found.isDirectory() ? "folder" : "other";
}
