import { within } from "../../text/place.js";
import { type CalendarDate, daysBetween } from "../../time/calendar-date.js";
import { counted } from "../identity/listing.js";
import { defineSuppressionRule } from "../rule.js";
import { configWith, type Subject, subjectName, subjectOf, undatedEvidence } from "./subject.js";

/** `days`: left, 0 on the last one. */
type Facts = Subject & { expires: CalendarDate; days: number; findings: number };

export const suppressionExpiring = defineSuppressionRule<Facts>({
  id: "suppression/expiring",
  severity: "warning",
  title: { en: "A suppression in use does not expire soon", "zh-CN": "正在起作用的豁免不会很快过期" },
  rationale: {
    en: "The tool's convention: what is set aside until a day counts again on the next one. Approval takes time, so that the end is announced when the campaign counts a deadline as near, by the longest of its `thresholds.due_soon` (30 days in the plan's own campaign).",
    "zh-CN":
      "本工具的约定：豁免到期，次日起重新计入。报批需要时间，因此提前提醒；提前多久与临期一致，取行动方案 `thresholds.due_soon` 中最长的一档（内置方案为 30 天）。",
  },
  message: {
    en: (facts) =>
      `${subjectName.en(facts)} holds until ${facts.expires}, ${left(facts.days)}; then ${counted(facts.findings, "finding")} will count`,
    "zh-CN": (facts) =>
      `${subjectName["zh-CN"](facts)}有效至 ${facts.expires}，${
        facts.days === 0 ? "今天是最后一日" : `还有 ${facts.days} 天`
      }；此后 ${facts.findings} 处发现将计入`,
  },
  remedy: {
    en: () =>
      "Put right what was found before then; or have it approved anew, and enter the new day in `expires`",
    "zh-CN": () => "到期前改好所发现的问题；确需延长的，重新报批，并在 `expires` 填写新的日期",
  },
  examples: [
    {
      title: { en: "Three months are left", "zh-CN": "还有三个月" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      ),
      reports: [],
    },
    {
      title: { en: "Three weeks are left", "zh-CN": "还有三周" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-06-30 }',
      ),
      reports: ["taizhang.config.yaml:4:105 /suppressions/0/expires"],
    },
  ],
  check({ entry, asOf, covers, campaign }, report) {
    const { expires } = entry;
    if (expires === undefined) return;

    const days = daysBetween(asOf, expires);
    if (covers === 0 || days < 0 || days > (campaign.thresholds.dueSoon[0] ?? 0)) return;

    const facts = { ...subjectOf(entry), expires, days, findings: covers };
    report({ place: within(entry.place, "expires"), facts });
  },
});

function left(days: number): string {
  return days === 0 ? "today is its last day" : `${counted(days, "day")} from now`;
}
