import type { ExplainPhrases, GuardReason } from "./explain-phrases.js";

const own = "the tool's convention: an item is never deleted, a withdrawal is recorded";
const fields = (enter: string, asksFor: string): GuardReason => ({ enter, asksFor });

export const explainEn: ExplainPhrases = {
  ruleTitle: (id) => `Rule ${id}`,
  severity: (severity, other) => (other === undefined ? severity : `${severity}; in some cases ${other}`),
  rationale: "Reason",
  scope: "Looks at",
  scopes: {
    item: "each item",
    ledger: "each ledger",
    set: "all ledgers together (not with --per-file)",
    reading: "each file while it is read",
    suppression: "each suppression of the config, once all else is found",
  },
  examples: "Examples",
  nothingReported: "This rule reports nothing",
  reported: (line, column) => `line ${line}, column ${column}`,
  furtherFiles: "Read with it",
  configure: "Configuration",
  configureLevel: "Change its level in taizhang.config.yaml: off, info, warning or error",
  configureSuppression:
    "Or suppress it for one item, with approval and until a day; a suppressed finding stays listed",
  itemTitle: (item) => `Item ${item}`,
  place: "Place",
  conditions: (asOf) => `Conditions of each status (${asOf})`,
  claim: (text, means) => `${text} (${means})`,
  firstWins:
    "From the top, the first status whose conditions are all met is the derived one; where none is, the item is not accounted for",
  lists: {
    withdrawn: "the plan knows no withdrawal",
    rectified: "plan 四(二) “整改完成的事项清单”",
    unrectifiable: "plan 四(二) “因体制机制等客观原因无法整改落实的事项”",
    in_progress: "plan 四(二) “未完成整改的事项”",
  },
  guard: {
    withdrawn_by_date: fields("enter withdrawn.date", own),
    withdrawal_reason: fields("enter withdrawn.reason", own),
    withdrawal_approver: fields("enter withdrawn.approved_by", own),
    completion_date: fields("enter completion.date", "plan 四(二) “列出整改完成的事项清单”"),
    result: fields("enter completion.result", "plan 四(二) “件件有着落、事事见成效”"),
    measures_completed: fields(
      "enter completed_on for every measure that has a due date",
      "plan 四(三) “核查各采购单位整改责任落实、整改措施制定、整改任务完成情况”",
    ),
    supporting_evidence: fields(
      "list in evidence what proves completion: the file is there, its hash is right, it is dated after the problem was found",
      "plan 二(四) “以事实为依据，以法律法规为准绳”",
    ),
    standard_named: fields("enter standard.document_no", "plan 三(二) “逐一对标整改”"),
    no_rebound: fields(
      "rectify again, move the old completion into previous of the rebound, and enter the new one",
      "plan 四(四) “防止已整改的问题反弹回潮、重复出现”",
    ),
    closing_policy: fields(
      "complete closing as the campaign's closing_policy asks",
      "plan 五(三) “销号管理”",
    ),
    reason_allowed: fields(
      "let justification.reason be one of the campaign's reasons",
      "plan 四(二) “因体制机制等客观原因无法整改落实的事项”",
    ),
    explanation: fields("enter justification.explanation", "plan 四(二) “作出具体说明”"),
    evidence_or_basis: fields(
      "name evidence or basis in justification.evidence",
      "plan 四(二) “并提供相关依据或证明材料”",
    ),
    review_not_passed: fields(
      "review it and set justification.review_by anew, or rectify where the reason is gone",
      "plan 五(三) “全过程督导检查”",
    ),
    concrete_measure: fields("enter a measure in measures", "plan 四(二) “上报具体整改措施和完成时限”"),
    current_deadline: fields("enter timetable.due", "plan 四(二) “上报具体整改措施和完成时限”"),
    responsible_person: fields("enter responsible.person", "plan 二(一) “明确整改时限、标准和具体责任人”"),
    staged_milestones: fields(
      "enter at least two milestones with due in timetable.milestones",
      "plan 二(三) “一时难以整改的制定时间表、路线图”",
    ),
  },
  next: "What moves it on",
  toBecome: (status) => `To be ${status}`,
  nothingNext: {
    rectified: "It is rectified. Closing is another fact, which plan 五(三) calls 销号管理",
    closed: "It is rectified and closed; plan 四(四) asks to prevent a rebound",
    withdrawn: "It is withdrawn and in no total",
  },
  inTime: "Timeliness",
  rules: (count) => `${count} rules`,
};
