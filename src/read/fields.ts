import { joinPointer, type Place } from "../text/place.js";
import { type CalendarDate, type FactDate, toCalendarDate, toFactDate } from "../time/calendar-date.js";

/** A mapping of a document whose shape has been checked, with the place where it stands. */
export type Fields = { readonly place: Place; readonly values: Mapping };

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a text says nothing: blanks of any width, and characters that have none. */
export function isBlank(text: string): boolean {
  // Asked of every text, nearly all of which begin with a letter, a digit or a Chinese character.
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x80) || (first >= 0x3400 && first < 0xd800)) return false;

  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u.test(text);
}

/** A document's own fields; of anything that is not a mapping, none. */
export function fieldsAt(place: Place, value: unknown): Fields {
  return { place, values: isMapping(value) ? value : {} };
}

/** The text of a field, trimmed at its ends; undefined where it is absent or blank. */
export function text({ values }: Fields, name: string): string | undefined {
  return textIn(own(values, name));
}

/** The text of a field that the schema requires. */
export function requiredText(fields: Fields, name: string): string {
  return text(fields, name) ?? "";
}

export function day(fields: Fields, name: string): CalendarDate | undefined {
  const written = text(fields, name);
  return written === undefined ? undefined : toCalendarDate(written);
}

/** A day, or a month where the source knew no day. */
export function dayOrMonth(fields: Fields, name: string): FactDate | undefined {
  const written = text(fields, name);
  return written === undefined ? undefined : toFactDate(written);
}

export function number({ values }: Fields, name: string): number | undefined {
  const value = own(values, name);
  return typeof value === "number" ? value : undefined;
}

/** Undefined where it is absent. */
export function yesOrNo({ values }: Fields, name: string): boolean | undefined {
  const value = own(values, name);
  return typeof value === "boolean" ? value : undefined;
}

export function yes({ values }: Fields, name: string): boolean {
  return own(values, name) === true;
}

/** One of the words that a field may hold. */
export function word<W extends string>(fields: Fields, name: string, words: readonly W[]): W | undefined {
  const written = text(fields, name);
  return words.find((one) => one === written);
}

/** The texts of a list; blank ones say nothing and are left out. */
export function texts({ values }: Fields, name: string): readonly string[] {
  const elements = list(own(values, name));
  return elements.length === 0 ? nothing : elements.map(textIn).filter((text) => text !== undefined);
}

export function numbers({ values }: Fields, name: string): readonly number[] {
  return list(own(values, name)).filter((value) => typeof value === "number");
}

/** The mapping in a field; undefined where there is none. */
export function child({ place, values }: Fields, name: string): Fields | undefined {
  const value = own(values, name);
  return isMapping(value) ? { place: below(place, stepTo(name)), values: value } : undefined;
}

/** What the mapping in a field comes to; undefined where there is none. */
export function optional<T>(fields: Fields, name: string, convert: (part: Fields) => T): T | undefined {
  const part = child(fields, name);
  return part && convert(part);
}

/** The mappings of a list, in order. */
export function children({ place, values }: Fields, name: string): readonly Fields[] {
  return each({ place, values }, name, (fields) => fields);
}

/** What the mappings of a list come to, in order. */
export function each<T>({ place, values }: Fields, name: string, convert: (part: Fields) => T): readonly T[] {
  const elements = list(own(values, name));
  if (elements.length === 0) return nothing;

  const { pointer } = below(place, stepTo(name));
  return elements.map((value, index) =>
    convert(fieldsAt({ file: place.file, pointer: `${pointer}/${index}`, part: "value" }, value)),
  );
}

/** A value that the schema requires; without it the schema has let a wrong file pass. */
export function certain<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`a checked file has no ${name}`);
  return value;
}

/** Most fields are absent in most items, and a field that is absent has no owner to ask for. */
function own(values: Mapping, name: string): unknown {
  const value = values[name];
  return value === undefined || Object.hasOwn(values, name) ? value : undefined;
}

/** One list for all that are empty: an item has ten of them. */
const nothing: readonly never[] = [];

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** `/timetable` once for all items: their pointers share it. The names are those of fields, a hundred or so. */
const steps = new Map<string, string>();

function stepTo(name: string): string {
  const known = steps.get(name);
  if (known !== undefined) return known;

  const step = joinPointer("", [name]);
  steps.set(name, step);
  return step;
}

function below({ file, pointer }: Place, step: string): Place {
  return { file, pointer: pointer + step, part: "value" };
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" && !isBlank(value) ? value.trim() : undefined;
}
