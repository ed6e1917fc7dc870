import { within } from "../../text/place.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { defineSuppressionRule } from "../rule.js";
import { configWith, type Subject, subjectName, subjectOf, undatedEvidence } from "./subject.js";

type Facts = Subject & { as_of: CalendarDate } & (
    | { case: "nothing_found" }
    | { case: "unknown_unit" | "unknown_item"; suggestion: string | null }
  );

export const suppressionUnused = defineSuppressionRule<Facts>({
  id: "suppression/unused",
  severity: "warning",
  title: {
    en: "A suppression, or an entry of the baseline, sets something aside",
    "zh-CN": "豁免和基线中的条目确有所指",
  },
  rationale: {
    en: "The tool's convention: a suppression whose finding has been put right would set the next one aside unseen, and a baseline should show the debt that is left. It is judged only where the run looked at what it is for: its unit was read and could be read, its rule is not off, and ledgers that were not read have no bearing on it. Whether a unit exists, only a roster tells.",
    "zh-CN":
      "本工具的约定：问题已经改好而豁免还在，下一个同样的问题就会悄悄放过；基线则应当如实反映还剩多少。只有看全了才判断：该单位的台账已经读到，能够读取，规则没有关闭，也不取决于这次没有读的台账。单位是否存在，以名册为准。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "nothing_found":
          if (facts.kind === "baseline")
            return `${subjectName.en(facts)} has done its work: as of ${facts.as_of} the finding is gone`;
          return `${subjectName.en(facts)} sets nothing aside: as of ${facts.as_of} there is no such finding`;
        case "unknown_unit":
          return `${subjectName.en(facts)} sets nothing aside: there is no unit ${facts.unit}`;
        case "unknown_item":
          return `${subjectName.en(facts)} sets nothing aside: the unit has no item ${facts.item}`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "nothing_found":
          if (facts.kind === "baseline")
            return `${subjectName["zh-CN"](facts)}已经用不着：截至 ${facts.as_of} 这一发现已不存在`;
          return `${subjectName["zh-CN"](facts)}没有用上：截至 ${facts.as_of} 没有这样的发现`;
        case "unknown_unit":
          return `${subjectName["zh-CN"](facts)}没有用上：没有代码为 ${facts.unit} 的单位`;
        case "unknown_item":
          return `${subjectName["zh-CN"](facts)}没有用上：该单位没有事项 ${facts.item}`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      if (facts.kind === "baseline") return "Remove it with `taizhang baseline prune --write`";
      if (facts.case === "nothing_found" || facts.suggestion === null) return "Delete it";
      return facts.case === "unknown_unit"
        ? `Write \`unit: "${facts.suggestion}"\`, or delete it`
        : `Write \`item: ${facts.suggestion}\`, or delete it`;
    },
    "zh-CN": (facts) => {
      if (facts.kind === "baseline") return "用 `taizhang baseline prune --write` 删去";
      if (facts.case === "nothing_found" || facts.suggestion === null) return "删去这一条";
      return facts.case === "unknown_unit"
        ? `写成 \`unit: "${facts.suggestion}"\`，或者删去这一条`
        : `写成 \`item: ${facts.suggestion}\`，或者删去这一条`;
    },
  },
  examples: [
    {
      title: { en: "It sets a finding aside", "zh-CN": "豁免了一处发现" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      ),
      reports: [],
    },
    {
      title: { en: "The evidence has been dated since", "zh-CN": "材料已经补注日期" },
      yaml: undatedEvidence.replace("附件1 }", "附件1, dated: 2018-05-18 }"),
      config: configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      ),
      reports: ["taizhang.config.yaml:4:46 /suppressions/0/rule"],
    },
    {
      title: { en: "A slip in the item's id", "zh-CN": "事项编号写错" },
      yaml: undatedEvidence,
      config: configWith(
        '{ unit: "017", item: 017-2017-01, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      ),
      reports: ["taizhang.config.yaml:4:26 /suppressions/0/item"],
    },
    {
      title: { en: "A slip in the unit's code", "zh-CN": "单位代码写错" },
      yaml: `campaign: lookback-2026
${undatedEvidence}`,
      campaign: `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
units: [ { code: "017", name: 市教育局, level: city } ]
`,
      config: configWith(
        '{ unit: "0017", rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      ),
      reports: ["taizhang.config.yaml:4:13 /suppressions/0/unit"],
    },
    {
      title: { en: "What the baseline holds has been put right", "zh-CN": "基线内的问题已经改好" },
      yaml: undatedEvidence.replace("附件1 }", "附件1, dated: 2018-05-18 }"),
      baseline: `kind: baseline
version: 1
findings:
  - { unit: "017", item: 017-2017-001, rule: evidence/dated, fingerprint: "${"0".repeat(64)}", written_on: 2018-06-01 }
`,
      reports: ["taizhang.baseline.yaml:4:46 /findings/0/rule"],
    },
    {
      title: { en: "The rule is off: nothing was looked at", "zh-CN": "规则已关闭：没有检查，不作判断" },
      yaml: undatedEvidence.replace("附件1 }", "附件1, dated: 2018-05-18 }"),
      config: `${configWith(
        '{ unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案室, approved_by: 整改办, expires: 2018-09-30 }',
      )}rules: { evidence/dated: off }
`,
      reports: [],
    },
  ],
  check({ entry, asOf, covers, ...seen }, report) {
    if (covers > 0 || seen.sight === "unseen") return;
    if (entry.expires !== undefined && asOf > entry.expires) return;

    const facts = { ...subjectOf(entry), as_of: asOf };
    switch (seen.sight) {
      case "seen":
        report({ place: within(entry.place, "rule"), facts: { ...facts, case: "nothing_found" } });
        return;
      case "unknown_unit":
      case "unknown_item": {
        const key = seen.sight === "unknown_unit" ? "unit" : "item";
        const { suggestion } = seen;
        report({ place: within(entry.place, key), facts: { ...facts, case: seen.sight, suggestion } });
      }
    }
  },
});
