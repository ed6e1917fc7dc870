/** A cell of a sheet that an officer filled in; rows and columns from 0. `heading`: as it stands in the file. */
export type CellPlace = {
  readonly sheet: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly heading: string | undefined;
};

/** Why something in a sheet has no place in a ledger. */
export type CellTrouble =
  | { readonly trouble: "formula"; readonly formula: string; readonly shown: string }
  | { readonly trouble: "error_value" | "digits_lost" | "not_a_count"; readonly text: string }
  | { readonly trouble: "not_a_date" | "month_not_day"; readonly text: string }
  | { readonly trouble: "not_an_amount" | "not_a_hash"; readonly text: string }
  | { readonly trouble: "not_one_of"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly trouble: "missing" }
  | {
      readonly trouble: "no_such_item" | "item_left_out" | "no_such_unit" | "no_such_rule";
      readonly text: string;
    }
  | { readonly trouble: "twice"; readonly text: string; readonly first: number }
  /** Something else of the same row fills the place already. */
  | { readonly trouble: "no_room"; readonly text: string }
  | { readonly trouble: "computed_changed"; readonly text: string; readonly sheet: string }
  | { readonly trouble: "unknown_heading"; readonly cells: number }
  | { readonly trouble: "no_heading"; readonly text: string }
  | { readonly trouble: "unknown_sheet"; readonly cells: number }
  | { readonly trouble: "no_headings" }
  | { readonly trouble: "outside"; readonly text: string }
  /** What the schema still says of the ledger that was made. */
  | { readonly trouble: "shape"; readonly pointer: string };

export type ImportProblem = CellPlace & { readonly what: CellTrouble };

/** What was understood, and is worth a look. */
export type CellRemark =
  | { readonly remark: "read_as"; readonly text: string; readonly as: string }
  | { readonly remark: "row_left_out"; readonly text: string; readonly why: "title" | "total" | "signature" }
  | {
      readonly remark: "not_read";
      readonly what: "pictures" | "comments" | "objects";
      readonly count: number;
    };

export type ImportRemark = CellPlace & { readonly what: CellRemark };
