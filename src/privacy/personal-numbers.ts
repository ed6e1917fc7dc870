import { foldText } from "../text/folded-text.js";
import {
  type ClassifiedNumber,
  classify,
  classifyLabelled,
  mask,
  type PersonalNumber,
} from "./classify-number.js";
import { mayHoldPersonalNumber, shortestNumber } from "./number-glance.js";
import { betweenNumbers, counted, labelBefore, type NumberLabel } from "./number-labels.js";

/** The stretch is of the text, the end exclusive. */
export type FoundNumber = ClassifiedNumber & { readonly start: number; readonly end: number };

/** Digits with at most one blank, line break or dash between two, no letter beside them; an identity number may end in X. */
const run = /(?<![0-9A-Za-z]|[A-Za-z][-_])\d(?:[\s\-\u2010-\u2015]?\d)*[Xx]?(?![0-9A-Za-z])/gu;
const group = /[^\s\-\u2010-\u2015]+/gu;

/** `0310-1234567`, `(010)12345678`. */
const landline = /(?<![0-9A-Za-z-])\(?(0(?:10|2\d|[3-9]\d{2}))\)?[\s\-\u2010-\u2015]?(\d{7,8})(?!\d)/gu;

const email = /(?<![\w.+-])([\w.+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)/gu;

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
  if (!mayHoldPersonalNumber(text)) return [];

  const { folded, starts, ends } = foldText(text);
  const rest = codes
    .filter((code) => code.length >= shortestCode)
    .reduce((left, code) => blank(left, code.normalize("NFKC")), folded);
  const withoutEmails = rest.replace(email, blankOf);
  const found = [
    ...numbersIn(withoutEmails.replace(landline, blankOf)),
    ...landlinesIn(withoutEmails),
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

function landlinesIn(text: string): readonly FoundNumber[] {
  return Array.from(text.matchAll(landline), ({ 0: whole, 1: area = "", 2: number = "", index }) => ({
    kind: "landline" as const,
    masked: `${area}-${mask(number, 0, 3)}`,
    key: `${area}${number}`,
    start: index,
    end: index + whole.length,
  })).filter(({ start }) => labelBefore(text, start) !== "code");
}

/** Of the same length, so that places stay. */
function blank(text: string, part: string): string {
  return text.replaceAll(part, blankOf(part));
}

function blankOf(part: string): string {
  return "□".repeat(part.length);
}

function numbersIn(text: string): readonly FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let label: NumberLabel | undefined;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    if (found.length < shortestNumber) continue;

    const own = labelBefore(text, index);
    const lent = betweenNumbers.test(text.slice(end, index)) ? label : undefined;
    end = index + found.length;
    if (own === "code") {
      // 合同编号：1301 13800001234: what is parted from the code by a blank may be another number.
      const rest = found.search(/\s|$/u);
      numbers.push(...numbersAmong(groupsIn(found.slice(rest), index + rest), undefined));
      // A code lends its word to no other number.
      label = undefined;
      continue;
    }

    const groups = groupsIn(found, index);
    const counts = groups.length === 1 && counted.test(text.slice(end, end + 2));
    label = counts && own !== "identity" ? undefined : (own ?? lent);
    numbers.push(...numbersAmong(groups, label));
  }
  return numbers;
}

type Group = { readonly digits: string; readonly start: number };

function groupsIn(found: string, offset: number): readonly Group[] {
  return Array.from(found.matchAll(group), ({ 0: digits, index }) => ({ digits, start: offset + index }));
}

/** A card's 19 digits one by one, and a country's code before a mobile number's. */
const mostGroups = 19;

/** The personal numbers among groups of digits, whether one group holds one or several together do; the first are `label`'s. */
function numbersAmong(groups: readonly Group[], label: NumberLabel | undefined): readonly FoundNumber[] {
  const numbers: FoundNumber[] = [];
  let start = 0;
  while (start < groups.length) {
    const rest = groups.slice(start, start + mostGroups);
    const called = start === 0 ? label : undefined;
    const [number, length] = firstNumber(rest, called);
    if (number) numbers.push(number);
    start += length;
  }
  return numbers;
}

/** The number that the first groups make up, and how many they are; without one, the first group is passed. */
function firstNumber(
  groups: readonly Group[],
  label: NumberLabel | undefined,
): readonly [FoundNumber | undefined, number] {
  const [known, length] = longestNumber(groups, classify);
  if (label === undefined || label === known?.kind || (known && label === "telephone"))
    return [known, length];

  const called = (digits: string) => classifyLabelled(label, digits);
  const [alone] = longestNumber(groups.slice(0, 1), called);
  const [labelled, labelledLength] = alone ? [alone, 1] : longestNumber(groups, called);
  return labelled ? [labelled, labelledLength] : [known, length];
}

/** The number that the most of the first groups make up. */
function longestNumber(
  groups: readonly Group[],
  classified: (digits: string) => ClassifiedNumber | undefined,
): readonly [FoundNumber | undefined, number] {
  for (let length = groups.length; length > 0; length--) {
    const taken = groups.slice(0, length);
    const number = classified(taken.map(({ digits }) => digits).join(""));
    const [first] = taken;
    const last = taken.at(-1);
    if (number && first && last) {
      return [{ ...number, start: first.start, end: last.start + last.digits.length }, length];
    }
  }
  return [undefined, 1];
}
