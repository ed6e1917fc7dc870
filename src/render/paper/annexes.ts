import type { DossierItem } from "../../model/dossier.js";
import { headsTable } from "./city-heads.js";
import { evidenceTable, inProgressTable, rectifiedTable, unrectifiableTable } from "./lists.js";
import { type PaperBlock, type PaperTable, paragraph } from "./paper.js";
import { inStatus, type Writer } from "./writer.js";

/** How the text refers to the three lists. */
export type AnnexLabels = Readonly<Record<"rectified" | "inProgress" | "unrectifiable", string>>;

export function annexLabels({ phrases: { annex } }: Writer): AnnexLabels {
  return { rectified: annex.label(1), inProgress: annex.label(2), unrectifiable: annex.label(3) };
}

export type Annex = { readonly title: string; readonly blocks: readonly PaperBlock[] };

/** The three lists, the evidence, what each figure counts, and the city's hashes. To be asked for last: it has all notes. */
export function annexesOf(writer: Writer): readonly Annex[] {
  const { dossier, phrases, notes } = writer;
  const { annex } = phrases;
  const { items, subject } = dossier;
  const listOf = (
    some: readonly DossierItem[],
    table: (rows: readonly DossierItem[], writer: Writer) => PaperTable,
  ) => (some.length > 0 ? [table(some, writer)] : [paragraph(phrases.none)]);

  const entries = notes.entries(phrases.list);
  return [
    { title: annex.rectified, blocks: listOf(inStatus(items, "rectified"), rectifiedTable) },
    { title: annex.inProgress, blocks: listOf(inStatus(items, "in_progress"), inProgressTable) },
    { title: annex.unrectifiable, blocks: listOf(inStatus(items, "unrectifiable"), unrectifiableTable) },
    {
      title: annex.evidence,
      blocks: listOf(
        items.filter(({ evidence }) => evidence.length > 0),
        evidenceTable,
      ),
    },
    {
      title: annex.figures,
      blocks:
        entries.length > 0
          ? [paragraph(annex.figuresNote), { kind: "notes", entries }]
          : [paragraph(phrases.none)],
    },
    ...(subject.kind === "city" ? [{ title: annex.heads, blocks: [headsTable(subject, writer)] }] : []),
  ];
}
