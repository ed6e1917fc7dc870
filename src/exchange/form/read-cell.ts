import type { CellRemark, CellTrouble } from "../../model/import.js";
import { readDateNumber, readWrittenDate, type WrittenDate } from "../../time/written-date.js";
import type { DateSystem, ReadCell } from "../../workbook/sheet.js";
import type { Holds, WordList } from "./column.js";
import { splitList } from "./list-text.js";
import { meantWord, type Words } from "./words.js";

/** What a cell means depends on the campaign (its year and words) and on the workbook (how it counts days). */
export type CellContext = {
  readonly year: number;
  readonly dates: DateSystem;
  readonly words: Readonly<Record<WordList, Words>>;
};

export type CellReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "value";
      readonly value: string | number | string[];
      /** Worth a look: it was not written so. */
      readonly remark?: CellRemark;
      /** The words beside a date, such as 6月底前. */
      readonly words?: string;
    }
  /** Words instead of a date, such as 长期坚持. */
  | { readonly kind: "dateless"; readonly words: string; readonly disposal: "immediate" | "long_term" }
  | { readonly kind: "trouble"; readonly trouble: CellTrouble };

/** The value of a cell as a column of a kind takes it. */
export function readCell(cell: ReadCell | undefined, holds: Holds, context: CellContext): CellReading {
  if (cell === undefined) return { kind: "blank" };
  if (cell.kind === "formula") return trouble({ ...cell, trouble: "formula" });
  if (cell.kind === "error") return trouble({ trouble: "error_value", text: cell.error });
  if (cell.kind === "text" && cell.text.trim() === "") return { kind: "blank" };

  switch (holds.kind) {
    case "text":
    case "code":
      return readText(cell);
    case "list": {
      const text = readText(cell);
      return text.kind === "value" ? { ...text, value: splitList(String(text.value)) } : text;
    }
    case "amount":
      return readAmount(cell);
    case "hash":
      return readHash(cell);
    case "count":
      return readCount(cell);
    case "day":
    case "fact_date":
      return readDate(cell, holds.kind, context);
    case "word":
      return readWord(shown(cell), context.words[holds.list]);
  }
}

/** What a person sees in a cell. */
export function shown(cell: ReadCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.number);
    case "day":
      return cell.day;
    case "truth":
      return cell.truth ? "TRUE" : "FALSE";
    case "formula":
      return cell.shown;
    case "error":
      return cell.error;
  }
}

function readText(cell: ReadCell): CellReading {
  // A spreadsheet keeps 15 digits of a number: a code that was typed as one has lost the rest.
  if (cell.kind === "number" && Math.abs(cell.number) >= 1e15) {
    return trouble({ trouble: "digits_lost", text: shown(cell) });
  }
  return { kind: "value", value: shown(cell) };
}

/** With or without thousands separators and however wide; a float of a spreadsheet shows as it was typed. */
function readAmount(cell: ReadCell): CellReading {
  const text = shown(cell);
  const digits = text.normalize("NFKC").replace(/[\s,]/g, "");
  return /^\d+(\.\d+)?$/.test(digits) ? readAs(text, digits) : trouble({ trouble: "not_an_amount", text });
}

function readHash(cell: ReadCell): CellReading {
  const text = shown(cell);
  return /^(sha256:)?[0-9a-fA-F]{64}$/.test(text)
    ? { kind: "value", value: text }
    : trouble({ trouble: "not_a_hash", text });
}

function readCount(cell: ReadCell): CellReading {
  const text = shown(cell).normalize("NFKC");
  return /^\d{1,9}$/.test(text)
    ? { kind: "value", value: Number(text) }
    : trouble({ trouble: "not_a_count", text: shown(cell) });
}

function readWord(text: string, words: Words): CellReading {
  const id = meantWord(text, words);
  if (id !== undefined) return { kind: "value", value: id };
  if (words.isOpen) return { kind: "value", value: text };

  return trouble({ trouble: "not_one_of", text, allowed: words.words.map(({ title }) => title) });
}

function readDate(cell: ReadCell, kind: "day" | "fact_date", { year, dates }: CellContext): CellReading {
  const text = shown(cell);
  if (cell.kind === "day") return { kind: "value", value: cell.day };
  if (cell.kind === "number") {
    const day = readDateNumber(cell.number, dates);
    return day === undefined ? trouble({ trouble: "not_a_date", text }) : readAs(text, day);
  }

  const written = readWrittenDate(text, year);
  return written ? readWritten(text, written, kind) : trouble({ trouble: "not_a_date", text });
}

function readWritten(text: string, written: WrittenDate, kind: "day" | "fact_date"): CellReading {
  switch (written.kind) {
    case "day":
      return readAs(text, written.date, written.assumesYear);
    case "month":
      return kind === "day" ? trouble({ trouble: "month_not_day", text }) : readAs(text, written.date);
    case "words":
      return { ...readAs(text, written.date, written.assumesYear), words: text };
    case "dateless":
      return kind === "day"
        ? { kind: "dateless", words: text, disposal: written.disposal }
        : trouble({ trouble: "not_a_date", text });
  }
}

function readAs(text: string, value: string, assumesYear = false): Extract<CellReading, { kind: "value" }> {
  const remark = { remark: "read_as", text, as: value, ...(assumesYear ? { assumesYear } : {}) } as const;
  return { kind: "value", value, ...(text === value ? {} : { remark }) };
}

function trouble(what: CellTrouble): CellReading {
  return { kind: "trouble", trouble: what };
}
