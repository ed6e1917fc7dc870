import type { DossierStatus } from "../../model/dossier.js";
import type { HeadingName } from "../../phrases/dossier-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { rateInWords } from "../rate.js";
import { reasonsOf } from "../why.js";
import type { AnnexLabels } from "./annexes.js";
import { type PaperBlock, paragraph } from "./paper.js";
import { summaryTables } from "./summary-tables.js";
import { cell, column, countOf, inStatus, prescribed, type Writer } from "./writer.js";

/** 三、整改落实情况: the whole with its tables, then the three lists. */
export function rectification(writer: Writer, labels: AnnexLabels): readonly PaperBlock[] {
  const { phrases } = writer;
  return [
    { kind: "heading", level: 1, text: phrases.heading.rectification },
    { kind: "heading", level: 2, text: phrases.heading.overall },
    ...overall(writer),
    ...list(writer, "rectified", "rectified", labels.rectified),
    ...list(writer, "in_progress", "inProgress", labels.inProgress),
    ...list(writer, "unrectifiable", "unrectifiable", labels.unrectifiable),
    ...gaps(writer),
  ];
}

function overall(writer: Writer): readonly PaperBlock[] {
  const { dossier, phrases } = writer;
  const items = prescribed(writer);
  const { rate, withdrawn } = dossier.summary.counts;
  const overdue = inStatus(items, "in_progress").filter(({ isOverdue }) => isOverdue);
  return [
    paragraph(
      phrases.body.overall(
        {
          total: countOf(writer, items),
          rectified: countOf(writer, inStatus(items, "rectified")),
          inProgress: countOf(writer, inStatus(items, "in_progress")),
          unrectifiable: countOf(writer, inStatus(items, "unrectifiable")),
          unaccounted: countOf(writer, inStatus(items, "unaccounted")),
        },
        rate === null ? undefined : rateInWords({ rate }),
      ),
    ),
    paragraph(phrases.body.overdue(countOf(writer, overdue))),
    ...(withdrawn > 0 ? [paragraph(phrases.body.withdrawn(withdrawn))] : []),
    ...summaryTables(writer),
    { kind: "note", text: phrases.body.rate },
  ];
}

/** One of the three lists: how many, and where they are listed; 无 where there is none. */
function list(
  writer: Writer,
  status: DossierStatus,
  heading: HeadingName,
  annex: string,
): readonly PaperBlock[] {
  const { dossier, phrases } = writer;
  const items = inStatus(dossier.items, status);
  const others = items.filter(({ origin }) => origin !== "prescribed");
  const own = items.filter(({ origin }) => origin === "prescribed");
  const text =
    items.length === 0
      ? [phrases.none]
      : phrases.body.listed(
          countOf(writer, own),
          others.length > 0 ? countOf(writer, others) : undefined,
          annex,
        );
  return [{ kind: "heading", level: 2, text: phrases.heading[heading] }, paragraph(text)];
}

/** What makes a draft of it. */
function gaps({ dossier, phrases, locale }: Writer): readonly PaperBlock[] {
  if (dossier.gaps.length === 0) return [];

  const words = reportPhrases[locale];
  const rows = dossier.gaps.map(({ unit, unitName, item, reason, row }, index) => ({
    kind: "cells" as const,
    cells: [
      cell(String(index + 1)),
      cell(item ?? undefined, item === null ? `${unit} ${unitName}` : undefined),
      cell(phrases.gap[reason]),
      cell(row && reason === "unaccounted" ? words.clauses(reasonsOf(row, words)) : undefined),
    ],
  }));
  const { number, item, lacks, explanation } = phrases.column;
  return [
    { kind: "heading", level: 2, text: phrases.heading.unaccounted },
    {
      kind: "table",
      caption: undefined,
      columns: [column(number, 8, "center"), column(item, 24), column(lacks, 24), column(explanation, 44)],
      rows,
    },
  ];
}
