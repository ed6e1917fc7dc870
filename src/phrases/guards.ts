import type { Localized } from "../language/locale.js";
import type { GuardName } from "../model/assessment.js";

/** A condition of a status as a short phrase, where it is met and where it is not. */
export type GuardPhrases = Readonly<Record<GuardName, { readonly met: string; readonly unmet: string }>>;

/** What has not happened by the day of the report counts as absent, so the unmet phrases say 尚无, “yet”. */
export const guardPhrases: Localized<GuardPhrases> = {
  "zh-CN": {
    withdrawn_by_date: { met: "已到撤回日期", unmet: "尚无撤回日期" },
    withdrawal_reason: { met: "有撤回原因", unmet: "缺撤回原因" },
    withdrawal_approver: { met: "有撤回批准人", unmet: "缺撤回批准人" },
    completion_date: { met: "有完成日期", unmet: "尚无完成日期" },
    result: { met: "有整改结果", unmet: "缺整改结果" },
    measures_completed: { met: "有期限的措施均已完成", unmet: "有期限的措施尚未全部完成" },
    supporting_evidence: { met: "有证明完成的佐证材料", unmet: "缺证明完成的佐证材料" },
    standard_named: { met: "写明整改标准", unmet: "缺整改标准" },
    no_rebound: { met: "完成后没有反弹", unmet: "完成后有反弹" },
    closing_policy: { met: "销号手续符合行动方案的要求", unmet: "销号手续未达到行动方案的要求" },
    reason_allowed: { met: "原因是行动方案所列的", unmet: "缺行动方案所列的原因" },
    explanation: { met: "有具体说明", unmet: "缺具体说明" },
    evidence_or_basis: { met: "有依据或证明材料", unmet: "缺依据或证明材料" },
    review_not_passed: { met: "未过复核日期", unmet: "已过复核日期" },
    concrete_measure: { met: "有具体措施", unmet: "缺具体措施" },
    current_deadline: { met: "有完成时限", unmet: "缺完成时限" },
    responsible_person: { met: "有责任人", unmet: "缺责任人" },
    staged_milestones: { met: "分阶段整改有两个以上有日期的节点", unmet: "分阶段整改缺有日期的节点" },
  },
  en: {
    withdrawn_by_date: { met: "the day of withdrawal has come", unmet: "no day of withdrawal yet" },
    withdrawal_reason: { met: "a reason for withdrawal", unmet: "no reason for withdrawal" },
    withdrawal_approver: { met: "an approver of the withdrawal", unmet: "no approver of the withdrawal" },
    completion_date: { met: "a completion date", unmet: "no completion date yet" },
    result: { met: "a result", unmet: "no result" },
    measures_completed: {
      met: "every measure with a due date is completed",
      unmet: "a measure with a due date is not completed yet",
    },
    supporting_evidence: { met: "evidence of completion", unmet: "no evidence of completion" },
    standard_named: { met: "a standard is named", unmet: "no standard named" },
    no_rebound: { met: "no rebound after completion", unmet: "a rebound after completion" },
    closing_policy: {
      met: "the campaign's closing policy is met",
      unmet: "the campaign's closing policy is not met",
    },
    reason_allowed: { met: "a reason from the campaign's list", unmet: "no reason from the campaign's list" },
    explanation: { met: "an explanation", unmet: "no explanation" },
    evidence_or_basis: { met: "evidence or basis", unmet: "no evidence or basis" },
    review_not_passed: { met: "the review date has not passed", unmet: "the review date has passed" },
    concrete_measure: { met: "a concrete measure", unmet: "no concrete measure" },
    current_deadline: { met: "a deadline", unmet: "no deadline" },
    responsible_person: { met: "a responsible person", unmet: "no responsible person" },
    staged_milestones: {
      met: "at least two dated milestones, where staged",
      unmet: "staged, but fewer than two dated milestones",
    },
  },
};
