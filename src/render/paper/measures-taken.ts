import type { DossierHandling, DossierRule } from "../../model/dossier.js";
import { publicPhrases } from "../../phrases/public-phrases.js";
import { type PaperBlock, type PaperTable, paragraph } from "./paper.js";
import { cell, column, countOf, type Writer } from "./writer.js";

/** 四、追责问责情况: what was decided on whom, as entered by hand. */
export function handling(writer: Writer): readonly PaperBlock[] {
  const { dossier, phrases, notes } = writer;
  const heading = { kind: "heading", level: 1, text: phrases.heading.handling } as const;
  if (dossier.handling.length === 0) return [heading, paragraph(phrases.none)];

  const items = [...new Set(dossier.handling.map(({ item }) => item))];
  const persons = dossier.handling.reduce((sum, one) => sum + (one.persons ?? 0), 0);
  const said = phrases.body.handled(dossier.handling.length, notes.count(items), persons);
  if (dossier.profile === "public") {
    return [heading, paragraph([...said, publicPhrases[writer.locale].handling])];
  }
  return [heading, paragraph(said), handlingTable(dossier.handling, writer)];
}

function handlingTable(rows: readonly DossierHandling[], { phrases }: Writer): PaperTable {
  const { column: heads, annex, family } = phrases;
  return {
    kind: "table",
    caption: undefined,
    columns: [
      column(heads.number, 8, "center"),
      column(heads.item, 18),
      column(heads.measure, 24),
      column(heads.persons, 8, "center"),
      column(heads.decision, 24),
      column(heads.transfer, 18),
    ],
    rows: rows.map((one, index) => ({
      kind: "cells",
      cells: [
        cell(String(index + 1)),
        cell(one.item),
        cell(
          one.measure,
          one.family && family[one.family],
          one.disciplineForm === undefined ? undefined : annex.form(one.disciplineForm),
        ),
        cell(one.persons === undefined ? undefined : String(one.persons)),
        cell(one.decidedBy, one.decidedOn, one.documentNo),
        one.transfer
          ? cell(receiver(one.transfer.to, phrases.receiver), one.transfer.date, one.transfer.documentNo)
          : cell(),
      ],
    })),
  };
}

function receiver(to: string | undefined, words: Readonly<Record<string, string>>): string | undefined {
  return to !== undefined && Object.hasOwn(words, to) ? words[to] : to;
}

/** 五、建章立制情况: the list of rules (建章立制清单), and the items that needed none. */
export function rules(writer: Writer): readonly PaperBlock[] {
  const { dossier, phrases, notes } = writer;
  const heading = { kind: "heading", level: 1, text: phrases.heading.rules } as const;
  const without = dossier.items.filter(({ noRuleNeeded }) => noRuleNeeded !== undefined);
  const noneNeeded =
    without.length > 0 ? [paragraph(phrases.body.noRuleNeeded(countOf(writer, without)))] : [];
  if (dossier.rules.length === 0) {
    return [heading, ...(noneNeeded.length > 0 ? noneNeeded : [paragraph(phrases.none)])];
  }

  const items = [...new Set(dossier.rules.flatMap((rule) => rule.items))];
  const carriedOut = dossier.rules.filter((rule) => rule.carriedOut.length > 0).length;
  const said = phrases.body.established(dossier.rules.length, carriedOut, notes.count(items));
  return [heading, paragraph(said), rulesTable(dossier.rules, writer), ...noneNeeded];
}

function rulesTable(rows: readonly DossierRule[], { phrases }: Writer): PaperTable {
  const { column: heads } = phrases;
  return {
    kind: "table",
    caption: undefined,
    columns: [
      column(heads.number, 8, "center"),
      column(heads.rule, 27),
      column(heads.documentNo, 21),
      column(heads.carriedOut, 24),
      column(heads.item, 20),
    ],
    rows: rows.map(({ title, documentNo, establishedOn, carriedOut, items }, index) => ({
      kind: "cells",
      cells: [
        cell(String(index + 1)),
        cell(title),
        cell(documentNo, establishedOn),
        cell(
          ...carriedOut.map(({ date, record }) =>
            [date, record].filter((part) => part !== undefined).join(" "),
          ),
        ),
        cell(...items),
      ],
    })),
  };
}
