import type { FactDate } from "../time/calendar-date.js";

/** 四种形态. */
export type Form = 1 | 2 | 3 | 4;

type Covered = readonly [Form, string];

/**
 * Measures by the form that covers them: 中国共产党党内监督条例 (2016) art. 7 and 中国共产党纪律处分条例 (2023) art. 5.
 */
const measures: readonly Covered[] = [
  [1, "批评和自我批评"],
  [1, "约谈"],
  [1, "函询"],
  [1, "谈话提醒"],
  [1, "提醒谈话"],
  [1, "批评教育"],
  [1, "责令检查"],
  [1, "书面检查"],
  [1, "诫勉"],
  [2, "严重警告"],
  [2, "警告"],
  [2, "党纪轻处分"],
  [2, "组织调整"],
  [2, "停职检查"],
  [2, "调整职务"],
  [2, "责令辞职"],
  [2, "免职"],
  [3, "重大职务调整"],
  [3, "党纪重处分"],
  [3, "撤销党内职务"],
  [3, "留党察看"],
  [3, "开除党籍"],
  [3, "降职"],
  // Heavy 政务处分 go with the third form.
  [3, "降级"],
  [3, "撤职"],
  [3, "开除"],
  [4, "移送司法"],
  [4, "移送检察"],
  [4, "追究刑事责任"],
];

/** The words for what is done to people, whatever form covers it. */
export const measureNames: readonly string[] = measures.map(([, name]) => name);

/** From when 纪律处分条例 (2023) is in force: before it the fourth form was 立案审查, since then it is 追究刑事责任. */
export const newFourthFrom = "2024-01-01";
const formerFourth: Covered = [4, "立案审查"];

/** A longer measure is looked for before one that it contains: 开除党籍 before 开除. */
const byLength = [...measures, formerFourth].toSorted(([, a], [, b]) => b.length - a.length);

/** Words that take back the measure after them. */
const negation = /(免予|免于|不予|未予|未给予|不再)\S{0,4}$/u;

/** The forms whose measures a text names, as in force on a date; empty where it names none, or none that is covered. */
export function formsOf(measure: string, decidedOn: FactDate | undefined): readonly Form[] {
  const forms = new Set<Form>();

  let rest = measure.normalize("NFKC").replace(/\s+/gu, "");
  for (const covered of byLength) {
    const [form, name] = covered;
    const at = rest.indexOf(name);
    if (at === -1 || (covered === formerFourth && isNew(decidedOn))) continue;

    if (!negation.test(rest.slice(0, at))) forms.add(form);
    rest = rest.replaceAll(name, "，");
  }
  return [...forms].sort((a, b) => a - b);
}

/** Whether a measure is the one that the fourth form had, decided when it had it no more. */
export function isFormerFourth(measure: string, decidedOn: FactDate | undefined): boolean {
  return (
    isNew(decidedOn) && formsOf(measure, undefined).includes(4) && !formsOf(measure, decidedOn).includes(4)
  );
}

/** The change fell on a first of January, so that the year decides, also of a date that is only a month. */
function isNew(decidedOn: FactDate | undefined): boolean {
  return decidedOn !== undefined && decidedOn.slice(0, 4) >= newFourthFrom.slice(0, 4);
}
