import { link, open, realpath, rename, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { kindOf } from "./node-kinds.js";
import { platform } from "./node-platform.js";
import { folderOf, nameOf, toPath } from "./paths.js";
import { codeOf } from "./system-trouble.js";
import type { Bytes } from "./world.js";

/** Through a file of its own in the same folder, so that nobody ever meets half a file. */
export async function writeWhole(path: string, bytes: Bytes, manner: "new" | "replace"): Promise<void> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  const target = await realpath(path).catch(() => path);
  const kind = await stat(target).then(kindOf, () => undefined);
  // A device or a pipe is written to; a file in its place would replace it.
  if (kind === "other") return fill(target, "w", pieces);

  const draft = `${folderOf(toPath(target, platform))}/.${nameOf(toPath(target, platform))}.${process.pid}.tmp`;
  try {
    await fill(draft, "wx", pieces);
    await (manner === "new" ? linkAs(draft, target) : patiently(() => rename(draft, target)));
  } finally {
    await rm(draft, { force: true });
  }
}

async function fill(path: string, flags: "w" | "wx", pieces: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, flags);
  try {
    for (const piece of pieces) await file.writeFile(piece);
    if (flags === "wx") await file.sync();
  } finally {
    await file.close();
  }
}

/** A link never replaces a file; some file systems know no links, and there a look beforehand must do. */
async function linkAs(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    if (await stat(target).then(kindOf, () => undefined))
      throw Object.assign(new Error(), { code: "EEXIST" });
    await patiently(() => rename(draft, target));
  }
}

/** Excel and virus scanners hold files open for moments. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (const wait of [20, 50, 100, 200, 400]) {
    try {
      return await act();
    } catch (error) {
      if (!["EPERM", "EBUSY", "EACCES"].includes(codeOf(error)) || platform !== "windows") throw error;
      await pause(wait);
    }
  }
  return act();
}
