import { isCalendarDate } from "../../time/calendar-date.js";

/** What names or reaches one person. */
export type PersonalKind = "identity" | "mobile" | "landline" | "bank_card" | "email";

/** `masked` is safe to print: 138****1234, 35*************123. */
export type PersonalNumber = { readonly kind: PersonalKind; readonly masked: string };

/** Digits with at most one blank or dash between two, no letter beside them; an identity number may end in X. */
const run = /(?<![0-9A-Za-z]|[A-Za-z][-_])\d(?:[ \-\u2010-\u2015]?\d)*[Xx]?(?![0-9A-Za-z])/gu;
const gap = /[ \-\u2010-\u2015]/u;

/** What says that the number after it is a code of something else than a person. */
const labelOfCode =
  /(信用代码|项目编号|采购编号|招标编号|合同编号|合同号|档案号|文号|发票号码?|票据号码?)\S{0,3}$/u;

/** `0310-1234567`, `(010)12345678`. */
const landline = /(?<![0-9A-Za-z-])\(?(0(?:10|2\d|[3-9]\d{2}))\)?[ \-\u2010-\u2015]?(\d{7,8})(?!\d)/gu;

const email = /(?<![\w.+-])([\w.+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)/gu;

/** Codes shorter than this are not looked for in a text: they could be a part of any number. */
const shortestCode = 6;

/** The shortest number has seven digits. */
const mayHoldOne = /^(?:\P{Nd}*\p{Nd}){7}|[@＠]/u;

/**
 * The personal numbers in a text, also in full-width or spaced digits; masked ones are none. `codes` are numbers of
 * projects and documents, which may look like one.
 */
export function personalNumbersIn(text: string, codes: readonly string[]): readonly PersonalNumber[] {
  if (!mayHoldOne.test(text)) return [];

  const plain = text.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/gu, "");
  const rest = codes
    .filter((code) => code.length >= shortestCode)
    .reduce((left, code) => left.replaceAll(code.normalize("NFKC"), "□"), plain);
  const withoutEmails = rest.replace(email, "□");
  return [
    ...numbersIn(withoutEmails.replace(landline, "□")),
    ...Array.from(withoutEmails.matchAll(landline), ([, area = "", number = ""]) => ({
      kind: "landline" as const,
      masked: `${area}-${mask(number, 0, 3)}`,
    })),
    ...Array.from(rest.matchAll(email), ([, first = "", domain = ""]) => ({
      kind: "email" as const,
      masked: `${first}***@${domain}`,
    })),
  ];
}

function numbersIn(text: string): readonly PersonalNumber[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) =>
    labelOfCode.test(text.slice(Math.max(0, index - 12), index)) ? [] : numbersAmong(found.split(gap)),
  );
}

/** A card's 19 digits one by one, and a country's code before a mobile number's. */
const mostGroups = 19;

/** The personal numbers among groups of digits, whether one group holds one or several together do. */
function numbersAmong(groups: readonly string[]): readonly PersonalNumber[] {
  const numbers: PersonalNumber[] = [];
  let start = 0;
  while (start < groups.length) {
    const [number, length] = longestNumber(groups.slice(start, start + mostGroups));
    if (number) numbers.push(number);
    start += length;
  }
  return numbers;
}

/** The number that the most of the first groups make up, and how many they are; without one, the first group is passed. */
function longestNumber(groups: readonly string[]): readonly [PersonalNumber | undefined, number] {
  for (let length = groups.length; length > 0; length--) {
    const number = classify(groups.slice(0, length).join(""));
    if (number) return [number, length];
  }
  return [undefined, 1];
}

function classify(digits: string): PersonalNumber | undefined {
  if (isIdentity(digits)) return { kind: "identity", masked: mask(digits, 2, 3) };

  const mobile = digits.replace(/^(0086|86)(?=1[3-9]\d{9}$)/u, "");
  if (/^1[3-9]\d{9}$/u.test(mobile)) return { kind: "mobile", masked: mask(mobile, 3, 4) };
  return isBankCard(digits) ? { kind: "bank_card", masked: mask(digits, 4, 4) } : undefined;
}

/** 18 digits with a birth date and the check digit of GB 11643; or 15 with a birth date of the twentieth century. */
function isIdentity(digits: string): boolean {
  // Provinces' codes of that time, so that a time stamp such as 201805181013123 is none.
  if (/^[1-8][1-7]\d{13}$/u.test(digits)) return isBirthDate(`19${digits.slice(6, 12)}`);

  const isLong = /^[1-9]\d{16}[\dXx]$/u.test(digits) && isBirthDate(digits.slice(6, 14));
  return isLong && checkDigitOf(digits.slice(0, 17)) === digits.slice(17).toUpperCase();
}

/** `YYYYMMDD` of a day on which somebody alive may have been born. */
function isBirthDate(digits: string): boolean {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return /^(19|20)/u.test(date) && isCalendarDate(date);
}

/** ISO 7064, MOD 11-2. */
function checkDigitOf(digits: string): string {
  const remainder = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - remainder) % 11;
  return check === 10 ? "X" : String(check);
}

/** 16 to 19 digits that begin like a card's and end in Luhn's check digit. */
function isBankCard(digits: string): boolean {
  if (!/^[3-69]\d{15,18}$/u.test(digits)) return false;

  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function mask(digits: string, first: number, last: number): string {
  return `${digits.slice(0, first)}${"*".repeat(digits.length - first - last)}${digits.slice(-last)}`;
}
