import type { Locale } from "../../language/locale.js";
import type { Dossier } from "../../model/dossier.js";
import { publicPhrases } from "../../phrases/public-phrases.js";
import { annexesOf, annexLabels } from "./annexes.js";
import { basics, selfCheck } from "./basics.js";
import { handling, rules } from "./measures-taken.js";
import { nextSteps } from "./next-steps.js";
import { type Paper, type PaperBlock, paragraph } from "./paper.js";
import { rectification } from "./rectification.js";
import { startWriter } from "./writer.js";

/** The special report (专题报告) of a unit, or the city's, in the outline of domain.md section 8. */
export function specialReport(dossier: Dossier, locale: Locale, standing: "draft" | "final"): Paper {
  const writer = startWriter(dossier, locale);
  const { phrases } = writer;
  const { subject, asOf, addressee, gaps } = dossier;
  const campaign = dossier.campaign.title[locale];
  const body = [
    ...basics(writer),
    ...selfCheck(writer),
    ...rectification(writer, annexLabels(writer)),
    ...handling(writer),
    ...rules(writer),
    ...nextSteps(writer),
  ];

  const annexes = annexesOf(writer);
  const title =
    subject.kind === "unit" ? phrases.unitTitle(subject.name, campaign) : phrases.cityTitle(campaign);
  const signed = subject.kind === "unit" ? [subject.name] : [];
  return {
    locale,
    title: dossier.profile === "public" ? publicPhrases[locale].titled(title) : title,
    date: asOf,
    draft: standing === "draft" || gaps.length > 0 ? phrases.draft(gaps.length) : undefined,
    blocks: [
      { kind: "addressee", text: phrases.addressee(addressee) },
      paragraph(phrases.opening(campaign, asOf)),
      ...body,
      {
        kind: "annexes",
        introduction: phrases.annex.introduction,
        titles: annexes.map(({ title }) => title),
      },
      { kind: "signature", lines: [...signed, phrases.date(asOf)] },
      ...annexes.flatMap(({ title, blocks }, index): PaperBlock[] => [
        { kind: "annex", label: phrases.annex.label(index + 1), title },
        ...blocks,
      ]),
    ],
  };
}
