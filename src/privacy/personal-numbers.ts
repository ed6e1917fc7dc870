import { foldText } from "../text/folded-text.js";
import { isCalendarDate } from "../time/calendar-date.js";

/** What names or reaches one person. */
export type PersonalKind = "identity" | "mobile" | "landline" | "bank_card" | "email";

/** `masked` is safe to print: 138****1234, 35*************123. */
export type PersonalNumber = { readonly kind: PersonalKind; readonly masked: string };

/** `key`: the same for the same number, however it is written. The stretch is of the text, the end exclusive. */
export type FoundNumber = PersonalNumber & {
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

/** Digits with at most one blank, line break or dash between two, no letter beside them; an identity number may end in X. */
const run = /(?<![0-9A-Za-z]|[A-Za-z][-_])\d(?:[\s\-\u2010-\u2015]?\d)*[Xx]?(?![0-9A-Za-z])/gu;
const group = /[^\s\-\u2010-\u2015]+/gu;

/** What says that the number after it is a code of something else than a person. */
const labelOfCode =
  /(信用代码|项目编号|采购编号|招标编号|合同编号|合同号|档案号|文号|发票号码?|票据号码?)\S{0,3}$/u;

/** `0310-1234567`, `(010)12345678`. */
const landline = /(?<![0-9A-Za-z-])\(?(0(?:10|2\d|[3-9]\d{2}))\)?[\s\-\u2010-\u2015]?(\d{7,8})(?!\d)/gu;

const email = /(?<![\w.+-])([\w.+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)/gu;

/** The shortest number, a landline's, has ten digits. Most texts hold dates at most, and are passed over quickly. */
const mayHoldOne = /(?:\p{Nd}[^\p{Letter}\p{Nd}]{0,3}){10}|[@＠]/u;

/** Codes shorter than this are not looked for in a text: they could be a part of any number. */
const shortestCode = 6;

/**
 * The personal numbers in a text, also in full-width or spaced digits; masked ones are none. `codes` are numbers of
 * projects and documents, which may look like one.
 */
export function personalNumbersIn(text: string, codes: readonly string[]): readonly PersonalNumber[] {
  return findPersonalNumbers(text, codes).map(({ kind, masked }) => ({ kind, masked }));
}

/** The same with their places: digits, then telephones of the old kind, then addresses. */
export function findPersonalNumbers(text: string, codes: readonly string[]): readonly FoundNumber[] {
  if (!mayHoldOne.test(text)) return [];

  const { folded, starts, ends } = foldText(text);
  const rest = codes
    .filter((code) => code.length >= shortestCode)
    .reduce((left, code) => blank(left, code.normalize("NFKC")), folded);
  const withoutEmails = rest.replace(email, blankOf);
  const found = [
    ...numbersIn(withoutEmails.replace(landline, blankOf)),
    ...Array.from(withoutEmails.matchAll(landline), ({ 0: whole, 1: area = "", 2: number = "", index }) => ({
      kind: "landline" as const,
      masked: `${area}-${mask(number, 0, 3)}`,
      key: `${area}${number}`,
      start: index,
      end: index + whole.length,
    })),
    ...Array.from(rest.matchAll(email), ({ 0: whole, 1: first = "", 2: domain = "", index }) => ({
      kind: "email" as const,
      masked: `${first}***@${domain}`,
      key: whole.toLowerCase(),
      start: index,
      end: index + whole.length,
    })),
  ];
  return found.map((one) => ({
    ...one,
    start: starts[one.start] ?? 0,
    end: ends[one.end - 1] ?? text.length,
  }));
}

/** Of the same length, so that places stay. */
function blank(text: string, part: string): string {
  return text.replaceAll(part, blankOf(part));
}

function blankOf(part: string): string {
  return "□".repeat(part.length);
}

function numbersIn(text: string): readonly FoundNumber[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) =>
    labelOfCode.test(text.slice(Math.max(0, index - 12), index)) ? [] : numbersAmong(groupsIn(found, index)),
  );
}

type Group = { readonly digits: string; readonly start: number };

function groupsIn(found: string, offset: number): readonly Group[] {
  return Array.from(found.matchAll(group), ({ 0: digits, index }) => ({ digits, start: offset + index }));
}

/** A card's 19 digits one by one, and a country's code before a mobile number's. */
const mostGroups = 19;

/** The personal numbers among groups of digits, whether one group holds one or several together do. */
function numbersAmong(groups: readonly Group[]): readonly FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let start = 0;
  while (start < groups.length) {
    const [number, length] = longestNumber(groups.slice(start, start + mostGroups));
    if (number) numbers.push(number);
    start += length;
  }
  return numbers;
}

/** The number that the most of the first groups make up, and how many they are; without one, the first group is passed. */
function longestNumber(groups: readonly Group[]): readonly [FoundNumber | undefined, number] {
  for (let length = groups.length; length > 0; length--) {
    const taken = groups.slice(0, length);
    const number = classify(taken.map(({ digits }) => digits).join(""));
    const [first] = taken;
    const last = taken.at(-1);
    if (number && first && last) {
      return [{ ...number, start: first.start, end: last.start + last.digits.length }, length];
    }
  }
  return [undefined, 1];
}

function classify(digits: string): Omit<FoundNumber, "start" | "end"> | undefined {
  if (isIdentity(digits)) return { kind: "identity", masked: mask(digits, 2, 3), key: digits.toUpperCase() };

  const mobile = digits.replace(/^(0086|86)(?=1[3-9]\d{9}$)/u, "");
  if (/^1[3-9]\d{9}$/u.test(mobile)) return { kind: "mobile", masked: mask(mobile, 3, 4), key: mobile };
  return isBankCard(digits) ? { kind: "bank_card", masked: mask(digits, 4, 4), key: digits } : undefined;
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
