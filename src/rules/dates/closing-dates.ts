import type { Localized } from "../../language/locale.js";
import type { Closing } from "../../model/outcome.js";
import { type Place, within } from "../../text/place.js";
import type { FactDate } from "../../time/calendar-date.js";

export type ClosingDateName =
  | "applied"
  | "reviewed"
  | "accepted"
  | "publicised_from"
  | "publicised_to"
  | "closed";

export type ClosingDate = {
  readonly step: ClosingDateName;
  readonly date: FactDate | undefined;
  readonly place: Place;
};

/** The dates of closing (销号) in the order in which its steps follow each other: 申请、审核、验收、公示、销号. */
export function closingDates(closing: Closing): readonly ClosingDate[] {
  const { place, publicised } = closing;
  return [
    { step: "applied", date: closing.appliedOn, place: within(place, "applied_on") },
    { step: "reviewed", date: closing.reviewedOn, place: within(place, "reviewed_on") },
    { step: "accepted", date: closing.acceptedOn, place: within(place, "accepted_on") },
    { step: "publicised_from", date: publicised?.from, place: within(place, "publicised", "from") },
    { step: "publicised_to", date: publicised?.to, place: within(place, "publicised", "to") },
    { step: "closed", date: closing.closedOn, place: within(place, "closed_on") },
  ];
}

export const closingWords: Readonly<Record<ClosingDateName, Localized<string>>> = {
  applied: { en: "the application for closing", "zh-CN": "申请销号日期" },
  reviewed: { en: "the review for closing", "zh-CN": "销号审核日期" },
  accepted: { en: "the acceptance", "zh-CN": "验收日期" },
  publicised_from: { en: "the start of publicity", "zh-CN": "公示开始日期" },
  publicised_to: { en: "the end of publicity", "zh-CN": "公示结束日期" },
  closed: { en: "the closing", "zh-CN": "销号日期" },
};
