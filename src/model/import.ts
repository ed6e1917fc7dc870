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
  | { readonly trouble: "shape"; readonly pointer: string }
  | ForeignTrouble;

/** The same of a sheet that is not the tool's own form. */
export type ForeignTrouble =
  | { readonly trouble: "not_a_tick" | "code_as_date"; readonly text: string }
  | { readonly trouble: "unit_missing" | "no_such_sheet" }
  | { readonly trouble: "unit_not_known"; readonly text: string; readonly suggestion: string | undefined }
  | { readonly trouble: "no_such_heading"; readonly text: string; readonly suggestion: string | undefined }
  | { readonly trouble: "no_place_for_column"; readonly cells: number }
  /** `title`: the form's word for what an item cannot do without. */
  | { readonly trouble: "lacks_column" | "lacks_field"; readonly field: string; readonly title: string };

export type ImportProblem = CellPlace & { readonly what: CellTrouble };

/** What was understood, and is worth a look. */
export type CellRemark =
  /** `assumesYear`: the text names no year, and the campaign's was taken. */
  | {
      readonly remark: "read_as";
      readonly text: string;
      readonly as: string;
      readonly assumesYear?: true;
    }
  | { readonly remark: "row_left_out"; readonly text: string; readonly why: RowLeftOut }
  | {
      readonly remark: "not_read";
      readonly what: "pictures" | "comments" | "objects";
      readonly count: number;
    }
  | { readonly remark: "hidden_rows"; readonly rows: readonly number[] }
  | ForeignRemark;

/** What a row is that is no item's. */
export type RowLeftOut =
  | "title"
  | "total"
  | "signature"
  | "note"
  /** The headings again, as on each printed page. */
  | "headings"
  /** 甲, 1, 2, 3 … under the headings. */
  | "numbers"
  /** One text across the row, such as a category. */
  | "section"
  /** A number for an item that nobody filled in. */
  | "unfilled";

export type ForeignRemark =
  | {
      readonly remark: "columns_known";
      readonly places: readonly {
        readonly column: number;
        readonly heading: string;
        readonly place: string;
      }[];
    }
  | { readonly remark: "column_left_out"; readonly cells: number }
  | { readonly remark: "sheet_left_out" }
  | { readonly remark: "unit_taken"; readonly code: string; readonly name: string }
  | { readonly remark: "ids_made"; readonly unit: string; readonly ids: readonly string[] }
  | { readonly remark: "origin_assumed"; readonly items: number }
  | { readonly remark: "completed_with_measures"; readonly as: string }
  /** What a spreadsheet would have worked out, had it opened the file. */
  | { readonly remark: "like_formula"; readonly text: string }
  | { readonly remark: "hidden_columns"; readonly columns: readonly number[] }
  | { readonly remark: "hidden_sheet" }
  /** Lists for drop-downs mostly. */
  | { readonly remark: "hidden_sheet_left_out"; readonly cells: number }
  | { readonly remark: "decoded"; readonly encoding: "utf-8" | "gb18030"; readonly delimiter: string };

export type ImportRemark = CellPlace & { readonly what: CellRemark };

/** A file that is no table, and what it is instead. */
export type OtherFile =
  | "folder"
  | "empty"
  | "ledger_yaml"
  | "yaml"
  | "json"
  | "web_page"
  | "xml"
  | "rich_text"
  | "pdf"
  | "picture"
  /** .doc or .wps. */
  | "old_document"
  | "docx"
  | "open_text"
  /** .ppt, .pptx, .dps. */
  | "slides"
  | "archive";
