const localHeader = { signature: 0x04034b50, date: 10 };
const directoryEntry = { signature: 0x02014b50, date: 12, offset: 42, names: 28, length: 46 };
const end = { signature: 0x06054b50, length: 22, count: 10, start: 16 };

/** 1980-01-01 00:00:00, the first moment that a zip archive can name. */
const firstMoment = 0x00210000;

/** The archive with one date for all its parts, so that the same parts are the same bytes. It has no comment. */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const last = bytes.length - end.length;
  if (last < 0 || view.getUint32(last, true) !== end.signature) throw new Error("no end of a zip archive");

  let at = view.getUint32(last + end.start, true);
  for (let left = view.getUint16(last + end.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry.signature) throw new Error("no entry of a zip directory");
    const local = view.getUint32(at + directoryEntry.offset, true);
    if (view.getUint32(local, true) !== localHeader.signature) throw new Error("no part of a zip archive");

    view.setUint32(local + localHeader.date, firstMoment, true);
    view.setUint32(at + directoryEntry.date, firstMoment, true);
    const names = [0, 2, 4].map((offset) => view.getUint16(at + directoryEntry.names + offset, true));
    at += directoryEntry.length + names.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
