import type { Locale, Localized } from "../../language/locale.js";
import type { ClaimedStatus, GuardName, Status } from "../../model/assessment.js";
import type { ItemId } from "../../model/ids.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import { within } from "../../text/place.js";
import { defineItemRule } from "../rule.js";
import { guardWords } from "./guard-words.js";
import { statusWords } from "./status-words.js";

type Facts =
  | {
      case: "claims_more";
      item: ItemId;
      word: string;
      claimed: ClaimedStatus;
      derived: Status;
      missing: readonly GuardName[];
    }
  | { case: "unknown_word"; item: ItemId; word: string };

/** How many of the missing conditions are put into words; the others are counted. */
const shown = 3;

export const supported = defineItemRule<Facts>({
  id: "claim/supported",
  severity: "error",
  otherSeverity: "info",
  title: {
    en: "What the unit says of an item is not above what the evidence shows",
    "zh-CN": "单位填报的情况不高于材料所能证明的情况",
  },
  rationale: {
    en: "Plan 四(二) asks that every item be accounted for and show effect (件件有着落、事事见成效), with basis or proof; 二(四) and 五(三) hold those to account who falsify (弄虚作假). So the status comes from the evidence, and the unit's own word is held against it: rectified > unrectifiable > in progress > unaccounted for.",
    "zh-CN":
      "方案四（二）要求件件有着落、事事见成效，并提供依据或证明材料；二（四）、五（三）对弄虚作假的问责。因此状态由材料得出，再与单位自己的说法核对，由高到低为：整改完成、无法整改、未完成整改、没有着落。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "claims_more":
          return `Item ${facts.item}: the unit reports “${facts.word}” (${statusWords[facts.claimed].en}), but the evidence shows ${statusWords[facts.derived].en}: ${firstOf(facts.missing, "lacking", "en")}`;
        case "unknown_word":
          return `Item ${facts.item}: the unit reports “${facts.word}”, which stands for no status and so claims nothing`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "claims_more":
          return `事项 ${facts.item}：单位填报“${facts.word}”（即${statusWords[facts.claimed]["zh-CN"]}），按材料只能认定为${statusWords[facts.derived]["zh-CN"]}：${firstOf(facts.missing, "lacking", "zh-CN")}`;
        case "unknown_word":
          return `事项 ${facts.item}：单位填报“${facts.word}”，看不出属于哪种状态，不作为自报情况`;
      }
    },
  },
  remedy: {
    en: (facts) => {
      switch (facts.case) {
        case "claims_more":
          return `${truly[facts.claimed].en} ${firstOf(facts.missing, "provide", "en")}; ${honestly(facts).en}`;
        case "unknown_word":
          return "Use a word such as 整改完成, 正在整改 or 无法整改, or add this one to the campaign's `vocabulary`";
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "claims_more":
          return `${truly[facts.claimed]["zh-CN"]}：${firstOf(facts.missing, "provide", "zh-CN")}；${honestly(facts)["zh-CN"]}`;
        case "unknown_word":
          return "改用“整改完成”“正在整改”“无法整改”等用语，或把该词加入行动文件的 `vocabulary`";
      }
    },
  },
  examples: [
    {
      title: { en: "Reported as rectified, and it is", "zh-CN": "填报“整改到位”，材料齐全" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    standard: { document_no: 冀财采〔2017〕24号 }
    status_as_reported: 整改到位
    evidence: [ { id: E1, title: 补办手续批复, path: evidence/017-001.pdf, dated: 2018-05-18 } ]
    completion: { date: 2018-05-20, result: 已补办公开招标手续 }
`,
      files: { "evidence/017-001.pdf": "批复" },
      reports: [],
    },
    {
      title: { en: "Reported as rectified, without evidence", "zh-CN": "填报“整改到位”，没有佐证" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    standard: { document_no: 冀财采〔2017〕24号 }
    responsible: { person: 李某 }
    status_as_reported: 整改到位
    measures: [ { id: M1, text: 补办公开招标手续, due: 2018-06-30 } ]
    completion: { date: 2018-05-20, result: 已补办公开招标手续 }
`,
      reports: ["9:25 /items/0/status_as_reported"],
    },
    {
      title: { en: "Reported as under way, with nothing planned", "zh-CN": "填报“正在整改”，没有措施和时限" },
      yaml: `items:
  - id: 017-2017-002
    problem: 校服采购未在指定媒体发布中标公告
    category: evasion_or_unlawful_tendering
    origin: prescribed
    status_as_reported: 正在整改
`,
      reports: ["6:25 /items/0/status_as_reported"],
    },
    {
      title: { en: "A word that says nothing: an info", "zh-CN": "看不出状态的用语：只作提示" },
      yaml: `items:
  - id: 017-2017-003
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    status_as_reported: 已高度重视
`,
      reports: ["6:25 /items/0/status_as_reported"],
    },
  ],
  check({ item, assessment: { claimed, status, guards, flags } }, report) {
    if (!claimed) return;

    const place = within(item.place, "status_as_reported");
    const { text: word, status: claim } = claimed;
    if (claim === null) {
      report({ place, severity: "info", facts: { case: "unknown_word", item: item.id, word } });
      return;
    }
    if (!flags.includes("claim_differs")) return;

    const missing = guards.filter((guard) => guard.status === claim && !guard.met).map(({ guard }) => guard);
    report({
      place,
      facts: { case: "claims_more", item: item.id, word, claimed: claim, derived: status, missing },
    });
  },
});

/** The first of the missing conditions in words, the others counted. */
function firstOf(missing: readonly GuardName[], part: "lacking" | "provide", locale: Locale): string {
  const words = missing.slice(0, shown).map((guard) => guardWords[guard][part][locale]);
  const more = missing.length - words.length;
  return reportPhrases[locale].clauses(more > 0 ? [...words, others[locale](more)] : words);
}

const others: Localized<(count: number) => string> = {
  en: (count) => `and ${count} more`,
  "zh-CN": (count) => `另有 ${count} 项`,
};

/** The way out where the claim is true and the ledger lags behind it. */
const truly: Readonly<Record<ClaimedStatus, Localized<string>>> = {
  rectified: { en: "If it is rectified, enter:", "zh-CN": "确已整改完成的，补齐台账" },
  unrectifiable: { en: "If it cannot be rectified, enter:", "zh-CN": "确实无法整改的，补齐台账" },
  in_progress: { en: "Enter:", "zh-CN": "补齐台账" },
};

/** The way out where the claim goes too far. */
function honestly({ claimed, derived }: { claimed: ClaimedStatus; derived: Status }): Localized<string> {
  if (derived === "unrectifiable") return { en: "else report 无法整改", "zh-CN": "否则如实填报“无法整改”" };
  if (derived === "in_progress") return { en: "else report 正在整改", "zh-CN": "否则如实填报“正在整改”" };

  return claimed === "in_progress"
    ? { en: "until then the unit's report is not complete", "zh-CN": "补齐之前，单位的专题报告不完整" }
    : {
        en: "else enter a measure, a deadline and a responsible person, and report 正在整改",
        "zh-CN": "否则写明措施、时限和责任人，如实填报“正在整改”",
      };
}
