import type { Localized } from "../../language/locale.js";
import type { Transfer } from "../../model/handling.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Missing = "to" | "date" | "document_no";
type Facts = { item: ItemId; missing: readonly Missing[] };

const words: Record<Missing, Localized<string>> = {
  to: { en: "receiver", "zh-CN": "接收机关" },
  date: { en: "date", "zh-CN": "移交日期" },
  document_no: { en: "document number", "zh-CN": "文号" },
};

export const transferComplete = defineItemRule<Facts>({
  id: "handling/transfer-complete",
  severity: "error",
  title: {
    en: "A transfer says to whom, when and in which document",
    "zh-CN": "线索移交写明接收机关、日期和文号",
  },
  rationale: {
    en: "Plan 三(三): clues of violations are transferred to discipline or judicial bodies (移交纪检监察机关或司法机关处理). Without receiver, date and document number nobody can say that it happened.",
    "zh-CN":
      "方案三（三）要求将违法违纪线索移交纪检监察机关或司法机关处理。没有接收机关、日期和文号，无法证明已经移交。",
  },
  message: {
    en: ({ item, missing }) =>
      `Item ${item}: the transfer has no ${missing.map((name) => words[name].en).join(", no ")}`,
    "zh-CN": ({ item, missing }) =>
      `事项 ${item} 的线索移交缺少：${missing.map((name) => words[name]["zh-CN"]).join("、")}`,
  },
  remedy: {
    en: ({ missing }) =>
      `Enter ${missing.map((name) => `\`${name}\``).join(", ")} from the transfer document; the receiver is discipline_body, judicial_body or its name`,
    "zh-CN": ({ missing }) =>
      `按移交文书填写 ${missing.map((name) => `\`${name}\``).join("、")}；接收机关填 discipline_body、judicial_body 或者名称`,
  },
  examples: [
    {
      title: { en: "A whole transfer", "zh-CN": "移交记录完整" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件异常一致
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    handling:
      - transfer: { to: discipline_body, date: 2018-05-16, document_no: 教函〔2018〕31号, clue: 2018-03 }
`,
      reports: [],
    },
    {
      title: { en: "To whom, and no more", "zh-CN": "只写了移交给谁" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件异常一致
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    handling:
      - family: criminal
        transfer: { to: judicial_body }
`,
      reports: ["8:9 /items/0/handling/0/transfer/date"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const { transfer } of item.handling) {
      const missing = transfer ? missingOf(transfer) : [];
      const [first] = missing;
      if (transfer && first) {
        report({ place: within(transfer.place, first), facts: { item: item.id, missing } });
      }
    }
  },
});

function missingOf({ to, date, documentNo }: Transfer): readonly Missing[] {
  const given: Record<Missing, unknown> = { to, date, document_no: documentNo };
  return (["to", "date", "document_no"] as const).filter((name) => given[name] === undefined);
}
