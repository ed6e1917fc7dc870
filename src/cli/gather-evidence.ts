import type { EvidenceFact, EvidenceFacts } from "../model/evidence-fact.js";
import type { Ledger } from "../model/ledger.js";
import { turnsNowAndThen } from "./others-turn.js";
import { folderOf, isAbsolute, isWithin, relativeTo, resolvePath } from "./paths.js";
import { repositoryRoot } from "./surroundings.js";
import { type Files, isTrouble, type Trouble } from "./world.js";

/** So many files are remembered at most: ledgers share a file now and then, and memory must not grow with their number. */
const remembered = 4096;

/** Looks at the files that a ledger names; ledgers are named by their paths from `base`. */
export function evidenceGatherer(files: Files, base: string): (ledger: Ledger) => Promise<EvidenceFacts> {
  const look = evidenceLooker(files, base);
  return (ledger) => look(ledger.place.file, pathsIn(ledger));
}

/** Looks at files by the paths that a ledger writes. */
export function evidenceLooker(
  files: Files,
  base: string,
): (file: string, paths: Iterable<string>) => Promise<EvidenceFacts> {
  const contents = new Map<string, Promise<EvidenceFact>>();
  const grounds = new Map<string, Promise<Ground>>();

  return async (file, paths) => {
    const folder = folderOf(resolvePath(base, file));
    const facts = new Map<string, EvidenceFact>();
    const others = turnsNowAndThen();
    for (const path of paths) {
      await others();
      const ground = await remember(grounds, folder, () => groundOf(files, folder));
      facts.set(path, await factOf(files, ground, path, contents));
    }
    return facts;
  };
}

function pathsIn(ledger: Ledger): Set<string> {
  const named = [
    ledger.report?.document?.path,
    ...ledger.items.flatMap(({ evidence }) => evidence.map(({ path }) => path)),
  ];
  return new Set(named.filter((path) => path !== undefined));
}

/** What evidence may lie in: the repository and the ledger's folder tree, by name and without links. */
type Ground = {
  readonly folder: string;
  readonly realFolder: string;
  readonly root: string;
  readonly realRoot: string;
};

async function groundOf(files: Files, folder: string): Promise<Ground> {
  const root = (await repositoryRoot(files, folder)) ?? folder;
  return { folder, realFolder: await realOr(files, folder), root, realRoot: await realOr(files, root) };
}

async function realOr(files: Files, path: string): Promise<string> {
  const real = await files.realPath(path);
  return isTrouble(real) ? path : real;
}

async function factOf(
  files: Files,
  { folder, realFolder, root, realRoot }: Ground,
  written: string,
  contents: Map<string, Promise<EvidenceFact>>,
): Promise<EvidenceFact> {
  // A backslash separates folders on one platform only: what it means is judged alike on all.
  const path = resolvePath(folder, written.replaceAll("\\", "/"));
  const isRooted = isAbsolute(written) || /^([A-Za-z]:|\\)/.test(written);
  if (isRooted || !(isWithin(root, path) || isWithin(folder, path))) return { state: "outside" };
  if (/[\\\0]/.test(written)) return { state: "absent" };

  const real = await files.realPath(path);
  if (isTrouble(real)) return missing(real);
  if (!isWithin(realRoot, real) && !isWithin(realFolder, real)) return { state: "outside" };
  if (differsInCase(resolvePath(realFolder, relativeTo(folder, path)), real)) return { state: "absent" };

  const kind = await files.inspect(real);
  if (isTrouble(kind)) return missing(kind);
  if (kind !== "file") return { state: "not_regular" };
  return remember(contents, real, () => contentOf(files, real));
}

async function contentOf(files: Files, path: string): Promise<EvidenceFact> {
  const measured = await files.measure(path);
  return isTrouble(measured) ? missing(measured) : { state: "present", ...measured };
}

function missing({ trouble, detail }: Trouble): EvidenceFact {
  return trouble === "absent" || trouble === "not_a_folder"
    ? { state: "absent" }
    : { state: "unreadable", reason: detail };
}

/** Some platforms find `a.pdf` where `A.PDF` was asked for; the same ledger must read the same on all. */
function differsInCase(asked: string, real: string): boolean {
  return asked !== real && asked.toLowerCase() === real.toLowerCase();
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  const [oldest] = known.size < remembered ? [] : known.keys();
  if (oldest !== undefined) known.delete(oldest);
  known.set(key, value);
  return value;
}
