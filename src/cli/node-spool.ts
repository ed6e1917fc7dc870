import { mkdtempSync, openSync, readSync, rmdirSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spool } from "./world.js";

/**
 * A temporary file without a name: it is taken out of its folder as soon as it is open, so that it vanishes with the
 * process however that ends.
 */
export function openSpool(): Spool | undefined {
  const file = openNameless();
  if (file === undefined) return undefined;

  let end = 0;
  return {
    append: (bytes) => {
      const piece = { offset: end, length: bytes.length };
      if (!writeAt(file, bytes, end)) return undefined;

      end += bytes.length;
      return piece;
    },
    read: ({ offset, length }) => {
      const bytes = new Uint8Array(length);
      for (let done = 0; done < length; ) {
        const count = readSync(file, bytes, done, length - done, offset + done);
        if (count === 0) throw new Error("the temporary file has become shorter");
        done += count;
      }
      return bytes;
    },
  };
}

function openNameless(): number | undefined {
  try {
    const folder = mkdtempSync(join(tmpdir(), "taizhang-spool-"));
    const path = join(folder, "spool");
    const file = openSync(path, "wx+", 0o600);
    unlinkSync(path);
    rmdirSync(folder);
    return file;
  } catch {
    return undefined;
  }
}

/** False: the disk is full or the like. */
function writeAt(file: number, bytes: Uint8Array, offset: number): boolean {
  try {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, offset + done);
    }
    return true;
  } catch {
    return false;
  }
}
