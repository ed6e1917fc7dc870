import { folded, mostLike, nearest } from "./nearest.js";
import { glossary } from "./schema-glossary.js";
import type { Shape } from "./schema-shape.js";

/** What somebody may have meant: a field or a value, with its titles (`整改期限 · Due date`). */
export type Suggestion = { readonly name: string; readonly title: string };

/**
 * The field that an unknown key may stand for: by its name, its titles or the glossary, here or one level down
 * (`timetable.due`); then by likeness. Fields that are given already are out of the question.
 */
export function suggestKey(
  shape: Shape,
  written: string,
  isGiven: (field: string) => boolean,
): Suggestion | undefined {
  const { fields, below } = candidatesFor(shape);
  const free = fields.filter(({ name }) => !isGiven(name));
  return exact(written, free) ?? only(below.filter((field) => means(written, field))) ?? alike(written, free);
}

/** The value that a text may stand for: one of those allowed, by its Chinese word in the description or the glossary. */
export function suggestValue(shape: Shape, written: string): Suggestion | undefined {
  return suggestWord(written, valuesOf(shape));
}

/** A remedy with more words than this is not read. */
const mostListed = 12;

/** The values that a remedy lists, of many those that are most like the text; and how many there are besides. */
export function listedValues(
  shape: Shape,
  written: string,
): { readonly listed: string; readonly others: number } {
  const all = shape.allowed ?? [];
  if (all.length <= mostListed) return { listed: all.join(", "), others: 0 };

  const words = valuesOf(shape).map(({ name, title }) => ({
    name,
    likely: [name, ...name.split("."), ...titlesIn(title)],
  }));
  const few = mostLike(written, words, 5);
  return { listed: few.map(({ name }) => name).join(", "), others: all.length - few.length };
}

function valuesOf({ allowed = [], description, meanings }: Shape): readonly Suggestion[] {
  return allowed.flatMap((name, index) =>
    typeof name === "string" ? [{ name, title: chineseFor(description, name) ?? meanings[index] ?? "" }] : [],
  );
}

/** The word, of those known, that a text may stand for. */
export function suggestWord(written: string, words: readonly Suggestion[]): Suggestion | undefined {
  const candidates = words.map(candidate);
  return exact(written, candidates) ?? alike(written, candidates);
}

type Candidate = Suggestion & { readonly short: string; readonly words: ReadonlySet<string> };

type Candidates = { readonly fields: readonly Candidate[]; readonly below: readonly Candidate[] };

/** A file may misspell one key a thousand times; what it may stand for is gathered once. */
const gathered = new WeakMap<Shape, Candidates>();

function candidatesFor(shape: Shape): Candidates {
  const known = gathered.get(shape);
  if (known) return known;

  const fields = fieldsOf(shape);
  const below = fields.flatMap(({ name, shape: inner }) =>
    fieldsOf(inner).map((field) => ({ ...field, name: `${name}.${field.name}` })),
  );
  gathered.set(shape, { fields, below });
  return { fields, below };
}

function fieldsOf(shape: Shape): readonly (Candidate & { readonly shape: Shape })[] {
  return shape.properties.flatMap((name) => {
    const field = shape.property(name);
    return field ? [{ ...candidate({ name, title: field.title }), shape: field }] : [];
  });
}

function candidate({ name, title }: Suggestion): Candidate {
  const words = [name, ...titlesIn(title), ...(glossary[name] ?? [])];
  return { name, title, short: name, words: new Set(words.map(folded)) };
}

/** `city 市直；county 县级` says 市直 of `city`. */
function chineseFor(description: string, value: string): string | undefined {
  const word = value.replace(/[^\w-]/g, "");
  return new RegExp(`(?<![a-z_])${word}[ ：]+(\\p{Script=Han}+)`, "u").exec(description)?.[1];
}

function exact(written: string, candidates: readonly Candidate[]): Suggestion | undefined {
  return plain(candidates.find((candidate) => means(written, candidate)));
}

function means(written: string, { words }: Candidate): boolean {
  return words.has(folded(written));
}

function alike(written: string, candidates: readonly Candidate[]): Suggestion | undefined {
  const name = nearest(
    written,
    candidates.map(({ short }) => short),
  );
  const title = nearest(
    written,
    candidates.flatMap((candidate) => titlesIn(candidate.title)),
  );
  return (
    plain(candidates.find(({ short }) => short === name)) ??
    plain(candidates.find((candidate) => title !== undefined && titlesIn(candidate.title).includes(title))) ??
    only(candidates.filter(({ title }) => titlesIn(title).some((word) => overlaps(word, written))))
  );
}

/** Whether one Chinese word of at least two characters holds the other: 市直单位 and 市直. */
function overlaps(a: string, b: string): boolean {
  const han = /^\p{Script=Han}{2,}$/u;
  return han.test(a) && han.test(b) && (a.includes(b) || b.includes(a));
}

function titlesIn(title: string): readonly string[] {
  return title === "" ? [] : title.split(" · ");
}

function only(candidates: readonly Candidate[]): Suggestion | undefined {
  return candidates.length === 1 ? plain(candidates[0]) : undefined;
}

function plain(candidate: Candidate | undefined): Suggestion | undefined {
  return candidate && { name: candidate.name, title: candidate.title };
}
