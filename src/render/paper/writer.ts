import type { Locale } from "../../language/locale.js";
import type { Dossier, DossierItem, DossierStatus } from "../../model/dossier.js";
import { type DossierPhrases, dossierPhrases } from "../../phrases/dossier-phrases.js";
import type { Figure, Sentence } from "../../phrases/sentence.js";
import { type Notes, startNotes } from "./notes.js";
import type { PaperCell, PaperColumn } from "./paper.js";

/** What every part of a paper is written from. */
export type Writer = {
  readonly dossier: Dossier;
  readonly locale: Locale;
  readonly phrases: DossierPhrases;
  readonly notes: Notes;
};

export function startWriter(dossier: Dossier, locale: Locale): Writer {
  return { dossier, locale, phrases: dossierPhrases[locale], notes: startNotes() };
}

export function countOf({ notes }: Writer, items: readonly DossierItem[]): Figure {
  return notes.count(items.map(({ id }) => id));
}

export function prescribed({ dossier }: Writer): readonly DossierItem[] {
  return dossier.items.filter(({ origin }) => origin === "prescribed");
}

export function inStatus(items: readonly DossierItem[], status: DossierStatus): readonly DossierItem[] {
  return items.filter((item) => item.status === status);
}

export function column(head: string, share: number, align: PaperColumn["align"] = "left"): PaperColumn {
  return { head, share, align };
}

/** A cell of lines; what is absent is left out, and an empty cell shows a dash. */
export function cell(...lines: readonly (Sentence | string | undefined)[]): PaperCell {
  const present = lines.flatMap((line): Sentence[] => {
    if (line === undefined) return [];
    return [typeof line === "string" ? [line] : line];
  });
  return present.length > 0 ? present : [["—"]];
}

export function figureCell(figure: Figure): PaperCell {
  return [[figure]];
}
