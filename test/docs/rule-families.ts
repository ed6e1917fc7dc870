import type { Localized } from "../../src/language/locale.js";
import type { Rule } from "../../src/rules/rule.js";

/** What the part of a rule's id before the stroke is about. */
const titles: Readonly<Record<string, Localized<string>>> = {
  read: { en: "Reading a file", "zh-CN": "读取文件" },
  shape: { en: "The shape of a file", "zh-CN": "文件格式" },
  identity: { en: "Identity", "zh-CN": "编号与归属" },
  dates: { en: "Dates", "zh-CN": "日期" },
  claim: { en: "What the unit claims", "zh-CN": "单位自报" },
  rectified: { en: "Rectified items", "zh-CN": "整改完成" },
  timetable: { en: "Measures and timetable", "zh-CN": "措施与时间表" },
  unrectifiable: { en: "Unrectifiable items", "zh-CN": "无法整改" },
  item: { en: "The three lists", "zh-CN": "三张清单" },
  origin: { en: "Prescribed, self-selected, newly found", "zh-CN": "规定事项、自选事项、新发现问题" },
  responsibility: { en: "Responsibility", "zh-CN": "责任" },
  evidence: { en: "Evidence", "zh-CN": "佐证材料" },
  closing: { en: "Closing", "zh-CN": "销号" },
  supervision: { en: "Supervision", "zh-CN": "挂账督办" },
  mechanism: { en: "Lasting mechanism", "zh-CN": "长效机制" },
  handling: { en: "Handling", "zh-CN": "追责处理" },
  text: { en: "Texts", "zh-CN": "文字" },
  report: { en: "The special report", "zh-CN": "专题报告" },
  suppression: { en: "Suppressions", "zh-CN": "豁免" },
  history: { en: "History", "zh-CN": "历史变化" },
  inspection: { en: "Inspection", "zh-CN": "联合检查" },
};

export type Family = {
  readonly id: string;
  readonly title: Localized<string>;
  readonly rules: readonly Rule[];
};

/** The rules by family, in the order of the registry. */
export function familiesOf(rules: readonly Rule[]): Family[] {
  const ids = [...new Set(rules.map(familyOf))];
  return ids.map((id) => {
    const title = titles[id];
    if (!title) throw new Error(`test/docs/rule-families.ts has no title for the rules of ${id}/`);
    return { id, title, rules: rules.filter((rule) => familyOf(rule) === id) };
  });
}

function familyOf({ id }: Rule): string {
  return id.slice(0, id.indexOf("/"));
}
