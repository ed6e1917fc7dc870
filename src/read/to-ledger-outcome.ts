import type { Closing, Completion, Justification, Rebound, Withdrawn } from "../model/outcome.js";
import { child, day, dayOrMonth, type Fields, text, texts } from "./fields.js";

export function toCompletion(fields: Fields): Completion {
  return {
    place: fields.place,
    date: dayOrMonth(fields, "date"),
    result: text(fields, "result"),
    effect: text(fields, "effect"),
  };
}

/** 销号: who applied, reviewed, accepted and closed, and when. */
export function toClosing(fields: Fields): Closing {
  const publicised = child(fields, "publicised");
  return {
    place: fields.place,
    appliedOn: dayOrMonth(fields, "applied_on"),
    appliedBy: text(fields, "applied_by"),
    reviewedOn: dayOrMonth(fields, "reviewed_on"),
    reviewedBy: text(fields, "reviewed_by"),
    acceptedOn: dayOrMonth(fields, "accepted_on"),
    acceptedBy: text(fields, "accepted_by"),
    publicised: publicised && { from: dayOrMonth(publicised, "from"), to: dayOrMonth(publicised, "to") },
    closedOn: dayOrMonth(fields, "closed_on"),
    closedBy: text(fields, "closed_by"),
  };
}

/** Why the problem cannot be rectified (plan 四(二)). */
export function toJustification(fields: Fields): Justification {
  return {
    place: fields.place,
    reason: text(fields, "reason"),
    explanation: text(fields, "explanation"),
    evidence: texts(fields, "evidence"),
    approvedBy: text(fields, "approved_by"),
    approvedOn: dayOrMonth(fields, "approved_on"),
    reviewBy: day(fields, "review_by"),
  };
}

/** 反弹, with the completion and the closing that it undid. */
export function toRebound(fields: Fields): Rebound {
  const previous = child(fields, "previous");
  const completion = previous && child(previous, "completion");
  const closing = previous && child(previous, "closing");
  return {
    place: fields.place,
    foundOn: dayOrMonth(fields, "found_on"),
    foundBy: text(fields, "found_by"),
    note: text(fields, "note"),
    previous: {
      completion: completion && toCompletion(completion),
      closing: closing && toClosing(closing),
    },
  };
}

export function toWithdrawn(fields: Fields): Withdrawn {
  return {
    place: fields.place,
    date: dayOrMonth(fields, "date"),
    reason: text(fields, "reason"),
    approvedBy: text(fields, "approved_by"),
  };
}
