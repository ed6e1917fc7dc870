import type { Localized } from "../language/locale.js";
import type { ImportProblem, ImportRemark, OtherFile } from "../model/import.js";
import { importEn } from "./import-en.js";
import { importZh } from "./import-zh.js";

/** Why a workbook is not read; sizes in MiB, counts as they are. */
export type RefusalWord =
  | { readonly refusal: "file_too_large" | "contents_too_large"; readonly limit: number }
  | { readonly refusal: "too_many_cells" | "too_many_rows" | "too_many_columns"; readonly limit: number }
  | { readonly refusal: "old_format" | "open_document" | "binary_workbook" | "not_a_workbook" }
  | { readonly refusal: "other_file"; readonly file: OtherFile }
  | { readonly refusal: "csv_quotes"; readonly line: number }
  | { readonly refusal: "utf_16_text" }
  | { readonly refusal: "encrypted" | "macros" | "external_links" | "broken" };

/** A field that differs, with its values as they are shown; undefined: absent there. */
export type ShownChange = {
  readonly item: string | undefined;
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** The words of what goes into workbooks and comes out of them. */
export type ImportPhrases = {
  /** Place, what is wrong, and the way out, in one line. */
  readonly problem: (problem: ImportProblem) => string;
  readonly remark: (remark: ImportRemark) => string;
  readonly refusal: (refusal: RefusalWord) => string;
  readonly change: (change: ShownChange) => string;
  /** Ids that were given in reading, and that items of a ledger with another problem have. */
  readonly idsOfOthers: (file: string, items: readonly string[]) => string;
  readonly tooLong: (sheet: string, row: number, column: number) => string;
};

export const importPhrases: Localized<ImportPhrases> = { "zh-CN": importZh, en: importEn };
