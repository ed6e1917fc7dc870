/** Lists that a cell is chosen from: of the schema, or of the campaign. */
export type WordList =
  | "level"
  | "origin"
  | "project_kind"
  | "disposal"
  | "role"
  | "family"
  | "person_kind"
  | "supervision_level"
  | "category"
  | "subtype"
  | "reason"
  /** The unit's own word for its status: free, with the campaign's vocabulary to choose from. */
  | "claim";

export type Holds =
  | { readonly kind: "text" }
  /** A number or a code, which stays text. */
  | { readonly kind: "code" }
  /** Decimal digits, which stay text: 12.50 keeps its 0. */
  | { readonly kind: "amount" }
  /** 64 hexadecimal digits, which are looked up and not read. */
  | { readonly kind: "hash" }
  | { readonly kind: "day" }
  /** A day, or a month where no day is known. */
  | { readonly kind: "fact_date" }
  | { readonly kind: "count" }
  /** Several texts in one cell. */
  | { readonly kind: "list" }
  | { readonly kind: "word"; readonly list: WordList };

/** A column that holds a field of a record. */
export type FieldColumn = {
  readonly heading: string;
  /** Where the field stands in the record. */
  readonly path: readonly string[];
  readonly holds: Holds;
  /** In characters of half width. */
  readonly width: number;
  readonly isRequired?: boolean;
};

/** What a sheet shows of other sheets, for whoever reads only this one. */
export type Overview = "measures" | "evidence" | "handling" | "closing";

/** A column that is worked out. `overview`: a change in it is noticed; the others are never read. */
export type ComputedColumn = {
  readonly heading: string;
  readonly computed: "number" | "status" | "check" | Overview;
  readonly width: number;
};

/** A column from which something goes elsewhere: a remark becomes an entry of the log. */
export type Column =
  | FieldColumn
  | ComputedColumn
  | { readonly heading: string; readonly remark: true; readonly width: number };

export function isField(column: Column): column is FieldColumn {
  return "path" in column;
}

export function field(
  heading: string,
  path: string,
  kind: Exclude<Holds["kind"], "word"> = "text",
  width = 14,
): FieldColumn {
  return { heading, path: path.split("."), holds: { kind }, width };
}

export function chosen(heading: string, path: string, list: WordList, width = 12): FieldColumn {
  return { heading, path: path.split("."), holds: { kind: "word", list }, width };
}

export function required(column: FieldColumn): FieldColumn {
  return { ...column, isRequired: true };
}
