import type { CellRemark, CellTrouble, ImportProblem, ImportRemark } from "../../model/import.js";

/** Where something was met: a cell, a row, a column or a whole sheet. */
export type At = {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
};

/** What is wrong with a file and what is worth a look, as they are met. */
export type Notebook = {
  readonly problems: ImportProblem[];
  readonly remarks: ImportRemark[];
};

export function newNotebook(): Notebook {
  return { problems: [], remarks: [] };
}

export function complain({ problems }: Notebook, at: At, what: CellTrouble): void {
  problems.push({ ...placeOf(at), what });
}

export function remark({ remarks }: Notebook, at: At, what: CellRemark): void {
  remarks.push({ ...placeOf(at), what });
}

function placeOf({ sheet, row, column, heading }: At) {
  return { sheet, row, column, heading };
}
