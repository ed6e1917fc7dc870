import { resolvePath } from "../paths.js";
import { type Files, isTrouble, type Trouble } from "../world.js";
import { type Packable, packBytes } from "./pack.js";

/** Packs that are kept: the last that were used. */
const most = 4;

const tagName = "CACHEDIR.TAG";
/** The first line is what programs that make backups look for (bford.info/cachedir); the second tells whose it is. */
const tag = `Signature: 8a477f597d28d172789f06886806bc55
# A cache of taizhang; it may be deleted at any time.
`;
const orderName = "order.txt";
const packName = /^[0-9a-f]{64}\.pack$/;

export function packPath(folder: string, setup: string): string {
  return resolvePath(folder, `${setup}.pack`);
}

/** Whether a folder may be written in: there is none yet, it is empty, or it was made by this module. */
export async function isOurs(files: Files, folder: string): Promise<boolean> {
  const entries = await files.list(folder);
  if (isTrouble(entries)) return entries.trouble !== "not_a_folder" && entries.trouble !== "folder";
  if (entries.length === 0) return true;

  const written = await files.read(resolvePath(folder, tagName));
  return !isTrouble(written) && new TextDecoder().decode(written) === tag;
}

/** Puts a pack into the folder, which is made where there is none, and takes out those that have not been used for long. */
export async function putPack(
  files: Files,
  folder: string,
  setup: string,
  contents: Iterable<Packable>,
): Promise<Trouble | undefined> {
  return (
    (await makeOurs(files, folder)) ??
    (await files.write(packPath(folder, setup), packBytes(setup, contents), "replace")) ??
    (await putFirst(files, folder, setup))
  );
}

async function makeOurs(files: Files, folder: string): Promise<Trouble | undefined> {
  const entries = await files.list(folder);
  if (!isTrouble(entries) && entries.length > 0) return undefined;

  const encoder = new TextEncoder();
  const trouble =
    (await files.makeFolder(folder)) ??
    (await files.write(resolvePath(folder, tagName), encoder.encode(tag), "new")) ??
    (await files.write(resolvePath(folder, ".gitignore"), encoder.encode("*\n"), "new"));
  // Another run has just made it.
  return trouble?.trouble === "exists" ? undefined : trouble;
}

/** Notes that a pack was used, beside those that were used before it; the oldest are removed. Times of files decide nothing. */
export async function putFirst(files: Files, folder: string, setup: string): Promise<Trouble | undefined> {
  const path = resolvePath(folder, orderName);
  const written = await files.read(path);
  const before = isTrouble(written) ? [] : new TextDecoder().decode(written).split("\n");
  if (before[0] === setup) return undefined;

  const order = [setup, ...before.filter((one) => one !== "" && one !== setup)].slice(0, most);
  const trouble = await files.write(path, new TextEncoder().encode(`${order.join("\n")}\n`), "replace");
  if (trouble) return trouble;

  const entries = await files.list(folder);
  for (const { name } of isTrouble(entries) ? [] : entries) {
    if (packName.test(name) && !order.includes(name.slice(0, 64)))
      await files.remove(resolvePath(folder, name));
  }
  return undefined;
}
