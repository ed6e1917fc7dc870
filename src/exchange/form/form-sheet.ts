import { type Column, type FieldColumn, field, required } from "./column.js";

/** What a row of a sheet is, and where it belongs. */
export type Rows =
  | { readonly of: "unit" }
  /** `item`: a row makes an item. `item_part`: it adds to one; an item has one row at most. */
  | { readonly of: "item" | "item_part" }
  /** A row is an element of a list in an item; where there are several lists, a word in the row tells which. */
  | { readonly of: "element"; readonly lists: readonly ElementList[] }
  | { readonly of: "rule" }
  /** A row is a record of a rule's being carried out. */
  | { readonly of: "rule_record" };

export type ElementList = { readonly word: string; readonly path: readonly string[] };

export type FormSheet = {
  readonly name: string;
  readonly rows: Rows;
  readonly columns: readonly Column[];
  /** One line of the instructions. */
  readonly about: string;
};

export const kindHeading = "类型";
export const unitKey: FieldColumn = required(field("单位代码", "unit", "code", 6));
export const itemKey: FieldColumn = required(field("事项编号", "item", "code", 14));
export const ruleKey: FieldColumn = required(field("制度编号", "id", "code", 10));

/** The steps of closing, which an item has now and had before each rebound. */
export const closingFields = (prefix: string, words = ""): FieldColumn[] => [
  field(`${words}申请日期`, `${prefix}applied_on`, "fact_date", 11),
  field(`${words}申请人`, `${prefix}applied_by`, "text", 10),
  field(`${words}审核日期`, `${prefix}reviewed_on`, "fact_date", 11),
  field(`${words}审核人`, `${prefix}reviewed_by`, "text", 10),
  field(`${words}验收日期`, `${prefix}accepted_on`, "fact_date", 11),
  field(`${words}验收人`, `${prefix}accepted_by`, "text", 10),
  field(`${words}公示起始`, `${prefix}publicised.from`, "fact_date", 11),
  field(`${words}公示截止`, `${prefix}publicised.to`, "fact_date", 11),
  field(`${words}销号日期`, `${prefix}closed_on`, "fact_date", 11),
  field(`${words}销号人`, `${prefix}closed_by`, "text", 10),
];
