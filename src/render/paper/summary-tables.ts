import type { DossierItem } from "../../model/dossier.js";
import type { SummaryGroup } from "../../model/report.js";
import { rateInWords } from "../rate.js";
import type { PaperCell, PaperRow, PaperTable } from "./paper.js";
import { cell, column, countOf, figureCell, inStatus, prescribed, type Writer } from "./writer.js";

/** The tables of domain.md section 8: what does not count stands below the total and outside it. */
export function summaryTables(writer: Writer): readonly PaperTable[] {
  const { dossier, phrases } = writer;
  const { body, column: heads } = phrases;
  return dossier.summary.by.map(({ grouping, groups }) => {
    const isByUnit = grouping === "unit";
    const has = (item: DossierItem, id: string) => (isByUnit ? item.unit : item.category) === id;
    return {
      kind: "table",
      caption: isByUnit ? body.byUnit : body.byCategory,
      columns: columnsOf(isByUnit ? heads.unit : heads.category, writer),
      rows: [
        ...groups.map((group) => groupRow(group, has, writer)),
        row(cell(body.total), prescribed(writer), rateOf(dossier.summary.counts.rate), writer),
        { kind: "heading", text: body.outside },
        outsideRow(writer, "self_selected", body.selfSelected, dossier.summary.selfSelected.rate),
        outsideRow(writer, "newly_found", body.newlyFound, dossier.summary.newlyFound.rate),
      ],
    };
  });
}

/** 没有着落 has a column only where a draft has such items. */
function columnsOf(head: string, writer: Writer) {
  const { column: heads } = writer.phrases;
  const numbers = [heads.total, heads.rectified, heads.inProgress, heads.unrectifiable];
  const all = hasGaps(writer) ? [...numbers, heads.unaccounted, heads.rate] : [...numbers, heads.rate];
  const share = hasGaps(writer) ? 11 : 13;
  return [column(head, 100 - share * all.length), ...all.map((title) => column(title, share, "center"))];
}

function groupRow(
  { id, title, counts }: SummaryGroup,
  has: (item: DossierItem, id: string) => boolean,
  writer: Writer,
): PaperRow {
  const own = prescribed(writer).filter((item) => has(item, id));
  return row(cell(title[writer.locale]), own, rateOf(counts.rate), writer);
}

function outsideRow(
  writer: Writer,
  origin: "self_selected" | "newly_found",
  title: string,
  rate: number | null,
): PaperRow {
  const own = writer.dossier.items.filter((item) => item.origin === origin);
  return row(cell(title), own, rateOf(rate), writer);
}

function row(head: PaperCell, items: readonly DossierItem[], rate: PaperCell, writer: Writer): PaperRow {
  const count = (some: readonly DossierItem[]) => figureCell(countOf(writer, some));
  const unaccounted = hasGaps(writer) ? [count(inStatus(items, "unaccounted"))] : [];
  return {
    kind: "cells",
    cells: [
      head,
      count(items),
      count(inStatus(items, "rectified")),
      count(inStatus(items, "in_progress")),
      count(inStatus(items, "unrectifiable")),
      ...unaccounted,
      rate,
    ],
  };
}

function rateOf(rate: number | null): PaperCell {
  return cell(rate === null ? undefined : rateInWords({ rate }));
}

function hasGaps({ dossier }: Writer): boolean {
  return dossier.items.some(({ status }) => status === "unaccounted");
}
