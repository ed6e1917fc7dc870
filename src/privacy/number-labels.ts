import { isCalendarDate } from "../time/calendar-date.js";

/** What the words before a number say that it is; `code`: of something else than a person. */
export type NumberLabel = "code" | "identity" | "bank_card" | "telephone";

const numberWord = "(?:号码?|码| ?(?:no\\.?|number))?";
const link = "[为是系]?[\\s:：(（\\[【“‘]{0,4}$";

const labels: readonly (readonly [NumberLabel, RegExp])[] = [
  [
    "identity",
    new RegExp(`(?:身份证件?|身份号|证件号|\\bidentity(?: card)?|\\bid card)${numberWord}${link}`, "iu"),
  ],
  ["bank_card", new RegExp(`(?:卡|[账帐][号户]|\\bcard|\\baccount)${numberWord}${link}`, "iu")],
  ["telephone", new RegExp(`(?:电话|手机|传真|联系方式|\\bphone|\\bmobile)${numberWord}${link}`, "iu")],
  [
    "code",
    // Attached, or behind a colon: what only a blank parts from such a word may be somebody's number.
    /(?:信用代码|项目编号|采购编号|招标编号|合同编号|合同号|档案号|文号|(?:发票|票据|凭证)号码?)[为是系]?(?:[:：(（【“‘]{1,3}\s?)?$/u,
  ],
];

/** The longest label with what may stand between it and its number. */
const reach = 24;

/** What stands right before a number: in 合同编号 电话 13800001234 it is a telephone's. */
export function labelBefore(text: string, index: number): NumberLabel | undefined {
  const before = text.slice(Math.max(0, index - reach), index);
  return labels.find(([, pattern]) => pattern.test(before))?.[0];
}

/** What a number counts: 采购手机 1500000 元 has no telephone's number, nor has 公务卡 12 万元. */
export const counted = /^\s?(?:[元万亿台部个件张套人次项份年月日]|[%％])/u;

/** Between two numbers of persons under one label, as in 身份证号：……、……. */
export const betweenNumbers = /^[\s、，,;；/和及或]{1,3}$/u;

/** Of a length that its label asks for, whatever its check digit: a mistyped number is somebody's all the same. */
export function suitsLabel(label: NumberLabel, digits: string): boolean {
  switch (label) {
    case "code":
      return false;
    case "identity":
      return /^(?:\d{15}|\d{17}[\dXx])$/u.test(digits);
    case "bank_card":
      return /^\d{12,19}$/u.test(digits);
    case "telephone":
      // Beside a day, as in 电话 2018-05-18; and numbers of services, 400 and 800.
      return /^\d{7,12}$/u.test(digits) && !isDay(digits) && !/^[48]00\d{7}$/u.test(digits);
  }
}

function isDay(digits: string): boolean {
  return (
    /^(?:19|20)\d{6}$/u.test(digits) &&
    isCalendarDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
  );
}
