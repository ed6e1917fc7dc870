import type {
  Dossier,
  DossierGap,
  DossierHandling,
  DossierItem,
  DossierRule,
  DossierStep,
  UnitSubject,
} from "../model/dossier.js";
import type { Mask } from "../privacy/mask.js";
import { publicRow } from "./public-report.js";

/**
 * What a paper says in public: the first responsible by post, other people as 王某某, no numbers of theirs, of accountability
 * the counts alone. Figures stay as they are.
 */
export function publicDossier(dossier: Dossier, mask: Mask, principal: string): Dossier {
  const { subject, gaps, items, handling, rules } = dossier;
  return {
    ...dossier,
    profile: "public",
    subject: subject.kind === "unit" ? publicUnit(subject, mask, principal) : subject,
    gaps: gaps.map((gap) => publicGap(gap, mask)),
    items: items.map((item) => publicItem(item, mask)),
    handling: handling.map(countedOnly),
    rules: rules.map((rule) => publicRule(rule, mask)),
  };
}

type Said = (text: string | undefined) => string | undefined;

function saying(mask: Mask, unit: string): Said {
  return (text) => (text === undefined ? undefined : mask.text(unit, text));
}

function publicUnit(subject: UnitSubject, mask: Mask, principal: string): UnitSubject {
  const said = saying(mask, subject.code);
  const { name, post } = subject.firstResponsible;
  const isNobody = name === undefined && post === undefined;
  return {
    ...subject,
    workingBody: said(subject.workingBody),
    firstResponsible: { name: undefined, post: isNobody ? undefined : (said(post) ?? principal) },
  };
}

function publicGap(gap: DossierGap, mask: Mask): DossierGap {
  return { ...gap, row: gap.row && publicRow(gap.row, mask) };
}

function publicItem(item: DossierItem, mask: Mask): DossierItem {
  const { unit, completion, justification, leader, person } = item;
  const said = saying(mask, unit);
  const steps = (some: readonly DossierStep[]) =>
    some.map((step) => ({ ...step, text: mask.text(unit, step.text) }));
  return {
    ...item,
    problem: mask.text(unit, item.problem),
    standard: said(item.standard),
    leader: leader === undefined ? undefined : mask.person(unit, leader),
    person: person === undefined ? undefined : mask.person(unit, person),
    measures: steps(item.measures),
    milestones: steps(item.milestones),
    completion: completion && {
      ...completion,
      result: said(completion.result),
      effect: said(completion.effect),
    },
    justification: justification && { ...justification, explanation: said(justification.explanation) },
    evidence: item.evidence.map((piece) => ({
      ...piece,
      title: mask.text(unit, piece.title),
      annex: said(piece.annex),
    })),
    noRuleNeeded: said(item.noRuleNeeded),
  };
}

function countedOnly({ unit, item, persons }: DossierHandling): DossierHandling {
  return {
    unit,
    item,
    persons,
    family: undefined,
    measure: undefined,
    decidedBy: undefined,
    decidedOn: undefined,
    documentNo: undefined,
    disciplineForm: undefined,
    transfer: undefined,
  };
}

function publicRule(rule: DossierRule, mask: Mask): DossierRule {
  const said = saying(mask, rule.unit);
  return {
    ...rule,
    title: mask.text(rule.unit, rule.title),
    documentNo: said(rule.documentNo),
    carriedOut: rule.carriedOut.map(({ date, record }) => ({ date, record: said(record) })),
  };
}
