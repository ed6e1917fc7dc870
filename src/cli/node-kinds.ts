import { statSync } from "node:fs";
import type { Entry, Kind, Trouble } from "./world.js";

type Tellable = { isFile(): boolean; isDirectory(): boolean };

const absent: Trouble = { trouble: "absent", detail: "ENOENT" };

/** Most files that are asked for are not there (a config, in every folder above): that is told without an error. */
export function kindAt(path: string): Kind | Trouble {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? kindOf(found) : absent;
}

export function kindOf(what: Tellable): Kind {
  if (what.isFile()) return "file";
  return what.isDirectory() ? "folder" : "other";
}

export function toEntry(entry: Tellable & { name: string; isSymbolicLink(): boolean }): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}
