import type { ForeignReading } from "./read-foreign.js";

export type ProposedColumn = {
  readonly column: number;
  readonly heading: string;
  readonly field: string;
  readonly place: string;
  readonly ticked: string | undefined;
};

/** The map that a workbook was read by, and what it leaves open. */
export type ProposedMap = {
  readonly columns: readonly ProposedColumn[];
  readonly unplaced: readonly { readonly column: number; readonly heading: string }[];
  /** Names of units that neither the roster nor a map knows. */
  readonly unknownUnits: readonly string[];
  readonly lacksOrigin: boolean;
};

export function proposeMap({ sheets, problems, remarks }: ForeignReading): ProposedMap {
  const columns = sheets.flatMap((sheet) =>
    sheet.columns.map(({ index, heading, target, ticked }) => ({
      column: index,
      heading,
      field: target.field,
      place: target.title,
      ticked,
    })),
  );
  const unplaced = problems.flatMap(({ what, column, heading = "" }) =>
    what.trouble === "no_place_for_column" && column !== undefined ? [{ column, heading }] : [],
  );
  const units = problems.flatMap(({ what }) => (what.trouble === "unit_not_known" ? [what.text] : []));
  return {
    columns: firstOfEach(columns),
    unplaced: firstOfEach(unplaced),
    unknownUnits: [...new Set(units)],
    lacksOrigin: remarks.some(({ what }) => what.remark === "origin_assumed"),
  };
}

/** Several sheets mostly have the same headings. */
function firstOfEach<T extends { readonly heading: string }>(columns: readonly T[]): T[] {
  return columns.filter(
    ({ heading }, index) => columns.findIndex((one) => one.heading === heading) === index,
  );
}
