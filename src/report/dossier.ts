import type { AssessedItem } from "../model/assessment.js";
import type { Campaign } from "../model/campaign.js";
import type { Dossier, DossierItem, DossierRule } from "../model/dossier.js";
import type { UnitCode } from "../model/ids.js";
import type { Ledger } from "../model/ledger.js";
import { type CalendarDate, type FactDate, hasHappened } from "../time/calendar-date.js";
import { dossierGaps } from "./dossier-gaps.js";
import { dossierItem, handlingsOf } from "./dossier-item.js";
import { citySubject, unitSubject, unitsWithout } from "./dossier-subject.js";
import { digestRows, rowMaker } from "./item-rows.js";
import { compareText } from "./order.js";
import { summarise } from "./summarise.js";
import { type AssessedLedger, type Survey, standingOnDay } from "./survey.js";

/** A unit's code, or `city`: all units together. */
export type DossierScope = UnitCode | "city";

/** What the paper of a unit, or of the city, says as of a day. Undefined: the unit has no ledger that could be read. */
export function buildDossier(survey: Survey, scope: DossierScope, asOf: CalendarDate): Dossier | undefined {
  const { campaign, unreadable } = survey;
  const isCovered = (unit: UnitCode | undefined) => scope === "city" || unit === scope;
  const all = standingOnDay(survey, asOf);
  const assessed = all.filter(({ ledger }) => isCovered(ledger.unit.code));
  const digests = assessed.map(({ digest }) => digest);
  const subject = scope === "city" ? citySubject(survey, digests, asOf) : unitSubject(survey, scope);
  if (!subject) return undefined;

  const rowsOf = rowMaker(campaign);
  const rows = assessed.flatMap(({ items, spotOf, digest }) => [
    ...rowsOf({
      content: { kind: "ledger", ledger: digest },
      items: digestRows(items, (place) => spotOf(place).line),
    }),
  ]);
  const without = scope === "city" ? unitsWithout(survey) : [];
  const covered = {
    ledgers: digests,
    unreadable: unreadable.filter(({ unit }) => isCovered(unit)),
    rows,
    without,
  };
  const titles = subject.kind === "city" ? subject.units : [subject];
  return {
    campaign: { id: campaign.id, title: campaign.title },
    addressee: campaign.addressee,
    asOf,
    report: { due: campaign.report.due, boundary: campaign.report.boundary },
    subject,
    gaps: dossierGaps(covered, campaign, asOf),
    summary: summarise(
      rows.map((row) => ({ ...row, count: 1 })),
      campaign,
      titles,
      scope === "city" ? ["category", "unit"] : ["category"],
    ),
    items: assessed.flatMap((one) => itemsOf(one, campaign, asOf)).sort(compareItems),
    handling: assessed.flatMap(({ ledger, items }) =>
      items.flatMap(({ item, assessment }) =>
        assessment.status === "withdrawn" ? [] : handlingsOf(item, ledger.unit, asOf),
      ),
    ),
    rules: assessed.flatMap(({ ledger, items }) => rulesOf(ledger, items, asOf)),
  };
}

function itemsOf(
  { ledger, items }: AssessedLedger,
  campaign: Campaign,
  asOf: CalendarDate,
): readonly DossierItem[] {
  return items.flatMap((assessed) => {
    const { status } = assessed.assessment;
    return status === "withdrawn" ? [] : [dossierItem(assessed, status, ledger.unit, campaign, asOf)];
  });
}

function compareItems(a: DossierItem, b: DossierItem): number {
  return compareText(a.unit, b.unit) || compareText(a.id, b.id);
}

/** The rules established by a day. One without a date is not known to lie ahead. */
function rulesOf(
  { unit, rules }: Ledger,
  items: readonly AssessedItem[],
  asOf: CalendarDate,
): readonly DossierRule[] {
  const isAhead = (date: FactDate | undefined) => date !== undefined && !hasHappened(date, asOf);
  const standing = items.filter(({ assessment }) => assessment.status !== "withdrawn");
  return rules
    .filter(({ establishedOn }) => !isAhead(establishedOn))
    .map(({ id, title, documentNo, establishedOn, carriedOut }) => ({
      unit: unit.code,
      id,
      title: title ?? id,
      documentNo,
      establishedOn,
      carriedOut: carriedOut
        .filter(({ date }) => !isAhead(date))
        .map(({ date, record }) => ({ date, record })),
      items: standing.filter(({ item }) => item.rules.includes(id)).map(({ item }) => item.id),
    }));
}
