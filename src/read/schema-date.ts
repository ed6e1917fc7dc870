import type { ReadingProblem } from "../model/reading.js";
import type { FileKind } from "../model/report.js";
import { parentPointer } from "../text/place.js";
import { toCalendarDate, toFactDate } from "../time/calendar-date.js";
import { type Shape, shapeAt, titleAt } from "./schema-shape.js";
import { fieldName, shortened } from "./schema-text.js";

/** A date field whose text names no day of the calendar, or no month where one is enough. */
export function unrealDate(
  file: string,
  { kind, shape }: { readonly kind: FileKind; readonly shape: Shape },
  pointer: string,
  written: string,
): ReadingProblem {
  const field = shapeAt(shape, pointer);
  const form = field?.format === "date-or-month" ? "day_or_month" : "day";
  const words = `${fieldName(pointer)}_text`;
  return {
    rule: "dates/real-date",
    place: { file, pointer, part: "value" },
    facts: {
      key: fieldName(pointer),
      title: titleAt(shape, pointer),
      text: shortened(written),
      form,
      suggestion: suggestDate(written, form),
      text_field: shapeAt(shape, parentPointer(pointer))?.properties.includes(words) ? words : null,
      file_used: outlivesUnrealDates(kind),
    },
  };
}

/**
 * A ledger with an unreal date is still assessed, the date as not given. In any other file a date left out would
 * change what applies: a campaign would fall back to the date of the one that it extends.
 */
export function outlivesUnrealDates(kind: FileKind): boolean {
  return kind === "ledger";
}

/**
 * The date that a text writes in another way: `2018.6.8`, `2018年6月8日`, `20180608`, full-width digits, a time of
 * day behind it. Null where it names no real day, or leaves something to guess (`6.8`, `6月底前`).
 */
export function suggestDate(written: string, form: "day" | "day_or_month"): string | null {
  const text = written
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(/(?<=日) ?前$/u, "")
    .trim();
  const day =
    /^(\d{4}) ?[-./年、‐-―] ?(\d{1,2}) ?[-./月、‐-―] ?(\d{1,2}) ?[日号]?(?:[T ]\d{1,2}:\d{2}.*)?$/u.exec(
      text,
    );
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const month = /^(\d{4}) ?[-./年‐-―] ?(\d{1,2}) ?月?$/u.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  const parts = day ?? digits;
  if (parts) return toCalendarDate(joined(parts.slice(1))) ?? null;

  return form === "day_or_month" && month ? (toFactDate(joined(month.slice(1))) ?? null) : null;
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => part.padStart(2, "0")).join("-");
}
