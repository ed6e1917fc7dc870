import type { Localized } from "../language/locale.js";
import type { Category, KnownStandard, Phase, Subtype } from "../model/campaign.js";
import { certain, child, children, day, type Fields, requiredText, texts, yes } from "./fields.js";

export function toPhase(fields: Fields): Phase {
  return {
    id: requiredText(fields, "id"),
    title: requiredText(fields, "title"),
    from: certain(day(fields, "from"), "from"),
    to: certain(day(fields, "to"), "to"),
  };
}

export function toCategory(fields: Fields): Category {
  return {
    id: requiredText(fields, "id"),
    title: localized(fields, "title"),
    prescribed: yes(fields, "prescribed"),
    subtypes: children(fields, "subtypes").map(toSubtype),
  };
}

function toSubtype(fields: Fields): Subtype {
  return {
    id: requiredText(fields, "id"),
    title: localized(fields, "title"),
    legalBasis: texts(fields, "legal_basis"),
    crimeLinked: yes(fields, "crime_linked"),
  };
}

export function toStandard(fields: Fields): KnownStandard {
  return {
    documentNo: requiredText(fields, "document_no"),
    title: requiredText(fields, "title"),
    appliesFrom: day(fields, "applies_from"),
    appliesTo: day(fields, "applies_to"),
    clauses: texts(fields, "clauses"),
  };
}

/** A title in both languages; one text alone stands for both. */
export function localized(fields: Fields, name: string): Localized<string> {
  const both = child(fields, name);
  if (both) return { "zh-CN": requiredText(both, "zh-CN"), en: requiredText(both, "en") };

  const title = requiredText(fields, name);
  return { "zh-CN": title, en: title };
}
