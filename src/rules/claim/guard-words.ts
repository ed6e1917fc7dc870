import type { Localized } from "../../language/locale.js";
import type { GuardName } from "../../model/assessment.js";
import { guardPhrases } from "../../phrases/guards.js";

type GuardWords = {
  /** What keeps the item from the status, as everywhere in reports. */
  readonly lacking: Localized<string>;
  /** What to enter so that the condition is met. */
  readonly provide: Localized<string>;
};

/** What to say where a condition of a status is not met, and what meets it. */
export const guardWords: Readonly<Record<GuardName, GuardWords>> = {
  withdrawn_by_date: words("withdrawn_by_date", {
    en: "the day in `withdrawn.date`",
    "zh-CN": "在 `withdrawn.date` 填写撤回日期",
  }),
  withdrawal_reason: words("withdrawal_reason", {
    en: "the reason in `withdrawn.reason`",
    "zh-CN": "在 `withdrawn.reason` 写明撤回原因",
  }),
  withdrawal_approver: words("withdrawal_approver", {
    en: "who approved in `withdrawn.approved_by`",
    "zh-CN": "在 `withdrawn.approved_by` 写明批准人",
  }),
  completion_date: words("completion_date", {
    en: "the day in `completion.date`",
    "zh-CN": "在 `completion.date` 填写整改完成日期",
  }),
  result: words("result", {
    en: "what was achieved in `completion.result`",
    "zh-CN": "在 `completion.result` 写明整改结果",
  }),
  measures_completed: words("measures_completed", {
    en: "`completed_on` of each measure that has a due date",
    "zh-CN": "在每条有期限的措施填写 `completed_on`",
  }),
  supporting_evidence: words("supporting_evidence", {
    en: "its proof in `evidence` (a file that exists unchanged, dated after the problem was found)",
    "zh-CN": "在 `evidence` 列入能证明完成的佐证材料（文件存在、未被改动，形成于问题发现之后）",
  }),
  standard_named: words("standard_named", {
    en: "the standard in `standard.document_no`",
    "zh-CN": "在 `standard.document_no` 写明整改标准",
  }),
  no_rebound: words("no_rebound", {
    en: "a new `completion` when it is rectified again (the old one moves to `rebound`)",
    "zh-CN": "重新整改后填写新的 `completion`，原完成情况移入 `rebound` 的 `previous`",
  }),
  closing_policy: words("closing_policy", {
    en: "the missing steps in `closing`",
    "zh-CN": "在 `closing` 补齐销号步骤",
  }),
  reason_allowed: words("reason_allowed", {
    en: "one of the campaign's reasons in `justification.reason`",
    "zh-CN": "在 `justification.reason` 填写认可的原因",
  }),
  explanation: words("explanation", {
    en: "the explanation in `justification.explanation`",
    "zh-CN": "在 `justification.explanation` 作出具体说明",
  }),
  evidence_or_basis: words("evidence_or_basis", {
    en: "the basis or proof in `evidence`, named in `justification.evidence`",
    "zh-CN": "在 `evidence` 列入依据或证明材料，并在 `justification.evidence` 引用",
  }),
  review_not_passed: words("review_not_passed", {
    en: "a new review and its `justification.review_by`",
    "zh-CN": "复核后更新 `justification.review_by`",
  }),
  concrete_measure: words("concrete_measure", {
    en: "what is to be done in `measures`",
    "zh-CN": "在 `measures` 写明具体措施",
  }),
  current_deadline: words("current_deadline", {
    en: "the deadline in `timetable.due`",
    "zh-CN": "在 `timetable.due` 填写完成时限",
  }),
  responsible_person: words("responsible_person", {
    en: "the person in `responsible.person`",
    "zh-CN": "在 `responsible.person` 填写责任人",
  }),
  staged_milestones: words("staged_milestones", {
    en: "two or more dated milestones in `timetable.milestones`",
    "zh-CN": "在 `timetable.milestones` 列出至少两个有日期的节点",
  }),
};

function words(guard: GuardName, provide: Localized<string>): GuardWords {
  const lacking = { en: guardPhrases.en[guard].unmet, "zh-CN": guardPhrases["zh-CN"][guard].unmet };
  return { lacking, provide };
}
