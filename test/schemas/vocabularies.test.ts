import { describe, expect, test } from "vitest";
import { type Localized, locales } from "../../src/language/locale.js";
import { type ClaimedStatus, flags, guardsOf, statuses, timelinesses } from "../../src/model/assessment.js";
import { type Boundary, closingSteps, type ReasonKind, type Vocabulary } from "../../src/model/campaign.js";
import type { FailOn } from "../../src/model/config.js";
import type { GapReason, RosterSource, SubmissionState } from "../../src/model/deadline.js";
import { severities } from "../../src/model/finding.js";
import type { Handling, HandlingFamily } from "../../src/model/handling.js";
import type { Disposal, Origin, ProjectKind, Supervision } from "../../src/model/item.js";
import type { Level } from "../../src/model/ledger.js";
import { type FailureReason, type FileKind, groupings, type Verdict } from "../../src/model/report.js";
import { builtInCampaign } from "../../src/read/built-in-campaigns.js";
import { certain } from "../../src/read/fields.js";
import { asMapping, type Mapping, schemaNamed } from "./schema-files.js";
import { fieldAt, target, wordsAt } from "./schema-walk.js";

/** All words of a type: a word that is missing here, or one too many, does not compile. */
const allOf = <W extends string>(words: Record<W, true>): string[] => Object.keys(words);

const levels = allOf<Level>({ city: true, county: true });
const origins = allOf<Origin>({ prescribed: true, self_selected: true, newly_found: true });
const boundaries = allOf<Boundary>({ inclusive: true, exclusive: true });
const claimed = allOf<ClaimedStatus>({ rectified: true, in_progress: true, unrectifiable: true });
const kinds = allOf<FileKind>({
  ledger: true,
  campaign: true,
  inspection: true,
  config: true,
  baseline: true,
  map: true,
});

describe("the words of the schemas are those of the model", () => {
  const ledger = schemaNamed("ledger");
  const campaign = schemaNamed("campaign");
  const config = schemaNamed("config");
  const report = schemaNamed("report");

  const cases: readonly (readonly [Mapping, string, readonly unknown[]])[] = [
    [ledger, "unit.level", levels],
    [ledger, "items.origin", origins],
    [ledger, "items.disposal", disposals()],
    [ledger, "items.project.kind", allOf<ProjectKind>({ goods: true, services: true, works: true })],
    [ledger, "items.handling.family", families()],
    [ledger, "items.handling.person_kind", personKinds()],
    [ledger, "items.supervision.level", supervisionLevels()],
    [campaign, "report.boundary", boundaries],
    [campaign, "report.duty", levels],
    [campaign, "reasons.kind", reasonKinds()],
    [campaign, "closing_policy.requires", closingSteps],
    [campaign, "units.level", levels],
    [config, "locale", locales],
    [config, "fail_on", allOf<FailOn>({ error: true, warning: true, info: true, never: true })],
    [report, "files.kind", [...kinds, null]],
    [report, "items.origin", origins],
    [report, "items.status", statuses],
    [report, "items.timeliness", timelinesses],
    [report, "items.flags", flags],
    [report, "items.claimed.status", [...claimed, null]],
    [report, "items.guards.status", Object.keys(guardsOf)],
    [report, "items.guards.guard", Object.values(guardsOf).flat()],
    [report, "deadline.boundary", boundaries],
    [report, "deadline.roster", allOf<RosterSource>({ campaign: true, read: true })],
    [report, "deadline.units.level", levels],
    [report, "deadline.units.state", states()],
    [report, "deadline.units.gaps.reason", gapReasons()],
    [report, "findings.severity", severities],
    [report, "verdict.exit_code", exitCodes()],
    [report, "verdict.failed", failures()],
  ];

  test.each(
    cases.map(([schema, path, words]) => ({
      kind: String(schema["$id"]).replace(/^.*\/(.+)\.schema\.json$/, "$1"),
      path,
      schema,
      words,
    })),
  )("$kind $path", ({ schema, path, words }) => {
    const allowed = wordsAt(schema, path);
    expect(Array.isArray(allowed) && [...allowed].sort()).toEqual([...words].sort());
  });

  test("a report's groupings are those that summary offers", () => {
    const by = asMapping(target(report, fieldAt(report, "summary.by"))["properties"]);
    expect(Object.keys(by)).toEqual([...groupings]);
  });

  test("what editors offer for a campaign's ids is what the built-in campaign has", () => {
    const { categories, reasons } = certain(builtInCampaign("procurement-lookback-2018"), "campaign");
    const both = ({ id, title }: { readonly id: string; readonly title: Localized<string> }) => ({
      label: id,
      description: `${title["zh-CN"]} · ${title.en}`,
      body: id,
    });
    const offered = (path: string) => fieldAt(ledger, path)["defaultSnippets"];
    expect(offered("items.category")).toEqual(categories.map(both));
    expect(offered("items.subtype")).toEqual(categories.flatMap(({ subtypes }) => subtypes.map(both)));
    expect(offered("items.justification.reason")).toEqual(reasons.map(both));
  });

  test("a rule's level is a severity, or off", () => {
    const level = asMapping(asMapping(config["$defs"])["rule_level"]);
    expect(level["enum"]).toEqual(["off", ...[...severities].reverse()]);
  });

  test("a campaign's vocabulary has a list for each status that can be claimed", () => {
    const lists = allOf<keyof Vocabulary>({ rectified: true, in_progress: true, unrectifiable: true });
    const vocabulary = target(campaign, fieldAt(campaign, "vocabulary"));
    expect(Object.keys(asMapping(vocabulary["properties"]))).toEqual(lists);
  });

  test("each file says its own kind", () => {
    const stated = kinds.map((kind) => fieldAt(schemaNamed(kind), "kind")["const"]);
    expect(stated).toEqual(kinds);
  });
});

function disposals() {
  return allOf<Disposal>({ immediate: true, time_limited: true, staged: true, long_term: true });
}

function families() {
  return allOf<HandlingFamily>({
    work_measure: true,
    party_accountability: true,
    party_discipline: true,
    administrative: true,
    civil: true,
    criminal: true,
  });
}

function personKinds() {
  return allOf<NonNullable<Handling["personKind"]>>({
    leader_in_charge: true,
    directly_responsible: true,
    other: true,
  });
}

function supervisionLevels() {
  return allOf<NonNullable<Supervision["level"]>>({ unit: true, department: true, section: true });
}

function reasonKinds() {
  return allOf<ReasonKind>({ institutional: true, mechanism: true, objective: true });
}

function states() {
  return allOf<SubmissionState>({ submitted: true, late: true, missing: true, pending: true });
}

function gapReasons() {
  return allOf<GapReason>({
    unaccounted: true,
    not_in_ledger: true,
    ledger_unreadable: true,
    in_two_lists: true,
    not_prescribed: true,
  });
}

function exitCodes() {
  const codes = { 0: true, 1: true, 2: true } satisfies Record<Verdict["exitCode"], true>;
  return Object.keys(codes).map(Number);
}

function failures() {
  return allOf<FailureReason>({
    findings: true,
    warnings: true,
    deadline: true,
    status: true,
    unreadable: true,
  });
}
