import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
import { platform } from "./node-platform.js";
import { codeOf, toTrouble } from "./system-trouble.js";
import type { Outlet, Trouble } from "./world.js";

/** By its number: standard output is 1, standard error 2. */
type Descriptor = 1 | 2;

/**
 * Standard output or standard error. Node's stream for it takes a tenth of a short run to load: it is made for what may
 * be a terminal, and else when something is written that cannot be written at once.
 */
export function outlet(descriptor: Descriptor, nodeStream: () => NodeJS.WriteStream): Outlet {
  const end = endOf(descriptor);
  const inUtf8 = utf8Writer();
  let stream = end === "device" ? listening(nodeStream()) : undefined;
  return {
    isTerminal: stream?.isTTY === true,
    columns: stream?.columns || undefined,
    write: async (data) => {
      if (end !== "file" || stream) {
        stream ??= listening(nodeStream());
        return writeBy(stream, data);
      }

      const bytes = typeof data === "string" ? inUtf8(data) : data;
      const written = writeNow(descriptor, bytes);
      if (typeof written === "object") return written;
      if (written === bytes.length) return undefined;

      stream = listening(nodeStream());
      return writeBy(stream, bytes.slice(written));
    },
  };
}

/** What is at the other end: a file, a pipe or the null device; a socket; or what may be a terminal. */
function endOf(descriptor: Descriptor): "file" | "socket" | "device" {
  // Windows tells less of them.
  if (platform === "windows") return "device";
  try {
    const what = fstatSync(descriptor);
    if (what.isFile() || what.isFIFO() || isNullDevice(what)) return "file";
    return what.isSocket() ? "socket" : "device";
  } catch {
    return "device";
  }
}

function isNullDevice(what: Stats): boolean {
  return what.isCharacterDevice() && what.rdev === statSync("/dev/null").rdev;
}

/** How many bytes were written: fewer than there are where a pipe is full and its other end does not wait. */
function writeNow(descriptor: Descriptor, bytes: Uint8Array): number | Trouble {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return written;
  } catch (error) {
    if (codeOf(error) === "EAGAIN") return written;
    return hasReaderGone(error) ? bytes.length : toTrouble(error);
  }
}

/** A longer text is seldom, and its memory is not worth keeping. */
const usualLength = 1 << 18;

/**
 * Gives texts as UTF-8, in memory that holds until the next one is asked for: to touch new memory for each takes five
 * times as long as to encode it.
 */
function utf8Writer(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let room = new Uint8Array();
  return (text) => {
    if (text.length > usualLength) return encoder.encode(text);

    // A unit of UTF-16 takes three bytes at most.
    if (room.length < 3 * text.length) room = new Uint8Array(3 * text.length);
    return room.subarray(0, encoder.encodeInto(text, room).written);
  };
}

function listening(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  // A failed write also comes as an event, which ends the process where nobody listens.
  return stream.on("error", () => {});
}

function writeBy(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<Trouble | undefined> {
  return new Promise((resolve) => {
    stream.write(data, (error) => resolve(error && !hasReaderGone(error) ? toTrouble(error) : undefined));
  });
}

function hasReaderGone(error: unknown): boolean {
  return ["EPIPE", "ERR_STREAM_DESTROYED", "EOF"].includes(codeOf(error));
}
