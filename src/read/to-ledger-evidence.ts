import type { Evidence } from "../model/item.js";
import { dayOrMonth, type Fields, requiredText, text } from "./fields.js";

export function toEvidence(fields: Fields): Evidence {
  return {
    place: fields.place,
    id: requiredText(fields, "id"),
    kind: text(fields, "kind"),
    title: text(fields, "title"),
    path: text(fields, "path"),
    sha256: sha256Text(fields),
    annex: text(fields, "annex"),
    dated: dayOrMonth(fields, "dated"),
  };
}

/** 64 hex digits, lower case: programs print them in either case. */
export function sha256Text(fields: Fields): string | undefined {
  return text(fields, "sha256")?.toLowerCase();
}
