import { modeline } from "../../exchange/yaml/modeline.js";
import type { Localized } from "../../language/locale.js";
import { quoted, type UnitDetails } from "./template.js";

type Words = {
  readonly head: string;
  readonly unit: string;
  readonly firstResponsible: string;
  readonly report: string;
  readonly items: string;
  readonly problem: string;
  readonly category: string;
  readonly origin: string;
  readonly measure: string;
  readonly foundBy: string;
  readonly logged: string;
  readonly later: string;
};

const words: Localized<Words> = {
  "zh-CN": {
    head: "整改台账，一个单位一份。去掉行首的 # 即启用那一行；用到的姓名、日期都要换成真实的",
    unit: "working_body 填整改工作机构，例如 working_body: 市教育局整改工作领导小组",
    firstResponsible: "第一责任人：单位党委（党组）主要负责同志",
    report: "提交专题报告之后填写：提交日期，以及单位自报的各项总数",
    items: "事项：每个问题一项，填好后删掉 items: []",
    problem: "问题的具体表现",
    category: "或 collusion_fraud_or_borrowed_name、unlawful_evaluation_or_award",
    origin: "规定事项；自选事项写 self_selected，新发现问题写 newly_found",
    measure: "具体的整改措施",
    foundBy: "专项清理",
    logged: "列入台账",
    later: "整改完成后填写佐证材料和完成情况",
  },
  en: {
    head: "A rectification ledger, one for each unit. Take the # off a line to use it; replace names and dates with real ones",
    unit: "working_body names the unit's working body, such as working_body: 市教育局整改工作领导小组",
    firstResponsible: "First responsible: the unit's top party leader",
    report: "Once the report is submitted: its day, and the totals that the unit declares",
    items: "Items, one for each problem; once there is one, delete items: []",
    problem: "what was irregular",
    category: "or collusion_fraud_or_borrowed_name, unlawful_evaluation_or_award",
    origin: "or self_selected, newly_found",
    measure: "what is to be done",
    foundBy: "the cleanup",
    logged: "entered in the ledger",
    later: "Once it is rectified: the evidence and the completion",
  },
};

export type LedgerDetails = {
  readonly campaign: string;
  readonly unit: UnitDetails;
  /** The year of the campaign. */
  readonly year: number;
  readonly today: string;
  /** Where its schema is, if anywhere. */
  readonly schema: string | undefined;
};

export function ledgerTemplate(
  { campaign, unit, year, today, schema }: LedgerDetails,
  locale: keyof typeof words,
): string {
  const say = words[locale];
  const found = year - 1;
  return `${modeline(schema)}# ${say.head}
kind: ledger
version: 1
campaign: ${quoted(campaign)}

# ${say.unit}
unit: { code: ${quoted(unit.code)}, name: ${quoted(unit.name)}, level: ${unit.level} }

# ${say.firstResponsible}
# first_responsible: { name: 王某某, post: 党组书记、局长 }

# ${say.report}
# report: { submitted_on: ${year}-06-06 }
# declared: { total: 1, rectified: 0, in_progress: 1, unrectifiable: 0 }

# ${say.items}
items: []
# items:
#   - id: ${quoted(`${unit.code}-${found}-001`)}
#     problem: ${say.problem}
#     category: evasion_or_unlawful_tendering  # ${say.category}
#     origin: prescribed  # ${say.origin}
#     found: { date: ${found}-07-12, by: ${say.foundBy} }
#     project: { kind: goods }
#     standard: { document_no: 冀财采〔2017〕24号 }
#     responsible: { leader: 李某某, person: 张某某 }
#     disposal: time_limited
#     measures: [{ id: M1, text: ${say.measure}, due: ${year}-06-30 }]
#     timetable: { due: ${year}-06-30 }
#     no_rule_needed: …
#     log: [{ date: ${today}, text: ${say.logged} }]
#     # ${say.later}
#     # evidence: [{ id: E1, title: …, path: evidence/${found}-001.pdf, dated: ${year}-05-18 }]
#     # completion: { date: ${year}-05-20, result: …, effect: … }
`;
}
