import { crc32, deflateRawSync } from "node:zlib";

/** The parts of a zip archive by their names, in the order of its directory. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Without the comment that may follow it. */
export const endLength = 22;
export const directoryLength = 46;
export const localLength = 30;

/** An archive of these parts, in their order: the same bytes for the same parts, since every date in it is 1980-01-01. */
export function zip(parts: Parts, manner: "packed" | "stored"): Uint8Array {
  const written = [...parts].map(([name, part]) => {
    const packed = manner === "packed" ? deflateRawSync(part, { level: 9 }) : part;
    const isStored = packed.length >= part.length;
    return {
      name: new TextEncoder().encode(name),
      part,
      data: isStored ? part : packed,
      method: isStored ? 0 : 8,
    };
  });
  const locals = written.map(({ name, data }) => localLength + name.length + data.length);
  const directory = written.reduce((sum, { name }) => sum + directoryLength + name.length, 0);
  const contents = locals.reduce((sum, length) => sum + length, 0);

  const bytes = new Uint8Array(contents + directory + endLength);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = contents;
  for (const { name, part, data, method } of written) {
    view.setUint32(local, 0x04034b50, true);
    writeFacts(view, local + 4, { method, part, data, name });
    bytes.set(name, local + localLength);
    bytes.set(data, local + localLength + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeFacts(view, central + 6, { method, part, data, name });
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + directoryLength);

    local += localLength + name.length + data.length;
    central += directoryLength + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, written.length, true);
  view.setUint16(central + 10, written.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, contents, true);
  return bytes;
}

type Facts = {
  readonly method: number;
  readonly part: Uint8Array;
  readonly data: Uint8Array;
  readonly name: Uint8Array;
};

/** What stands alike in a part's own header and in the directory. */
function writeFacts(view: DataView, at: number, { method, part, data, name }: Facts): void {
  const utf8Names = 0x0800;
  const firstDay = 33;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc32(part), true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, part.length, true);
  view.setUint16(at + 22, name.length, true);
}
