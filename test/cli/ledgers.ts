type Details = {
  readonly code?: string;
  readonly name?: string;
  readonly items?: string;
  readonly more?: string;
};

/** A ledger in which nothing is wrong, for a unit whose report was in time. */
export function ledger({
  code = "017",
  name = "市教育局",
  items = rectifiedItem(code),
  more = "",
}: Details = {}): string {
  return `kind: ledger
version: 1
campaign: procurement-lookback-2018
unit: { code: "${code}", name: ${name}, level: city, working_body: 整改工作领导小组 }
first_responsible: { name: 王某某, post: 党组书记、局长 }
report: { submitted_on: 2018-06-06 }
${more}items:
${items}rules:
  - id: R1
    title: 采购内部控制制度
    document_no: 教发〔2018〕9号
    established_on: 2018-05-10
    carried_out: [{ date: 2018-05-30, record: 按新制度审核三个项目 }]
`;
}

export function rectifiedItem(code = "017", number = "001"): string {
  return `  - id: "${code}-2017-${number}"
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    status_as_reported: 整改完成
    found: { date: 2017-07-12, by: 2017 年专项清理, year: 2017 }
    project: { kind: goods }
    standard: { document_no: 冀财采〔2017〕24号 }
    responsible: { leader: 李某某, person: 张某某 }
    disposal: time_limited
    measures: [{ id: M1, text: 合并两个项目重新公开招标, due: 2018-05-31, completed_on: 2018-05-20 }]
    timetable: { due: 2018-05-31 }
    evidence: [{ id: E1, title: 中标公告, annex: 附件1, dated: 2018-05-18 }]
    completion: { date: 2018-05-20, result: 重新公开招标并签订合同, effect: 节约资金 12 万元 }
    rules: [R1]
`;
}

/** In no list: nothing is said of what becomes of it. */
export function unaccountedItem(code = "017", number = "002"): string {
  return `  - id: "${code}-2017-${number}"
    problem: 评标专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
`;
}
