import type { ExplainPhrases, GuardReason } from "./explain-phrases.js";

const own = "本工具的约定：事项不删除，撤回要留下记录";
const fields = (enter: string, asksFor: string): GuardReason => ({ enter, asksFor });

export const explainZh: ExplainPhrases = {
  ruleTitle: (id) => `规则 ${id}`,
  severity: (severity, other) => (other === undefined ? severity : `${severity}；有的情形为${other}`),
  rationale: "依据",
  scope: "检查范围",
  scopes: {
    item: "逐个事项",
    ledger: "逐个台账",
    set: "全部台账放在一起（--per-file 时不查）",
    reading: "读取文件时",
    suppression: "配置中的逐条豁免，在其他检查之后",
  },
  examples: "示例",
  nothingReported: "本规则不报",
  reported: (line, column) => `第 ${line} 行第 ${column} 列`,
  furtherFiles: "同时读到的文件",
  configure: "配置",
  configureLevel: "在 taizhang.config.yaml 中改级别：off、info、warning 或 error",
  configureSuppression: "或者对一个事项经批准、有期限地豁免；豁免的发现仍然列出",
  itemTitle: (item) => `事项 ${item}`,
  place: "位置",
  conditions: (asOf) => `各状态的条件（${asOf}）`,
  claim: (text, means) => `${text}（${means}）`,
  firstWins: "从上到下，条件全部满足的第一个状态就是认定的状态；都不满足则为没有着落",
  lists: {
    withdrawn: "方案没有规定撤回",
    rectified: "方案四（二）“整改完成的事项清单”",
    unrectifiable: "方案四（二）“因体制机制等客观原因无法整改落实的事项”",
    in_progress: "方案四（二）“未完成整改的事项”",
  },
  guard: {
    withdrawn_by_date: fields("填写 withdrawn.date", own),
    withdrawal_reason: fields("填写 withdrawn.reason", own),
    withdrawal_approver: fields("填写 withdrawn.approved_by", own),
    completion_date: fields("填写 completion.date", "方案四（二）“列出整改完成的事项清单”"),
    result: fields("填写 completion.result", "方案四（二）“件件有着落、事事见成效”"),
    measures_completed: fields(
      "给每条有 due 的措施填写 completed_on",
      "方案四（三）“核查各采购单位整改责任落实、整改措施制定、整改任务完成情况”",
    ),
    supporting_evidence: fields(
      "在 evidence 中登记证明完成的材料：文件在、校验值相符、日期在问题发现之后",
      "方案二（四）“以事实为依据，以法律法规为准绳”",
    ),
    standard_named: fields("填写 standard.document_no", "方案三（二）“逐一对标整改”"),
    no_rebound: fields(
      "再次整改，把原来的 completion 移入 rebound 的 previous，再填写新的 completion",
      "方案四（四）“防止已整改的问题反弹回潮、重复出现”",
    ),
    closing_policy: fields("按行动方案的 closing_policy 补齐 closing", "方案五（三）“销号管理”"),
    reason_allowed: fields(
      "justification.reason 写行动方案 reasons 中的一种",
      "方案四（二）“因体制机制等客观原因无法整改落实的事项”",
    ),
    explanation: fields("填写 justification.explanation", "方案四（二）“作出具体说明”"),
    evidence_or_basis: fields(
      "在 justification.evidence 中引用依据或证明材料",
      "方案四（二）“并提供相关依据或证明材料”",
    ),
    review_not_passed: fields(
      "复核后改写 justification.review_by，原因不再存在的转入整改",
      "方案五（三）“全过程督导检查”",
    ),
    concrete_measure: fields("在 measures 中写具体措施", "方案四（二）“上报具体整改措施和完成时限”"),
    current_deadline: fields("填写 timetable.due", "方案四（二）“上报具体整改措施和完成时限”"),
    responsible_person: fields("填写 responsible.person", "方案二（一）“明确整改时限、标准和具体责任人”"),
    staged_milestones: fields(
      "在 timetable.milestones 中写两个以上有 due 的节点",
      "方案二（三）“一时难以整改的制定时间表、路线图”",
    ),
  },
  next: "怎样进到下一状态",
  toBecome: (status) => `列入“${status}”`,
  nothingNext: {
    rectified: "已经整改完成。销号是另一件事，按方案五（三）“销号管理”办理",
    closed: "已经整改完成并销号；四（四）要求防止反弹",
    withdrawn: "已撤回，不计入总数",
  },
  inTime: "时限",
  rules: (count) => `共 ${count} 条规则`,
};
