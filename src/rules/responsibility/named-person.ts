import type { ItemId } from "../../model/ids.js";
import { namesOnlyDepartments } from "../../privacy/departments.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";

type Facts = { item: ItemId; problem: "absent" } | { item: ItemId; problem: "department"; person: string };

export const namedPerson = defineItemRule<Facts>({
  id: "responsibility/named-person",
  severity: "error",
  otherSeverity: "warning",
  title: {
    en: "A named person answers for each item, not a department",
    "zh-CN": "每个事项有具体责任人，写人名不写部门",
  },
  rationale: {
    en: "Plan 二(一): 明确整改时限、标准和具体责任人. An item without a person responsible is an error; a department's name where a person's belongs is a warning, as only its form shows it.",
    "zh-CN":
      "方案二（一）要求明确整改时限、标准和具体责任人。没有责任人的是错误；填成部门名称的是警告，因为只能从字面判断。",
  },
  message: {
    en: (facts) =>
      facts.problem === "absent"
        ? `Item ${facts.item} names no responsible person`
        : `Item ${facts.item}: the responsible person “${facts.person}” looks like a department`,
    "zh-CN": (facts) =>
      facts.problem === "absent"
        ? `事项 ${facts.item} 没有具体责任人`
        : `事项 ${facts.item} 的责任人“${facts.person}”像是部门名称`,
  },
  remedy: {
    en: ({ problem }) =>
      problem === "absent"
        ? "Enter a person's name as `responsible.person`"
        : "Enter a person's name as `responsible.person`, and the department as `responsible.unit`",
    "zh-CN": ({ problem }) =>
      problem === "absent"
        ? "在 `responsible.person` 填写具体责任人的姓名"
        : "在 `responsible.person` 填写人名，部门名称填在 `responsible.unit`",
  },
  examples: [
    {
      title: { en: "A person", "zh-CN": "写明人名" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { unit: 采购科, person: 张某某 }
`,
      reports: [],
    },
    {
      title: { en: "Withdrawn", "zh-CN": "已撤回" },
      yaml: `items:
  - id: 017-2017-001
    problem: 与 017-2017-002 重复
    category: evasion_or_unlawful_tendering
    origin: prescribed
    withdrawn: { date: 2018-05-15, reason: 重复登记, approved_by: 局党组 }
`,
      reports: [],
    },
    {
      title: { en: "Nobody", "zh-CN": "没有责任人" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
  - id: 017-2017-002
    problem: 评标委员会成员未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    responsible: { unit: 采购科 }
`,
      reports: ["2:5 /items/0/responsible/person", "10:5 /items/1/responsible/person"],
    },
    {
      title: { en: "A department", "zh-CN": "写成部门" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 局计划财务科 }
`,
      reports: ["6:28 /items/0/responsible/person"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    const person = item.responsible?.person;
    const place = within(item.place, "responsible", "person");
    if (person === undefined) {
      report({ place, facts: { item: item.id, problem: "absent" } });
    } else if (namesOnlyDepartments(person)) {
      report({ place, facts: { item: item.id, problem: "department", person }, severity: "warning" });
    }
  },
});
