import { isCalendarDate } from "../../time/calendar-date.js";
import type { ReadCell, ReadWorkbook, WriteCell, WriteWorkbook } from "../../workbook/sheet.js";

/** A workbook as it will be read, without its bytes: for trying whether all comes back. */
export function asRead({ sheets }: WriteWorkbook): ReadWorkbook {
  return {
    dates: "1900",
    unread: [],
    sheets: sheets.map(({ name, isHidden, rows, merged }) => ({
      name,
      isHidden,
      merged,
      hidden: { rows: [], columns: [] },
      rows: rows.map((row) => row.map(toCell)),
    })),
  };
}

function toCell({ value, look }: WriteCell): ReadCell | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "number") return { kind: "number", number: value };
  return look === "day" && isCalendarDate(value)
    ? { kind: "day", day: value }
    : { kind: "text", text: value };
}
