import type { CitySubject } from "../../model/dossier.js";
import type { PaperTable } from "./paper.js";
import { cell, column, type Writer } from "./writer.js";

/** How each unit reported, and the hash of its items. */
export function headsTable({ units }: CitySubject, { phrases }: Writer): PaperTable {
  const { column: heads, state: states } = phrases;
  return {
    kind: "table",
    caption: undefined,
    columns: [column(heads.unit, 30), column(heads.state, 20), column(heads.head, 50)],
    rows: units.map(({ code, name, state, submittedOn, headHash }) => ({
      kind: "cells",
      cells: [
        cell(`${code} ${name}`),
        cell(states[state ?? "no_duty"], submittedOn),
        cell(headHash ?? phrases.gap.no_ledger),
      ],
    })),
  };
}
