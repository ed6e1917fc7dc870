import type { Overview } from "./column.js";
import { complain, type Notebook } from "./findings.js";
import { checkOf, overviewOf, overviews } from "./overview.js";
import { shown } from "./read-cell.js";
import type { FoundColumn, FoundRow } from "./read-form-sheet.js";
import { append, type Draft, recordsIn } from "./record.js";
import { splitSteps } from "./steps.js";

/** The sheet in which a change belongs. */
const sheetOf: Readonly<Record<Overview, string>> = {
  measures: "措施和节点",
  evidence: "佐证材料",
  handling: "追责处理",
  closing: "销号",
};

/**
 * The overviews in an item's row are not read while they say what the other sheets say, or what was written there. An item
 * that is new and has nothing in the other sheets may be filled in here; any other change is told, never dropped.
 */
export function checkOverviews(found: FoundRow, item: Draft, notebook: Notebook): void {
  const texts = overviews.map((overview) => textOf(found, overview));
  if (checkOf(texts) === shown(cellOf(found, "check"))) return;

  for (const [index, overview] of overviews.entries()) {
    const text = texts[index] ?? "";
    if (text === "" || plain(text) === plain(overviewOf(item, overview))) continue;
    if (overview === "closing" || recordsIn(item, [overview]).length > 0) {
      const column = columnOf(found, overview);
      const place = {
        sheet: found.grid.name,
        row: found.row,
        column: column?.index ?? 0,
        heading: column?.heading ?? "",
      };
      complain(notebook, place, { trouble: "computed_changed", text, sheet: sheetOf[overview] });
      continue;
    }
    for (const [step, line] of splitSteps(text).entries())
      append(item, [overview], elementOf(overview, line, step + 1));
  }
}

function elementOf(overview: Exclude<Overview, "closing">, line: string, number: number): Draft {
  switch (overview) {
    case "measures":
      return { id: `M${number}`, text: line };
    case "evidence":
      return { id: `E${number}`, title: line };
    case "handling":
      return { measure: line };
  }
}

function textOf(found: FoundRow, overview: Overview): string {
  return shown(cellOf(found, overview));
}

function cellOf(found: FoundRow, computed: Overview | "check") {
  return found.grid.rows[found.row]?.[columnOf(found, computed)?.index ?? -1];
}

function columnOf({ columns }: FoundRow, computed: string): FoundColumn | undefined {
  return columns.find(
    ({ column }) => column !== "kind" && "computed" in column && column.computed === computed,
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
