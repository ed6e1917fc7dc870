/** A text without regard to width, case, blanks and punctuation. */
export function lettersOf(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (!isToldByCode(text.charCodeAt(index))) return lettersOfAny(text);
  }
  return text.replace(/[^0-9A-Za-z\u4e00-\u9fff]+/g, "").toLowerCase();
}

function isToldByCode(code: number): boolean {
  return isHanDigitOrSmall(code) || isCapital(code) || isSign(code);
}

/** The same for all texts; the pattern of all letters takes milliseconds when it is first asked. */
export function lettersOfAny(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
}

/**
 * A number that is the same for texts of the same letters, and hardly ever for others; 0: there are none. It is asked of
 * every measure and result: of Han, Latin letters, digits and the common marks, which most texts are, at a look.
 */
export function markOfLetters(text: string): number {
  let mark = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isHanDigitOrSmall(code)) mark = joined(mark, code);
    else if (isCapital(code)) mark = joined(mark, code + toSmall);
    else if (!isSign(code)) return markOf(lettersOf(text));
  }
  return mark;
}

function markOf(letters: string): number {
  let mark = 0;
  for (let index = 0; index < letters.length; index += 1) mark = joined(mark, letters.charCodeAt(index));
  return mark;
}

function joined(mark: number, code: number): number {
  return (Math.imul(mark, 31) + code) | 0;
}

function isHanDigitOrSmall(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  );
}

const toSmall = 0x20;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Blanks and punctuation of ASCII; 、。〈〉《》「」！（），：；？ */
function isSign(code: number): boolean {
  if (code < 0x80) return true;
  return (code >= 0x3001 && code <= 0x3002) || (code >= 0x3008 && code <= 0x300d) || wideSigns.has(code);
}

const wideSigns: ReadonlySet<number> = new Set([0xff01, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0xff1f]);
