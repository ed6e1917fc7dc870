/** The shortest number without a label, a landline's, has ten digits, and one called a telephone's seven. */
const fewestDigits = 10;
export const shortestNumber = 7;

/** Between two digits of one number. */
const widestGap = 3;

const telephoneWord = /电话|手机|传真|方式|号码|phone|mobile/iu;
const mayHoldOne = new RegExp(
  `(?:\\p{Nd}[^\\p{Letter}\\p{Nd}]{0,${widestGap}}){${fewestDigits}}|[@＠]|(?:${telephoneWord.source})[^\\p{Nd}]{0,16}\\p{Nd}`,
  "iu",
);

/** Whether a text may hold a personal number: most texts hold dates at most, and are passed over at a look. */
export function mayHoldPersonalNumber(text: string): boolean {
  return atALook(text) ?? mayHoldByPattern(text);
}

/** The same for all texts, and a hundred times slower where the pattern is first asked. */
export function mayHoldByPattern(text: string): boolean {
  const folded = text.normalize("NFKC");
  if (!mayHoldOne.test(folded)) return false;
  return folded.includes("@") || (folded.match(/\p{Nd}/gu) ?? []).length >= shortestNumber;
}

/** Undefined: it takes the pattern to tell. */
function atALook(text: string): boolean | undefined {
  let digits = 0;
  let run = 0;
  let gap = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      digits += 1;
      run = gap > widestGap ? 1 : run + 1;
      gap = 0;
      if (run === fewestDigits) return true;
    } else if (isLetter(code)) run = 0;
    else if (isAt(code)) return true;
    else if (isSign(code)) gap += 1;
    else return undefined;
  }
  return digits >= shortestNumber && telephoneWord.test(text) ? undefined : false;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Of Han, or a Latin one of ASCII. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  );
}

function isAt(code: number): boolean {
  return code === 0x40 || code === 0xff20;
}

/** Blanks and punctuation of ASCII and of Chinese prose, which are one character each in every width. */
function isSign(code: number): boolean {
  if (code < 0x80) return true;
  if (code >= 0xff01 && code <= 0xff5e) return !isWideLetter(code);
  // 々 and 〆, U+3005 and U+3006, are letters.
  if (code >= 0x3000 && code <= 0x3015) return code < 0x3004 || code > 0x3007;
  return code === 0xb7 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d);
}

function isWideLetter(code: number): boolean {
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}
