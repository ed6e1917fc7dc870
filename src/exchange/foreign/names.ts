/**
 * The names in a cell: parted by 、 ， ； / or a line break, and by blanks where each part is long enough to be a name.
 * 张　三 is one person.
 */
export function namesIn(text: string): string[] {
  return text
    .split(/[、，,；;/／\n\r]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const pieces = part.split(/\s+/u);
      if (pieces.length === 1 || !/^[\p{Script=Han}·\s*]+$/u.test(part)) return [part];
      if (pieces.every((piece) => piece.length >= 2)) return pieces;
      return pieces.length === 2 ? [pieces.join("")] : [part];
    });
}
