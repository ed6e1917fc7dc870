/** Marks that no line begins with (GB/T 15834 5.1; `—` may begin one, but a pair of it is never divided). */
const neverFirst = unitsOf(
  "，。、；：？！）》」』】〕〉〗〙〛”’％‰℃…·～々〻ー｝］｠｣､｡･﹐﹑﹒﹔﹕﹖﹗,.;:?!)]}%°›»",
);

/** Marks that no line ends with. */
const neverLast = unitsOf("（《「『【〔〈〖〘〚“‘｛［｟｢￥＄([{«‹$¥£");

/** Words for what a number counts. */
const counters = new Set("年月日天个件处次项条款名家万亿元人份本页号种");

/** Marks that stand in pairs and are not divided: 破折号 and 省略号. */
const paired = new Set("—…");

const ideographic =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef—…\p{Extended_Pictographic}]/u;

export function isNeverFirst(grapheme: string): boolean {
  return neverFirst.has(grapheme.charCodeAt(0));
}

export function isNeverLast(grapheme: string): boolean {
  return neverLast.has(grapheme.charCodeAt(0));
}

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

/** As `mayBreakBetween`, of characters of one UTF-16 unit, without a text for each of them. */
export function mayBreakBetweenUnits(before: number, after: number): boolean {
  if (neverLast.has(before) || neverFirst.has(after)) return false;
  if (isHan(before) && isHan(after)) return true;

  return mayBreakBetween(String.fromCharCode(before), String.fromCharCode(after));
}

/** Whether a line may end between two characters that no blank stands between. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (isNeverLast(before) || isNeverFirst(after)) return false;
  if (before === after && paired.has(before)) return false;

  return isIdeographic(before) || isIdeographic(after);
}

/** Whether a line may end at the blank between two characters; a number stays with what it counts: 6 月, 24 号. */
export function mayBreakAtBlank(before: string, after: string): boolean {
  if (isNeverLast(before) || isNeverFirst(after)) return false;

  return !(/[0-9]/.test(before) && counters.has(after));
}

/** Digits are emoji to Unicode, being part of keycaps; here they belong to Latin words. */
function isIdeographic(grapheme: string): boolean {
  const code = grapheme.charCodeAt(0);
  if (isHan(code)) return true;
  if (code < 0x7f) return false;

  return ideographic.test(grapheme);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
