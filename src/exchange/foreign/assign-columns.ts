import type { ColumnMap, MappedColumn } from "../../model/column-map.js";
import type { CellContext } from "../form/read-cell.js";
import { headingKey } from "../form/table.js";
import { type Heading, headingText } from "./headings.js";
import { likelyWord } from "./likely-word.js";
import { meantField } from "./synonyms.js";
import { type Target, takesSeveral, targetOf } from "./targets.js";

/** A column of the sheet, and where it goes. */
export type Assigned = {
  readonly index: number;
  readonly heading: string;
  readonly target: Target;
  readonly words: MappedColumn["words"];
  readonly ticked: string | undefined;
};

export type Assign = (heading: Heading) => Assigned | undefined;

/** By the map that somebody wrote: what it does not name has no place. */
export function byMap({ columns }: ColumnMap): Assign {
  return (heading) => {
    const named = columns.filter((column) => isNamed(heading, column.heading));
    const column =
      named.find(({ column: at }) => at === heading.index) ?? named.find((one) => one.column === undefined);
    if (!column) return undefined;

    const { words, ticked } = column;
    return {
      index: heading.index,
      heading: headingText(heading),
      target: targetOf(column.field),
      words,
      ticked,
    };
  };
}

/** A map may name a heading whole, or by its last row where that is clear. */
export function isNamed(heading: Heading, name: string): boolean {
  const key = headingKey(name);
  return (
    key !== "" && (key === headingKey(headingText(heading)) || key === headingKey(heading.parts.at(-1) ?? ""))
  );
}

/** By what headings commonly mean, and by the campaign's words over columns to tick. */
export function byUsage({ words }: CellContext): Assign {
  return (heading) => {
    const text = headingText(heading);
    if (text === "") return undefined;

    const known = (field: string, ticked?: string): Assigned => ({
      index: heading.index,
      heading: text,
      target: targetOf(field),
      words: [],
      ticked,
    });
    const [own = "", parent = ""] = heading.parts.toReversed();
    const field =
      meantField(text) ?? meantField(own) ?? (parent === "" ? undefined : meantField(`${parent}${own}`));
    if (field !== undefined) return known(field);

    const category = own.length >= 4 ? likelyWord(own, words.category) : undefined;
    if (category !== undefined) return known("category", category.title);
    const claim = words.claim.words.find(({ title }) => headingKey(title) === headingKey(own));
    return claim && known("status_as_reported", claim.title);
  };
}

/** One column a place, but for those that take several and for columns to tick; the others are left over. */
export function assignColumns(headings: readonly Heading[], assign: Assign): Assigned[] {
  const taken = new Set<string>();
  return headings.flatMap((heading) => {
    const column = assign(heading);
    if (!column) return [];

    const { target, ticked } = column;
    const isAlone = !takesSeveral(target) && ticked === undefined;
    if (isAlone && taken.has(target.field)) return [];
    if (isAlone) taken.add(target.field);
    return [column];
  });
}
