import {
  type BaseItem,
  type Boundary,
  type Campaign,
  closingSteps,
  type Reason,
  type RosterUnit,
  type Thresholds,
  type Vocabulary,
} from "../model/campaign.js";
import { campaignId, itemId, unitCode } from "../model/ids.js";
import type { Level } from "../model/ledger.js";
import { type Place, rootOf, within } from "../text/place.js";
import { type CalendarDate, toCalendarDate } from "../time/calendar-date.js";
import {
  certain,
  child,
  children,
  day,
  type Fields,
  fieldsAt,
  number,
  numbers,
  requiredText,
  text,
  texts,
  word,
} from "./fields.js";
import { localized, toCategory, toPhase, toStandard } from "./to-campaign-parts.js";
import { levels } from "./to-ledger.js";

/** Where a campaign's parts stand; undefined: in a built-in one. */
export type CampaignPlaces = {
  readonly campaign: Place | undefined;
  /** The document whose `units` and whose `base_list` hold. */
  readonly units: Place | undefined;
  readonly baseList: Place | undefined;
};

/**
 * The typed campaign. `value` conforms to the schema, what it extends is merged in; `due` is what `reportDue` makes
 * of it.
 */
export function toCampaign(value: unknown, due: CalendarDate, places: CampaignPlaces): Campaign {
  const fields = fieldsAt(rootOf(""), value);
  return {
    place: places.campaign,
    id: campaignId(requiredText(fields, "id")),
    title: localized(fields, "title"),
    year: certain(number(fields, "year"), "year"),
    addressee: requiredText(fields, "addressee"),
    approvedBy: text(fields, "approved_by"),
    phases: children(fields, "phases").map(toPhase),
    report: { due, ...toReading(part(fields, "report")) },
    baseYears: numbers(fields, "base_years"),
    categories: children(fields, "categories").map(toCategory),
    reasons: children(fields, "reasons").map(toReason),
    standards: children(fields, "standards").map(toStandard),
    closingPolicy: closingSteps.filter((step) =>
      texts(part(fields, "closing_policy"), "requires").includes(step),
    ),
    baseList: given(fields, "base_list")?.map((entry, index) => toBaseItem(entry, places.baseList, index)),
    vocabulary: toVocabulary(part(fields, "vocabulary")),
    thresholds: toThresholds(part(fields, "thresholds")),
    units: given(fields, "units")?.map((entry, index) => toRosterUnit(entry, places.units, index)),
  };
}

/** The day on which reports are due: as given, or the month and day in the campaign's year. Undefined: no real day. */
export function reportDue(value: unknown): CalendarDate | undefined {
  const fields = fieldsAt(rootOf(""), value);
  const written = text(part(fields, "report"), "due") ?? "";
  return toCalendarDate(/^\d\d-\d\d$/.test(written) ? `${number(fields, "year")}-${written}` : written);
}

const boundaries: readonly Boundary[] = ["inclusive", "exclusive"];
const reasonKinds: readonly Reason["kind"][] = ["institutional", "mechanism", "objective"];

/** Who reports, and whether the day itself is in time: without a word on it, it is (domain.md, section 9). */
function toReading(report: Fields): { boundary: Boundary; duty: readonly Level[] } {
  const duty = levels.filter((level) => texts(report, "duty").includes(level));
  return {
    boundary: word(report, "boundary", boundaries) ?? "inclusive",
    duty: "duty" in report.values ? duty : ["city"],
  };
}

function toReason(fields: Fields): Reason {
  return {
    id: requiredText(fields, "id"),
    kind: certain(word(fields, "kind", reasonKinds), "kind"),
    title: localized(fields, "title"),
  };
}

function toVocabulary(fields: Fields): Vocabulary {
  return {
    rectified: texts(fields, "rectified"),
    in_progress: texts(fields, "in_progress"),
    unrectifiable: texts(fields, "unrectifiable"),
  };
}

function toThresholds(fields: Fields): Thresholds {
  return {
    dueSoon: numbers(fields, "due_soon").toSorted((a, b) => b - a),
    staleDays: certain(number(fields, "stale_days"), "stale_days"),
    backdatedDays: certain(number(fields, "backdated_days"), "backdated_days"),
    explanationLength: certain(number(fields, "explanation_length"), "explanation_length"),
  };
}

function toBaseItem(fields: Fields, list: Place | undefined, index: number): BaseItem {
  return {
    place: list && within(list, "base_list", index),
    id: itemId(requiredText(fields, "id")),
    unit: unitCode(requiredText(fields, "unit")),
    problem: text(fields, "problem"),
    category: text(fields, "category"),
  };
}

function toRosterUnit(fields: Fields, list: Place | undefined, index: number): RosterUnit {
  return {
    place: list && within(list, "units", index),
    code: unitCode(requiredText(fields, "code")),
    name: requiredText(fields, "name"),
    level: certain(word(fields, "level", levels), "level"),
    due: day(fields, "due"),
  };
}

/** A list that may be absent, which is not the same as empty. */
function given(fields: Fields, name: string): readonly Fields[] | undefined {
  return name in fields.values ? children(fields, name) : undefined;
}

function part(fields: Fields, name: string): Fields {
  return child(fields, name) ?? fieldsAt(within(fields.place, name), undefined);
}
