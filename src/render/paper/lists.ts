import type { DossierItem, DossierStep } from "../../model/dossier.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import type { PaperCell, PaperColumn, PaperRow, PaperTable } from "./paper.js";
import { cell, column, type Writer } from "./writer.js";

/** List A: what was done, with what effect, and what proves it. */
export function rectifiedTable(items: readonly DossierItem[], writer: Writer): PaperTable {
  const { annex, column: heads } = writer.phrases;
  const columns = [
    column(heads.result, 28),
    column(heads.date, 14, "center"),
    column(heads.person, 13, "center"),
  ];
  return table(items, writer, 17, columns, (item) => [
    cell(
      item.completion?.result,
      item.completion?.effect && annex.effect(item.completion.effect),
      item.standard && annex.standard(item.standard),
      pieces(
        item.evidence.map(({ id }) => id),
        writer,
      ),
    ),
    cell(item.completion?.date, item.isClosed ? annex.closed : undefined),
    people(item, writer),
  ]);
}

/** List B: measures with their dates, and the deadline that they have. */
export function inProgressTable(items: readonly DossierItem[], writer: Writer): PaperTable {
  const { annex, column: heads } = writer.phrases;
  const columns = [
    column(heads.measures, 28),
    column(heads.due, 14, "center"),
    column(heads.person, 13, "center"),
  ];
  return table(items, writer, 17, columns, (item) => [
    cell(
      ...item.measures.map((step) => stepText(step, writer)),
      ...item.milestones.map((step) => annex.milestone(stepText(step, writer))),
      item.standard && annex.standard(item.standard),
    ),
    cell(
      item.due,
      item.isOverdue ? annex.overdue : undefined,
      item.slippedCount > 0 ? annex.slipped(item.slippedCount) : undefined,
    ),
    people(item, writer),
  ]);
}

/** List C: why not, in the unit's words, and what proves it. */
export function unrectifiableTable(items: readonly DossierItem[], writer: Writer): PaperTable {
  const { annex, column: heads } = writer.phrases;
  const columns = [column(heads.reason, 16), column(heads.explanation, 40)];
  return table(items, writer, 17, columns, ({ justification, evidence }) => {
    const named = evidence.filter(({ id }) => justification?.evidence.includes(id)).map(({ id }) => id);
    return [
      cell(justification?.reason?.[writer.locale]),
      cell(
        justification?.explanation,
        pieces(named, writer),
        justification?.reviewBy && annex.reviewBy(justification.reviewBy),
      ),
    ];
  });
}

/** The index of evidence: what there is and its hash as the ledger gives it, never its contents. */
export function evidenceTable(items: readonly DossierItem[], { phrases }: Writer): PaperTable {
  const { column: heads } = phrases;
  const pieceRows = items.flatMap(({ id: item, evidence }) =>
    evidence.map(({ id, title, annex, dated, sha256 }) => [
      cell(item),
      cell(id),
      cell(title, annex),
      cell(dated),
      cell(sha256),
    ]),
  );
  return {
    kind: "table",
    caption: undefined,
    columns: [
      column(heads.number, 8, "center"),
      column(heads.item, 17),
      column(heads.piece, 9, "center"),
      column(heads.title, 28),
      column(heads.dated, 14, "center"),
      column(heads.sha256, 24),
    ],
    rows: pieceRows.map((cells, index) => ({ kind: "cells", cells: [cell(String(index + 1)), ...cells] })),
  };
}

/** Number, id and problem, then what a list is about; the city's lists have a heading for each unit. */
function table(
  items: readonly DossierItem[],
  { dossier, phrases, locale }: Writer,
  idShare: number,
  own: readonly PaperColumn[],
  cellsOf: (item: DossierItem) => readonly PaperCell[],
): PaperTable {
  const { column: heads } = phrases;
  const { origin: origins } = reportPhrases[locale];
  const taken = own.reduce((sum, { share }) => sum + share, 7 + idShare);
  const isCity = dossier.subject.kind === "city";
  const rows = items.flatMap((item, index): PaperRow[] => {
    const isFirst = items[index - 1]?.unit !== item.unit;
    const origin = item.origin === "prescribed" ? undefined : origins[item.origin];
    const cells = [cell(String(index + 1)), cell(item.id, origin), cell(item.problem), ...cellsOf(item)];
    return [
      ...(isCity && isFirst ? [{ kind: "heading" as const, text: `${item.unit} ${item.unitName}` }] : []),
      { kind: "cells", cells },
    ];
  });
  return {
    kind: "table",
    caption: undefined,
    columns: [
      column(heads.number, 7, "center"),
      column(heads.item, idShare),
      column(heads.problem, 100 - taken),
      ...own,
    ],
    rows,
  };
}

function people({ leader, person }: DossierItem, { phrases }: Writer): PaperCell {
  return cell(person, leader === undefined || leader === person ? undefined : phrases.annex.leader(leader));
}

function pieces(ids: readonly string[], { phrases, locale }: Writer): string | undefined {
  if (ids.length === 0) return undefined;
  return reportPhrases[locale].labelled(phrases.column.evidence, phrases.list(ids));
}

function stepText({ text, due, completedOn }: DossierStep, { phrases, locale }: Writer): string {
  const { annex } = phrases;
  const notes = [
    ...(due === undefined ? [] : [annex.by(due)]),
    ...(completedOn === undefined ? [] : [annex.done(completedOn)]),
  ];
  return notes.length > 0 ? phrases.withNotes(text, reportPhrases[locale].clauses(notes)) : text;
}
