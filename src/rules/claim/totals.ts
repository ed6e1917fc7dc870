import { assessLedger } from "../../assess/assess-ledger.js";
import type { DeclaredTotals } from "../../model/ledger.js";
import { within } from "../../text/place.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import { counted as countOf } from "../identity/listing.js";
import { defineLedgerRule } from "../rule.js";

const figures = ["total", "rectified", "in_progress", "unrectifiable"] as const;
type Figure = (typeof figures)[number];

/** `on`: the day of submission; null: nothing is submitted, and the count is of the day looked at. */
type Facts =
  | {
      case: "count_differs";
      figure: Figure;
      declared: number;
      counted: number;
      unaccounted: number;
      on: CalendarDate | null;
    }
  | { case: "parts_differ"; declared: number; sum: number };

const words = {
  total: { en: "in total", "zh-CN": "规定事项总数" },
  rectified: { en: "rectified", "zh-CN": "整改完成数" },
  in_progress: { en: "in progress", "zh-CN": "未完成整改数" },
  unrectifiable: { en: "unrectifiable", "zh-CN": "无法整改数" },
};

export const totals = defineLedgerRule<Facts>({
  id: "claim/totals",
  severity: "error",
  title: {
    en: "The declared totals equal the count of prescribed items",
    "zh-CN": "自报数与规定事项的实际数一致",
  },
  rationale: {
    en: "Plan 二(四): 以事实为依据. The totals of the report (四(二)) rest on the items that it lists, as of the day of submission. A gap is shown as it is and never repaired; withdrawn items, self-selected items and newly found problems stand outside the total.",
    "zh-CN":
      "方案二（四）：以事实为依据。专题报告（四（二））的数目以提交之日所列事项为准，不一致的只如实列出，不代为改数；撤回事项、自选事项和新发现问题不计入总数。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "count_differs": {
          const { figure, declared, counted, unaccounted, on } = facts;
          const day = on === null ? "" : ` as of ${on}, when the report was submitted`;
          const apart = unaccounted > 0 ? ` (${unaccounted} unaccounted for)` : "";
          return `The unit declares ${countOf(declared, "item")} ${words[figure].en}; the ledger shows ${counted}${day}${apart}`;
        }
        case "parts_differ":
          return `The unit declares a total of ${facts.declared}; its own parts add up to ${facts.sum}`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "count_differs": {
          const { figure, declared, counted, unaccounted, on } = facts;
          const day = on === null ? "台账实际为" : `提交之日（${on}）台账实际为`;
          const apart = unaccounted > 0 ? `（其中没有着落的 ${unaccounted} 件）` : "";
          const others = figure === "total" ? apart : apart.replace("其中", "另有");
          return `${words[figure]["zh-CN"]}自报 ${declared} 件，${day} ${counted} 件${others}`;
        }
        case "parts_differ":
          return `自报总数 ${facts.declared} 件，自报各项之和为 ${facts.sum} 件`;
      }
    },
  },
  remedy: {
    en: (facts) =>
      facts.case === "parts_differ"
        ? "Enter totals that add up: rectified + in progress + unrectifiable = total"
        : "Enter the figure that the ledger shows, or add what the items lack: `status` and `explain` say for each why it is counted as it is",
    "zh-CN": (facts) =>
      facts.case === "parts_differ"
        ? "按“总数＝整改完成＋未完成整改＋无法整改”填写自报数"
        : "按台账实际数填写，或补齐事项所缺的内容；用 `status` 和 `explain` 可看到各事项如何计数",
  },
  examples: [
    {
      title: { en: "The totals agree", "zh-CN": "自报数与实际数一致" },
      yaml: `report: { submitted_on: 2018-06-06 }
declared: { total: 1, rectified: 0, in_progress: 1, unrectifiable: 0 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 李某 }
    measures: [ { id: M1, text: 补办公开招标手续, due: 2018-06-30 } ]
  - id: 017-2018-001
    problem: 专家未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: newly_found
`,
      reports: [],
    },
    {
      title: { en: "An item in progress is declared rectified", "zh-CN": "未完成整改的事项自报为整改完成" },
      yaml: `report: { submitted_on: 2018-06-06 }
declared: { total: 1, rectified: 1, in_progress: 0, unrectifiable: 0 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { person: 李某 }
    measures: [ { id: M1, text: 补办公开招标手续, due: 2018-06-30 } ]
`,
      reports: ["2:34 /declared/rectified", "2:50 /declared/in_progress"],
    },
    {
      title: { en: "The parts do not add up", "zh-CN": "自报各项之和不等于自报总数" },
      yaml: `declared: { total: 0, rectified: 0, in_progress: 0, unrectifiable: 1 }
items: []
`,
      reports: ["1:20 /declared/total", "1:68 /declared/unrectifiable"],
    },
  ],
  check({ ledger, campaign, evidence, asOf }, report) {
    const { declared } = ledger;
    const on = ledger.report?.submittedOn ?? null;
    if (!declared || (on && on > asOf)) return;

    const { total } = declared;
    const sum = sumOfParts(declared);
    if (total !== undefined && sum !== undefined && sum !== total) {
      report({
        place: within(declared.place, "total"),
        facts: { case: "parts_differ", declared: total, sum },
      });
    }

    const count = countPrescribed(assessLedger(ledger, campaign, evidence, on ?? asOf));
    const claims = { ...declared, in_progress: declared.inProgress };
    for (const figure of figures) {
      const claim = claims[figure];
      const counted = count[figure];
      if (claim === undefined || claim === counted) continue;

      const { unaccounted } = count;
      const facts = { case: "count_differs", figure, declared: claim, counted, unaccounted, on } as const;
      report({ place: within(declared.place, figure), facts });
    }
  },
});

/** The sum of the declared parts; undefined where a part that is left out could make up the difference. */
function sumOfParts({ total = 0, rectified, inProgress, unrectifiable }: DeclaredTotals): number | undefined {
  const parts = [rectified, inProgress, unrectifiable];
  const sum = parts.reduce<number>((soFar, part) => soFar + (part ?? 0), 0);
  return parts.every((part) => part !== undefined) || sum > total ? sum : undefined;
}

type Count = Readonly<Record<Figure | "unaccounted", number>>;

function countPrescribed(assessed: ReturnType<typeof assessLedger>): Count {
  const statuses = assessed
    .filter(({ item }) => item.origin === "prescribed")
    .map(({ assessment }) => assessment.status);
  const of = (status: Exclude<Figure, "total"> | "unaccounted") =>
    statuses.filter((one) => one === status).length;
  return {
    total: statuses.filter((status) => status !== "withdrawn").length,
    rectified: of("rectified"),
    in_progress: of("in_progress"),
    unrectifiable: of("unrectifiable"),
    unaccounted: of("unaccounted"),
  };
}
