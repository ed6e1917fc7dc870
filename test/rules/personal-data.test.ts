import { expect, test } from "vitest";
import { maskFor } from "../../src/privacy/mask.js";
import { reportOn } from "./example.js";

/** A number of nobody: its check digit is wrong, or it has none. */
const cases: readonly (readonly [text: string, masked: readonly string[]])[] = [
  // A label before digits of the right length counts, whatever their check digit.
  ["身份证号 999999197001011230 的专家", ["99*************230"]],
  ["身份证号码：９９９９９９１９７００１０１１２３０", ["99*************230"]],
  ["身份证（99999919700101123x）复印件", ["99*************23x"]],
  ["公民身份号码为 999999 19701301 1234", ["99*************234"]],
  ["身份证号 999999 700101 123 ，退款 12500 元", ["99**********123"]],
  ["身份证号：999999197001011230、999999198002022345", ["99*************230", "99*************345"]],
  ["银行卡号 6222 0000 0000 0000 001 2018-05-18 退款", ["6222***********0001"]],
  ["卡号6222000000000000001", ["6222***********0001"]],
  ["账号 0203001209100", ["0203*****9100"]],
  ["退至帐户：123456789012", ["1234****9012"]],
  ["bank card no. 6222000000000001", ["6222********0001"]],
  ["identity card number 999999197001011230", ["99*************230"]],
  ["联系电话：3012345", ["****345"]],
  ["电话 3012-345、13800001234", ["****345", "138****1234"]],
  ["手机 1380000123", ["138***0123"]],
  ["联系方式 12800001234", ["128****1234"]],
  ["手机 138 0000 1234，2018-05-18 退款", ["138****1234"]],
  // A code is none, and what stands beyond it is not the code.
  ["合同编号：13800001234", []],
  ["合同编号： 13800001234", []],
  ["合同编号为13800001234", []],
  ["合同编号：0310-1234567", []],
  // Only a blank between: it may be somebody's.
  ["合同编号 13800001234", ["138****1234"]],
  ["合同号 13800001234", ["138****1234"]],
  ["合同编号 0310-1234567", ["0310-****567"]],
  // The word right before it counts, and a code lends its own to no other number.
  ["合同编号 电话 13800001234", ["138****1234"]],
  ["文号 电话：13800001234", ["138****1234"]],
  ["凭证号码 手机13800001234", ["138****1234"]],
  ["发票号 联系13800001234", ["138****1234"]],
  ["档案号1234567，13800001234 联系", ["138****1234"]],
  ["合同编号：1301000、13800001234", ["138****1234"]],
  // What is counted is no number of anybody.
  ["采购手机1500000元", []],
  ["购买电话 2000000 部", []],
  ["公务卡120000000000元", []],
  // Width, and words between.
  ["phone number: 7012345", ["****345"]],
  ["ＰＨＯＮＥ：7012345", ["****345"]],
  ["合同编号 2018001，联系人 13800001234", ["138****1234"]],
  ["合同号：甲，13800001234", ["138****1234"]],
  ["合同编号 1301 13800001234", ["138****1234"]],
  ["统一社会信用代码 911304007000000018", []],
  ["项目编号：999999197001011239", []],
  ["发票号：123456789012345678", []],
  // Without a label a wrong check digit says that it is none.
  ["材料 999999197001011230 一份", []],
  ["电话 2018-05-18 接通，热线电话 400-123-4567", []],
  ["电话：20180518", []],
  ["身份证号 9999991970", []],
  ["卡号 12345", []],
  ["身份证号 99*************230", []],
];

test.each(cases)("%s", async (text, masked) => {
  const yaml = `items: [ { id: 017-2017-001, category: other, origin: self_selected, problem: ${JSON.stringify(text)} } ]\n`;
  const { findings = [] } = await reportOn({ title: { en: "", "zh-CN": "" }, reports: [], yaml }, "en");
  const facts = findings.filter(({ rule }) => rule === "text/personal-data").map((found) => found.facts);
  const numbers = facts.flatMap((fact) => (fact as { numbers: { masked: string }[] }).numbers);
  expect(numbers.map((number) => number.masked)).toEqual(masked);
});

test.each(cases)("in public: %s", (text, masked) => {
  const nobody = {
    namesByUnit: new Map(),
    names: [],
    principals: new Map(),
    withheld: [],
    codes: [],
    kept: [],
  };
  const shown = maskFor(nobody, "主要负责人").text("017", text);
  for (const number of masked) expect(shown).toContain(number);
  if (masked.length === 0) expect(shown).toBe(text);
});
