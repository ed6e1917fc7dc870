import type { Circumstances } from "../../src/report/examine-files.js";
import { type CalendarDate, toCalendarDate } from "../../src/time/calendar-date.js";

export function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

/** As of 2018-06-09 and with everything computed, unless given otherwise. */
export function circumstances(given: Partial<Circumstances>): Circumstances {
  return {
    tool: { name: "taizhang", version: "0.0.0" },
    campaign: undefined,
    loadCampaign: () => undefined,
    asOf: day("2018-06-09"),
    clock: "stated",
    locale: "zh-CN",
    roster: "campaign",
    perFile: false,
    unit: undefined,
    severities: new Map(),
    exemptions: [],
    exemptionFiles: [],
    readsAll: true,
    blocks: ["files", "items", "deadline", "summary", "findings"],
    groupings: ["category", "unit", "origin", "level"],
    maxBytes: 64 * 1024 * 1024,
    hashes: true,
    rows: true,
    failOn: "error",
    maxWarnings: undefined,
    failOnStatus: [],
    judges: ["findings", "warnings", "deadline", "unreadable"],
    ...given,
  };
}
