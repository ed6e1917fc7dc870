import type { Counts } from "../model/report.js";

/** Per cent with two digits, as the summary tables print it; empty where there is nothing to divide by. */
export function rateInWords({ rate }: Pick<Counts, "rate">): string {
  return rate === null ? "" : `${(rate * 100).toFixed(2)}%`;
}
