import type { CitySubject, UnitSubject } from "../../model/dossier.js";
import { type PaperBlock, paragraph } from "./paper.js";
import { countOf, prescribed, type Writer } from "./writer.js";

/** 一、基本情况; 二、自查自纠开展情况. */
export function basics(writer: Writer): readonly PaperBlock[] {
  const { dossier, phrases } = writer;
  const { subject, report } = dossier;
  const ofOrigin = (origin: "self_selected" | "newly_found") =>
    countOf(
      writer,
      dossier.items.filter((item) => item.origin === origin),
    );
  return [
    { kind: "heading", level: 1, text: phrases.heading.basics },
    ...(subject.kind === "unit" ? ofUnit(subject, writer) : ofCity(subject, writer)),
    paragraph(
      phrases.body.entered({
        prescribed: countOf(writer, prescribed(writer)),
        selfSelected: ofOrigin("self_selected"),
        newlyFound: ofOrigin("newly_found"),
      }),
    ),
    paragraph(phrases.body.reading(report.due, report.boundary)),
    paragraph(subject.kind === "unit" ? phrases.unit.head(subject.headHash) : phrases.city.heads),
  ];
}

function ofUnit(subject: UnitSubject, { phrases }: Writer): readonly PaperBlock[] {
  const { unit } = phrases;
  const { name, post } = subject.firstResponsible;
  const sentences = [
    unit.who(subject.name, subject.code, subject.level === "city"),
    unit.firstResponsible(name, post),
    ...(subject.workingBody === undefined ? [] : [unit.workingBody(subject.workingBody)]),
  ];
  return [paragraph(sentences.join(phrases.betweenSentences))];
}

function ofCity({ units }: CitySubject, { phrases }: Writer): readonly PaperBlock[] {
  const { city } = phrases;
  const without = units.filter(({ headHash }) => headHash === undefined);
  const inState = (state: "submitted" | "late" | "missing" | "pending") =>
    units.filter((unit) => unit.state === state).length;
  const submissions = city.submissions({
    submitted: inState("submitted"),
    late: inState("late"),
    missing: inState("missing"),
    pending: inState("pending"),
  });
  const sentences = [
    city.units(units.length, units.length - without.length),
    ...(without.length > 0 ? [city.without(without.map(({ code, name }) => `${code} ${name}`))] : []),
    submissions,
  ];
  return [paragraph(sentences.join(phrases.betweenSentences))];
}

export function selfCheck(writer: Writer): readonly PaperBlock[] {
  const { dossier, phrases } = writer;
  const { items } = dossier;
  return [
    { kind: "heading", level: 1, text: phrases.heading.selfCheck },
    paragraph(
      phrases.body.checked({
        all: countOf(writer, items),
        standard: countOf(
          writer,
          items.filter(({ standard }) => standard !== undefined),
        ),
        person: countOf(
          writer,
          items.filter(({ person }) => person !== undefined),
        ),
        supervised: countOf(
          writer,
          items.filter(({ isSupervised }) => isSupervised),
        ),
        rebounded: countOf(
          writer,
          items.filter(({ hasRebounded }) => hasRebounded),
        ),
        closed: countOf(
          writer,
          items.filter(({ isClosed }) => isClosed),
        ),
      }),
    ),
  ];
}
