import { type Files, isTrouble, type Trouble } from "./world.js";

/** What can be read once only, held in memory by its path. */
export type Held = ReadonlyMap<string, Uint8Array | Trouble>;

/** The disk with these files on it: what came by standard input, at the path that it stands for, and by pipes. */
export function withHeldFiles(files: Files, held: Held): Files {
  return {
    ...files,
    readNow: (path) => held.get(path) ?? files.readNow(path),
    read: async (path) => held.get(path) ?? files.read(path),
    readAtMost: async (path, most) => held.get(path) ?? files.readAtMost(path, most),
    readHead: async (path, most) => {
      const content = held.get(path);
      if (content === undefined) return files.readHead(path, most);
      return isTrouble(content) ? content : content.subarray(0, most);
    },
    inspect: async (path) => (held.has(path) ? "file" : files.inspect(path)),
  };
}
