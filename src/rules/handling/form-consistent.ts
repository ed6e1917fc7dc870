import { formsOf, isFormerFourth, newFourthFrom } from "../../model/forms.js";
import type { Handling } from "../../model/handling.js";
import type { ItemId } from "../../model/ids.js";
import { within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";
import { defineItemRule } from "../rule.js";

type Facts =
  | { problem: "other_form"; item: ItemId; form: number; measure: string; covered: readonly number[] }
  | { problem: "former_fourth"; item: ItemId; form: number; measure: string; decided: FactDate };

const numerals = ["一", "二", "三", "四"];

export const formConsistent = defineItemRule<Facts>({
  id: "handling/form-consistent",
  severity: "warning",
  title: {
    en: "The form of discipline fits the measure, as in force on the day of the decision",
    "zh-CN": "“四种形态”与作出决定时的处理措施相符",
  },
  rationale: {
    en: "Plan 三(三) applies the four forms (监督执纪“四种形态”). 党内监督条例 (2016) art. 7: first, criticism and talks; second, light party discipline and adjustment of posts; third, heavy party discipline; fourth, 立案审查, which 纪律处分条例 (2023) art. 5 made 追究刑事责任 from 2024-01-01. People decide; the tool only says where entry and measure disagree.",
    "zh-CN":
      "方案三（三）要求综合运用监督执纪“四种形态”。《中国共产党党内监督条例》（2016 年）第七条：第一种是批评和自我批评、约谈函询，第二种是党纪轻处分、组织调整，第三种是党纪重处分、重大职务调整，第四种是立案审查；《中国共产党纪律处分条例》（2023 年）第五条自 2024-01-01 起改为追究刑事责任。如何处理由人决定，工具只提示填写不一致之处。",
  },
  message: {
    en: (facts) =>
      `Item ${facts.item}: the measure “${facts.measure}” is entered under form ${facts.form}, ${
        facts.problem === "other_form"
          ? `expected form ${facts.covered.join(" or ")}`
          : `which on ${facts.decided} no longer was 立案审查 but 追究刑事责任`
      }`,
    "zh-CN": (facts) =>
      `事项 ${facts.item}：处理措施“${facts.measure}”填为${named(facts.form)}，${
        facts.problem === "other_form"
          ? `一般属于${facts.covered.map(named).join("或者")}`
          : `但 ${facts.decided} 时该形态已不是立案审查，而是追究刑事责任`
      }`,
  },
  remedy: {
    en: (facts) =>
      facts.problem === "other_form"
        ? `Hold \`discipline_form\` against the decision: enter ${facts.covered.join(" or ")}, or the measure that was decided`
        : `Enter the measure in which the case ended, with its form; form 4 is 追究刑事责任 from ${newFourthFrom}`,
    "zh-CN": (facts) =>
      facts.problem === "other_form"
        ? `对照处理决定核对 \`discipline_form\`：填写 ${facts.covered.join(" 或 ")}，或者填写实际决定的措施`
        : `填写立案之后作出的处理措施及其形态；自 ${newFourthFrom} 起，第四种形态是追究刑事责任`,
  },
  examples: [
    {
      title: { en: "Admonition, warning, case opened in 2018", "zh-CN": "诫勉、警告、2018 年立案审查" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件异常一致
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    handling:
      - { family: party_accountability, measure: 诫勉, discipline_form: 1, decided_on: 2018-05-10 }
      - { family: party_discipline, measure: 党内严重警告, discipline_form: 2, decided_on: 2018-05-10 }
      - { family: party_discipline, measure: 立案审查, discipline_form: 4, decided_on: 2018-05-10 }
`,
      reports: [],
    },
    {
      title: {
        en: "Expelled under form 1, reminded under form 4",
        "zh-CN": "开除党籍填第一种，谈话提醒填第四种",
      },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件异常一致
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    handling:
      - { family: party_discipline, measure: 开除党籍, discipline_form: 1, decided_on: 2018-05-10 }
      - { family: party_accountability, measure: 谈话提醒, discipline_form: 4, decided_on: 2018-05-10 }
`,
      reports: ["7:69 /items/0/handling/0/discipline_form", "8:73 /items/0/handling/1/discipline_form"],
    },
    {
      title: { en: "A case opened after the fourth form changed", "zh-CN": "第四种形态修订之后的立案审查" },
      yaml: `items:
  - id: 017-2017-001
    problem: 三家供应商投标文件异常一致
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    handling:
      - family: party_discipline
        measure: 立案审查
        discipline_form: 4
        decided_on: 2024-03
`,
      asOf: "2024-06-30",
      reports: ["9:26 /items/0/handling/0/discipline_form"],
    },
  ],
  check({ item, assessment }, report) {
    if (assessment.status === "withdrawn") return;

    for (const handling of item.handling) {
      const facts = inconsistency(item.id, handling);
      if (facts) report({ place: within(handling.place, "discipline_form"), facts });
    }
  },
});

function inconsistency(
  item: ItemId,
  { measure, disciplineForm: form, decidedOn }: Handling,
): Facts | undefined {
  if (!measure || form === undefined) return undefined;
  if (decidedOn && form === 4 && isFormerFourth(measure, decidedOn)) {
    return { problem: "former_fourth", item, form, measure, decided: decidedOn };
  }

  const covered: readonly number[] = formsOf(measure, decidedOn);
  if (covered.length === 0 || covered.includes(form)) return undefined;
  return { problem: "other_form", item, form, measure, covered };
}

function named(form: number): string {
  return `第${numerals[form - 1] ?? form}种形态`;
}
