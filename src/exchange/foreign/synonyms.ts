import { headingKey } from "../form/table.js";
import { targets } from "./targets.js";

/** Headings that officers use, by the place that they mean; those of the tool's own form are known anyway. */
const usual: Readonly<Record<string, string>> = {
  number: "序 项次 序列 NO",
  id: "编号 问题编号 台账编号 销号编号",
  label: "原序号 问题序号",
  unit: "单位 单位名称 采购单位 采购单位名称 采购人 采购人名称 填报单位 报送单位 被查单位 被检查单位 问题单位 存在问题单位 整改单位 预算单位 涉及单位",
  "unit.code": "单位编码 预算单位代码 预算单位编码",
  "first_responsible.name": "第一责任人姓名 主要负责人 单位主要负责人",
  problem:
    "问题 存在问题 存在的问题 存在的主要问题 主要问题 问题描述 问题表现 具体问题 问题具体表现 具体表现 发现问题 发现的问题 审计发现的问题 检查发现的问题 问题事项 问题内容 问题清单 问题摘要 事项 整改事项 违规问题",
  category: "类别 问题类型 问题分类 违规类别 问题性质",
  subtype: "子类 问题小类 具体类型",
  origin: "事项类型 事项性质 规定或自选",
  "found.by": "问题来源 来源 检查来源 检查单位",
  "found.date": "发现时间 检查时间 检查日期",
  found: "来源及时间 发现时间及来源 检查单位及时间 问题来源及时间",
  "found.year": "年度 问题年度 所属年度",
  "project.name": "项目 采购项目 采购项目名称 涉及项目 涉及项目名称 标的名称",
  "project.number": "采购项目编号 采购编号 招标编号 计划编号",
  project: "采购项目名称及编号 项目名称和编号 项目名称编号 项目及编号",
  "project.kind": "采购类型 项目类别 项目类型",
  "standard.document_no": "整改依据 标准 对标文件 整改标准文号",
  target: "目标 整改要求 整改要求和建议 审计整改要求和建议 工作目标",
  measures: "措施 具体措施 具体整改措施 具体控制措施 整改办法 工作措施 整改任务 整改举措",
  "responsible.leader": "领导 牵头领导 分管领导 牵头责任领导 包保领导 包案领导",
  "responsible.unit": "责任部门 责任科室 牵头单位 牵头部门 牵头责任单位 承办科室 承办部门",
  "responsible.person": "负责人 整改责任人 具体责任人 责任人员 责任人姓名",
  "responsible.handler": "具体经办人 承办人",
  "responsible.supporting_units": "配合部门 配合单位或部门 配合单位和部门 协办单位 协助单位 参与单位",
  "timetable.due":
    "整改时限 时限 限时 期限 时限要求 完成时限 完成期限 整改完成时限 计划完成时间 计划完成时限 计划完成日期 预计完成时间 拟完成时间 审计整改期限 规定时限",
  "completion.date":
    "完成时间 实际完成时间 实际完成日期 整改完成时间 措施完成时间 整改时间 办结时间 办结日期",
  "completion.result": "整改结果",
  "completion.effect": "成效 取得成效 整改效果",
  progress:
    "完成情况 整改情况 整改进展 整改进展情况 进展 进展情况 整改落实情况 落实情况 整改完成情况 目前进展 工作进展 整改情况说明 情况说明",
  status_as_reported:
    "整改状态 状态 是否完成 是否完成整改 是否整改 是否整改完成 是否整改到位 是否已整改 是否已完成 完成与否 整改与否",
  disposal: "整改类型 整改性质 处置方式",
  evidence: "佐证 证明材料 整改佐证材料 印证材料 附件 佐证资料 证明材料清单",
  handling:
    "追责处理情况 处理情况 问责情况 追责情况 追责问责 追责问责情况 责任追究 责任追究情况 处理处罚情况 问责处理情况",
  rules: "建章立制情况 长效机制 长效机制建设 制度建设 建立制度 制度建立情况",
  closing: "销号 是否销号 销号情况 销号及时间",
  "closing.closed_on": "销号时间",
  justification: "无法整改原因 无法整改的原因 无法整改说明 无法完成原因 无法整改理由",
  "amounts.involved": "金额 问题金额 违规金额 涉及资金",
  "amounts.rectified": "整改金额 已纠正金额",
  "parties.supplier": "供应商名称 中标供应商 中标单位 成交供应商 涉及供应商",
  "parties.agency": "代理机构 采购代理 招标代理机构 代理机构名称",
  "legal_basis.violated": "违反规定 违反的规定 违反的法律法规 违反法规条款 法律依据 违规依据",
  "legal_basis.handled_under": "处理处罚依据 处理的依据",
  log: "说明 备注说明 未完成原因 未整改原因 下一步打算 下步打算 下一步措施",
};

/** What the form calls a place; a heading that means two of them goes to the more telling one. */
const ofForm: readonly (readonly [string, string])[] = [...targets.values()].map(({ field, title }) => [
  headingKey(title.replace(/（.*$/u, "")),
  field,
]);

const known: ReadonlyMap<string, string> = new Map([
  ...ofForm,
  ...Object.entries(usual).flatMap(([field, headings]) =>
    headings.split(" ").map((heading) => [headingKey(heading), field] as const),
  ),
]);

/** The place that a heading commonly means, what stands in brackets after it aside. */
export function meantField(heading: string): string | undefined {
  const key = headingKey(heading);
  return (
    known.get(key) ?? known.get(key.replace(/\([^()]*\)$/u, "")) ?? known.get(key.replace(/^\d+[.、]/u, ""))
  );
}
