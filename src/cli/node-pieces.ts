import { fstatSync, openSync, readSync } from "node:fs";
import type { Pieces } from "./world.js";

export function openPieces(path: string): Pieces {
  const file = openSync(path, "r");
  return {
    size: fstatSync(file).size,
    read: ({ offset, length }) => {
      const bytes = new Uint8Array(length);
      try {
        for (let done = 0; done < length; ) {
          const count = readSync(file, bytes, done, length - done, offset + done);
          if (count === 0) return undefined;
          done += count;
        }
        return bytes;
      } catch {
        return undefined;
      }
    },
  };
}
