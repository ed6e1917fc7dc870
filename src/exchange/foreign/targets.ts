import { type FieldColumn, isField } from "../form/column.js";
import { closingSheet, itemSheet, justificationSheet, partSheet } from "../form/item-sheets.js";

/** Columns that hold more than one field, or a field that is no part of an item. */
const composites = {
  number: "序号",
  unit: "单位（名称或代码）",
  "unit.code": "单位代码",
  "first_responsible.name": "第一责任人",
  project: "项目名称及编号",
  found: "发现来源及时间",
  measures: "整改措施",
  progress: "完成情况（未完成的作为进展）",
  evidence: "佐证材料",
  handling: "追责处理",
  justification: "无法整改原因或说明",
  rules: "建章立制",
  closing: "是否销号及时间",
  "parties.supplier": "供应商",
  "parties.agency": "采购代理机构",
  "legal_basis.violated": "违反条款",
  "legal_basis.handled_under": "处理依据",
  log: "备注",
} as const;

export type Composite = keyof typeof composites;

/** Where a column of somebody else's sheet can go; `title`: in the words of the form. */
export type Target =
  | { readonly kind: "field"; readonly field: string; readonly title: string; readonly column: FieldColumn }
  | { readonly kind: "composite"; readonly field: Composite; readonly title: string };

const columns = [itemSheet, partSheet, justificationSheet, closingSheet].flatMap((sheet) =>
  sheet.columns.filter(isField).filter(({ path }) => !["unit", "item"].includes(path.join("."))),
);

const fields: readonly Target[] = columns
  .map((column) => ({ kind: "field", field: column.path.join("."), title: column.heading, column }) as const)
  .filter(({ field }) => !(field in composites));

const parts: readonly Target[] = Object.entries(composites).map(([field, title]) => ({
  kind: "composite",
  field: field as Composite,
  title,
}));

/** Every place, by the name that a map gives it. */
export const targets: ReadonlyMap<string, Target> = new Map(
  [...parts, ...fields].map((target) => [target.field, target]),
);

export function targetOf(field: string): Target {
  const target = targets.get(field);
  if (!target) throw new Error(`no place for columns: ${field}`);
  return target;
}

const several: readonly string[] = ["measures", "evidence", "handling", "log", "progress", "rules"];

/** Whether several columns may go there. */
export function takesSeveral({ field }: Target): boolean {
  return several.includes(field) || field.startsWith("parties.") || field.startsWith("legal_basis.");
}
