import type { Localized } from "../../language/locale.js";
import type { Handling } from "../../model/handling.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Missing = "family" | "measure" | "decided_by" | "decided_on" | "document_no";
type Facts = { item: ItemId; handling: number; missing: readonly Missing[] };

const words: Record<Missing, Localized<string>> = {
  family: { en: "family", "zh-CN": "处理类别" },
  measure: { en: "measure", "zh-CN": "处理措施" },
  decided_by: { en: "who decided", "zh-CN": "决定机关" },
  decided_on: { en: "date of decision", "zh-CN": "决定日期" },
  document_no: { en: "document number", "zh-CN": "文号" },
};

export const completeRecord = defineItemRule<Facts>({
  id: "handling/complete-record",
  severity: "error",
  title: {
    en: "A record of accountability says what was decided, by whom, when and in which document",
    "zh-CN": "追责处理写明类别、措施、决定机关、日期和文号",
  },
  rationale: {
    en: "Plan 五(三) has leaders in charge and those directly responsible held to account under 冀发改传〔2017〕14号, and 四(三) has the inspection check it. What cannot be traced to a decision cannot be checked.",
    "zh-CN":
      "方案五（三）要求对主管领导和直接责任人依据冀发改传〔2017〕14 号进行问责处理，四（三）要求核查追责处理情况。找不到决定文书的处理无从核查。",
  },
  message: {
    en: ({ item, handling, missing }) =>
      `Item ${item}, handling ${handling}, lacks: ${missing.map((name) => words[name].en).join(", ")}`,
    "zh-CN": ({ item, handling, missing }) =>
      `事项 ${item} 的第 ${handling} 项追责处理缺少：${missing.map((name) => words[name]["zh-CN"]).join("、")}`,
  },
  remedy: {
    en: ({ missing }) => `Enter ${missing.map((name) => `\`${name}\``).join(", ")} from the decision`,
    "zh-CN": ({ missing }) => `按处理决定填写 ${missing.map((name) => `\`${name}\``).join("、")}`,
  },
  examples: [
    {
      title: { en: "A whole record", "zh-CN": "记录完整" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    handling:
      - { family: work_measure, measure: 约谈, persons: 1, person_kind: directly_responsible,
          decided_by: 局党组, decided_on: 2018-05-10, document_no: 教党〔2018〕12号 }
`,
      reports: [],
    },
    {
      title: { en: "A measure and nothing else", "zh-CN": "只有措施" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    handling:
      - { measure: 批评教育 }
`,
      reports: ["7:11 /items/0/handling/0/family"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const [index, handling] of item.handling.entries()) {
      const missing = missingOf(handling);
      const [first] = missing;
      if (!first) continue;

      const facts = { item: item.id, handling: index + 1, missing };
      report({ place: within(handling.place, first), facts });
    }
  },
});

function missingOf({ family, measure, decidedBy, decidedOn, documentNo }: Handling): readonly Missing[] {
  const given: Record<Missing, unknown> = {
    family,
    measure,
    decided_by: decidedBy,
    decided_on: decidedOn,
    document_no: documentNo,
  };
  return (["family", "measure", "decided_by", "decided_on", "document_no"] as const).filter(
    (name) => given[name] === undefined,
  );
}
