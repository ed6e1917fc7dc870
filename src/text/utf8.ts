/** U+FEFF in UTF-8. */
const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf];
export const markBytes = byteOrderMark.length;

export function startsWithMark(bytes: Uint8Array): boolean {
  return byteOrderMark.every((byte, index) => bytes[index] === byte);
}

/** In UTF-16 units; a line that is longer is counted once, from mark to mark. */
const stride = 4096;

/** Counts the bytes that stretches of a text take in UTF-8. */
export function byteCounter(text: string): (start: number, end: number) => number {
  const marks = [0];
  const bytesBefore = (offset: number): number => {
    const mark = Math.floor(offset / stride);
    for (let next = marks.length; next <= mark; next += 1) {
      marks.push((marks[next - 1] ?? 0) + bytesIn(text, (next - 1) * stride, next * stride));
    }
    return (marks[mark] ?? 0) + bytesIn(text, mark * stride, offset);
  };
  return (start, end) =>
    end - start <= stride ? bytesIn(text, start, end) : bytesBefore(end) - bytesBefore(start);
}

function bytesIn(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let offset = start; offset < end; offset += 1) bytes += bytesOf(text.charCodeAt(offset));
  return bytes;
}

/** Four bytes of a pair of surrogates are two for each half, so that a stretch may begin between them. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
