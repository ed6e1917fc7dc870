import { isCalendarDate } from "../time/calendar-date.js";
import { type NumberLabel, suitsLabel } from "./number-labels.js";

/** What names or reaches one person. */
export type PersonalKind = "identity" | "mobile" | "landline" | "bank_card" | "email";

/** `masked` is safe to print: 138****1234, 35*************123. */
export type PersonalNumber = { readonly kind: PersonalKind; readonly masked: string };

/** `key`: the same for the same number, however it is written. */
export type ClassifiedNumber = PersonalNumber & { readonly key: string };

/** By its own digits. */
export function classify(digits: string): ClassifiedNumber | undefined {
  if (isIdentity(digits)) return { kind: "identity", masked: mask(digits, 2, 3), key: digits.toUpperCase() };

  const mobile = digits.replace(/^(0086|86)(?=1[3-9]\d{9}$)/u, "");
  if (/^1[3-9]\d{9}$/u.test(mobile)) return { kind: "mobile", masked: mask(mobile, 3, 4), key: mobile };
  return isBankCard(digits) ? { kind: "bank_card", masked: mask(digits, 4, 4), key: digits } : undefined;
}

/** By what the words before it call it. */
export function classifyLabelled(label: NumberLabel, digits: string): ClassifiedNumber | undefined {
  if (label === "code" || !suitsLabel(label, digits)) return undefined;
  const key = digits.toUpperCase();
  switch (label) {
    case "identity":
      return { kind: "identity", masked: mask(digits, 2, 3), key };
    case "bank_card":
      return { kind: "bank_card", masked: mask(digits, 4, 4), key };
    case "telephone":
      return digits.startsWith("1") && digits.length > 9
        ? { kind: "mobile", masked: mask(digits, 3, 4), key }
        : { kind: "landline", masked: mask(digits, 0, 3), key };
  }
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

export function mask(digits: string, first: number, last: number): string {
  return `${digits.slice(0, first)}${"*".repeat(digits.length - first - last)}${digits.slice(-last)}`;
}
