import { within } from "../../text/place.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { counted } from "../identity/listing.js";
import { defineSuppressionRule } from "../rule.js";
import { configWith, type Subject, subjectName, subjectOf, undatedEvidence } from "./subject.js";

/** `findings`: how many it was for, which count again. */
type Facts = Subject & { expires: CalendarDate; as_of: CalendarDate; findings: number };

export const suppressionExpired = defineSuppressionRule<Facts>({
  id: "suppression/expired",
  severity: "error",
  title: { en: "A suppression has not expired", "zh-CN": "豁免没有过期" },
  rationale: {
    en: "The tool's convention: a finding is set aside with approval and until a day, never for good. Plan 五(三) holds to account those who let problems lie, and a suppression that nobody looks at again is a way to let them lie.",
    "zh-CN":
      "本工具的约定：豁免须经批准，有截止之日，没有永久的豁免。方案五（三）对整改不力的追究责任，无人再看的豁免等于搁置问题。",
  },
  message: {
    en: (facts) => `${subjectName.en(facts)} held until ${facts.expires}; ${again(facts)}`,
    "zh-CN": (facts) =>
      `${subjectName["zh-CN"](facts)}有效至 ${facts.expires}，已经过期；${
        facts.findings === 0 ? "已没有与之相符的发现" : `${facts.findings} 处发现重新计入`
      }`,
  },
  remedy: {
    en: ({ findings }) =>
      findings === 0
        ? "Delete it"
        : "Put right what was found, then delete it; or have it approved anew, and enter the new day in `expires`",
    "zh-CN": ({ findings }) =>
      findings === 0
        ? "删去这一条"
        : "改好所发现的问题后删去；确需延长的，重新报批，并在 `expires` 填写新的日期",
  },
  examples: [
    {
      title: { en: "On its last day it holds", "zh-CN": "最后一日仍然有效" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-06-09 }',
      ),
      reports: [],
    },
    {
      title: { en: "A day later it has expired", "zh-CN": "次日即过期" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-06-08 }',
      ),
      reports: ["taizhang.config.yaml:4:105 /suppressions/0/expires"],
    },
  ],
  check({ entry, asOf, covers, sight }, report) {
    const { expires } = entry;
    if (expires === undefined || asOf <= expires) return;
    if (sight === "unseen" && covers === 0) return;

    const facts = { ...subjectOf(entry), expires, as_of: asOf, findings: covers };
    report({ place: within(entry.place, "expires"), facts });
  },
});

function again({ findings }: Facts): string {
  if (findings === 0) return "nothing is left that it is for";
  return `${counted(findings, "finding")} ${findings === 1 ? "counts" : "count"} again`;
}
