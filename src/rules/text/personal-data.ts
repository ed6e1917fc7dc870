import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import type { PersonalKind, PersonalNumber } from "../../privacy/classify-number.js";
import { mayHoldPersonalNumber } from "../../privacy/number-glance.js";
import { personalNumbersIn } from "../../privacy/personal-numbers.js";
import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { codesOf, eachItemText } from "./item-texts.js";
import { eachLedgerText } from "./ledger-texts.js";

type Facts = { item: ItemId | null; numbers: readonly PersonalNumber[] };

const words: Record<PersonalKind, Localized<string>> = {
  identity: { en: "an identity number", "zh-CN": "身份证号码" },
  mobile: { en: "a mobile number", "zh-CN": "手机号码" },
  landline: { en: "a telephone number", "zh-CN": "固定电话号码" },
  bank_card: { en: "a bank card number", "zh-CN": "银行卡号" },
  email: { en: "an e-mail address", "zh-CN": "电子邮箱" },
};

export const personalData = defineLedgerRule<Facts>({
  id: "text/personal-data",
  severity: "warning",
  title: {
    en: "Free text holds no identity, telephone or card number",
    "zh-CN": "文字中没有身份证、电话或者银行卡号码",
  },
  rationale: {
    en: "A ledger passes through many hands, and plan 五(三) has typical cases published (公开曝光). 个人信息保护法 art. 34 keeps state organs to what their duty needs. A number behind a word such as 身份证号, 卡号 or 电话 counts whatever its check digit. Masked numbers are accepted; so are unified social credit codes, project and document numbers, and `unit.contact`.",
    "zh-CN":
      "台账经手的人多，方案五（三）还要求公开曝光典型案例。个人信息保护法第三十四条要求国家机关处理个人信息不得超出履行法定职责所必需的范围。写在“身份证号”“卡号”“电话”等字样之后的号码，校验码不对也算。隐去部分数字的号码、统一社会信用代码、项目编号和文号、`unit.contact` 不在此列。",
  },
  message: {
    en: ({ item, numbers }) =>
      `${item === null ? "The ledger" : `Item ${item}`} holds ${numbers.map(({ kind, masked }) => `${words[kind].en} (${masked})`).join(", ")}`,
    "zh-CN": ({ item, numbers }) =>
      `${item === null ? "台账" : `事项 ${item} `}的文字中有${numbers.map(({ kind, masked }) => `${words[kind]["zh-CN"]}（${masked}）`).join("、")}`,
  },
  remedy: {
    en: ({ numbers }) =>
      `Take it out of the text or write it masked: ${numbers.map(({ masked }) => masked).join(", ")}; a unit's telephone belongs in \`unit.contact\``,
    "zh-CN": ({ numbers }) =>
      `从文字中去掉，或者只写隐去部分的号码：${numbers.map(({ masked }) => masked).join("、")}；单位的联系电话填在 \`unit.contact\``,
  },
  examples: [
    {
      title: { en: "Masked, and codes", "zh-CN": "已隐去；各种编号" },
      yaml: `items:
  - id: 017-2017-001
    problem: 项目 1381234123456 拆分采购，供应商统一社会信用代码 91999999MA00000000
    category: other
    origin: self_selected
    project: { number: "1381234123456" }
    responsible: { person: 张某某（138****1234） }
    measures: [ { text: 2018-05-18 收回重复支付的 12500 元 } ]
`,
      reports: [],
    },
    {
      title: { en: "Numbers of people", "zh-CN": "有个人号码" },
      yaml: `first_responsible: { name: 王某某, post: 党组书记、局长（办公电话 0999-1234567） }
items:
  - id: 017-2017-001
    problem: 向身份证号 999999197001011239 的评审专家超标准支付劳务费
    category: other
    origin: self_selected
    responsible: { person: 张某某 １３８ ００００ ００００ }
    log:
      - { date: 2018-05-18, text: 已退回卡号 6222 0000 0000 0000 004，回执发 zhang@example.com }
`,
      reports: [
        "1:39 /first_responsible/post",
        "4:14 /items/0/problem",
        "7:28 /items/0/responsible/person",
        "9:35 /items/0/log/0/text",
      ],
    },
  ],
  check({ ledger, items }, report) {
    eachLedgerText(ledger, (text, holder, field) => {
      const numbers = numbersIn(text, () => []);
      if (numbers) report({ place: within(holder, field), facts: { item: null, numbers } });
    });
    for (const { item } of items) {
      eachItemText(item, (text, holder, field) => {
        const numbers = numbersIn(text, () => codesOf(item));
        if (numbers)
          report({ place: within(holder, field), facts: { item: item.id, numbers }, item: item.id });
      });
    }
  },
});

/** Undefined where there are none, as in nearly all texts. */
function numbersIn(text: string, codes: () => readonly string[]): readonly PersonalNumber[] | undefined {
  const numbers = mayHoldPersonalNumber(text) ? personalNumbersIn(text, codes()) : [];
  return numbers.length > 0 ? numbers : undefined;
}
