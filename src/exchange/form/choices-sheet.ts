import type { Campaign } from "../../model/campaign.js";
import { columnLetter } from "../../text/column-letter.js";
import type { WriteCell, WriteSheet } from "../../workbook/sheet.js";
import type { WordList } from "./column.js";
import { formSheets } from "./form-sheets.js";
import { wordsOf } from "./words.js";

export const choicesName = "选项";
/** In the first cell of the hidden sheet: by it the tool knows its own form. */
export const formMark = "taizhang/form/1";

const wordLists: readonly WordList[] = [
  "level",
  "origin",
  "project_kind",
  "disposal",
  "role",
  "family",
  "person_kind",
  "supervision_level",
  "category",
  "subtype",
  "reason",
  "claim",
];

type List = { readonly name: string; readonly texts: readonly string[]; readonly isOpen: boolean };

/** The words of each drop-down: those of the schema and of the campaign, and those that tell a sheet's lists apart. */
function listsOf(campaign: Campaign): List[] {
  const ofFields = wordLists.map((name) => {
    const { words, isOpen } = wordsOf(name, campaign);
    return { name, texts: [...new Set(words.map(({ title }) => title))], isOpen };
  });
  const ofSheets = formSheets.flatMap(({ name, rows }) =>
    rows.of === "element" && rows.lists.length > 1
      ? [{ name, texts: rows.lists.map(({ word }) => word), isOpen: false }]
      : [],
  );
  return [...ofFields, ...ofSheets];
}

/** Where each list stands, as a drop-down names it: a list in the cell itself may hold 255 characters only. */
export function listRanges(
  campaign: Campaign,
): ReadonlyMap<string, { readonly range: string; readonly isOpen: boolean }> {
  return new Map(
    listsOf(campaign).map(({ name, texts, isOpen }, index) => {
      const column = `$${columnLetter(index + 1)}`;
      return [
        name,
        { range: `'${choicesName}'!${column}$2:${column}$${Math.max(texts.length, 1) + 1}`, isOpen },
      ];
    }),
  );
}

export function choicesSheet(campaign: Campaign): WriteSheet {
  const lists = listsOf(campaign);
  const depth = Math.max(...lists.map(({ texts }) => texts.length));
  const cell = (value: string | null): WriteCell => ({ value, look: "code" });
  return {
    name: choicesName,
    isHidden: true,
    widths: [18, ...lists.map(() => 20)],
    rows: [
      [cell(formMark), ...lists.map(({ name }) => cell(name))],
      ...Array.from({ length: depth }, (_, row) => [
        cell(row === 0 ? campaign.id : null),
        ...lists.map(({ texts }) => cell(texts[row] ?? null)),
      ]),
    ],
    heights: new Map(),
    merged: [],
    headings: undefined,
    frozenColumns: 0,
    pagesAcross: 1,
    filter: undefined,
    choices: [],
    marks: [],
    page: "portrait",
    hiddenColumns: [],
  };
}
