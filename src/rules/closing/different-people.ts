import type { Localized } from "../../language/locale.js";
import type { ItemId } from "../../model/ids.js";
import type { Closing } from "../../model/outcome.js";
import { peopleIn } from "../../privacy/people.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { closingsOf } from "./closings.js";

type Step = "applied" | "reviewed" | "accepted";
type Facts = { item: ItemId; person: string; steps: readonly Step[] };

const verbs: Record<Step, Localized<string>> = {
  applied: { en: "applied for", "zh-CN": "申请" },
  reviewed: { en: "reviewed", "zh-CN": "审核" },
  accepted: { en: "accepted", "zh-CN": "验收" },
};

export const differentPeople = defineItemRule<Facts>({
  id: "closing/different-people",
  severity: "error",
  title: {
    en: "The one who applies for closing, the reviewer and the acceptor differ",
    "zh-CN": "销号的申请人、审核人、验收人不是同一人",
  },
  rationale: {
    en: "Plan 五(三) asks for closing-out management (销号管理) and holds those who falsify to account. Who reviews or accepts what they applied for themselves has checked nothing. Names are compared without regard to width, blanks and brackets.",
    "zh-CN":
      "方案五（三）要求建立销号管理工作机制，并对弄虚作假的追究责任。自己申请、自己审核或者验收，等于没有把关。姓名比对时不计全角半角、空格和括号内的文字。",
  },
  message: {
    en: ({ item, person, steps }) =>
      `Item ${item}: ${person} ${steps.map((step) => verbs[step].en).join(" and ")} the closing, expected different people`,
    "zh-CN": ({ item, person, steps }) =>
      `事项 ${item}：${person} 一人承担了销号的${steps.map((step) => verbs[step]["zh-CN"]).join("、")}，应由不同的人办理`,
  },
  remedy: {
    en: () =>
      "Have another person do the later step and enter that name; where masked names are alike, tell them apart, such as 王某甲 and 王某乙",
    "zh-CN": () => "由另外的人办理后一步骤并填写其姓名；隐去的姓名相同的，加以区别，例如“王某甲”“王某乙”",
  },
  examples: [
    {
      title: { en: "Three people", "zh-CN": "三个人" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing: { applied_on: 2018-05-21, applied_by: 张某某, reviewed_on: 2018-05-23, reviewed_by: 李某, accepted_on: 2018-05-25, accepted_by: 赵某 }
`,
      reports: [],
    },
    {
      title: { en: "One person twice", "zh-CN": "一人两职" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    closing:
      applied_on: 2018-05-21
      applied_by: 张某某
      reviewed_on: 2018-05-23
      reviewed_by: 李某
      accepted_on: 2018-05-25
      accepted_by: 张 某某（科长）
      closed_on: 2018-05-28
`,
      reports: ["12:20 /items/0/closing/accepted_by"],
    },
    {
      title: { en: "One person for all, before a rebound", "zh-CN": "反弹之前由一人包办" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    rebound:
      - found_on: 2018-03-15
        previous:
          closing: { applied_by: 张某某, reviewed_by: 张某某, accepted_by: 张某某 }
`,
      reports: ["9:52 /items/0/rebound/0/previous/closing/reviewed_by"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const closing of closingsOf(item)) {
      for (const { person, steps } of stepsByPerson(closing)) {
        const [, second] = steps;
        if (!second) continue;

        const place = within(closing.place, `${second}_by`);
        report({ place, facts: { item: item.id, person, steps } });
      }
    }
  },
});

/** The steps that each person took, in the order of the steps. */
function stepsByPerson({ appliedBy, reviewedBy, acceptedBy }: Closing) {
  const takers: readonly (readonly [Step, string | undefined])[] = [
    ["applied", appliedBy],
    ["reviewed", reviewedBy],
    ["accepted", acceptedBy],
  ];
  const people = new Set(takers.flatMap(([, taker]) => peopleIn(taker)));
  return [...people].map((person) => ({
    person,
    steps: takers.filter(([, taker]) => peopleIn(taker).includes(person)).map(([step]) => step),
  }));
}
