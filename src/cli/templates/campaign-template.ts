import { modeline } from "../../exchange/yaml/modeline.js";
import type { Localized } from "../../language/locale.js";
import { builtInId, quoted, type UnitDetails } from "./template.js";

type Words = {
  readonly head: string;
  readonly title: string;
  readonly titleText: string;
  readonly addressee: string;
  readonly phases: string;
  readonly report: string;
  readonly baseYears: string;
  readonly baseList: string;
  readonly units: string;
};

const words: Localized<Words> = {
  "zh-CN": {
    head: "行动方案：在内置方案上改写。这里写的键替换内置的，没有写的（类别、原因、用语等）照旧",
    title: "名称和年度，照本地的方案填写",
    titleText: "政府采购招标投标不规范问题清理整改“回头看”",
    addressee: "专题报告报给哪个单位",
    phases: "各阶段的起止日期，照本地的方案改",
    report: "专题报告的期限（月-日）；inclusive 含当日，exclusive 不含；duty 是负有提交义务的层级",
    baseYears: "哪些年度发现的问题是规定事项",
    baseList: "专项清理的问题清单；填写后逐项核对台账，一项也不能少",
    units: "单位名册；每个单位一份台账，没有交台账的也列在期限表中",
  },
  en: {
    head: "A campaign on top of the built-in one. Keys given here replace its keys; the others (categories, reasons, words) stay",
    title: "Title and year, as in your plan",
    titleText: "政府采购招标投标不规范问题清理整改“回头看”",
    addressee: "To whom the reports go",
    phases: "The phases, with the dates of your plan",
    report:
      "When reports are due (month-day); inclusive or exclusive of that day; duty: the levels that report",
    baseYears: "The years whose findings are prescribed",
    baseList: "The problems of the cleanup; once given, each must be in the ledgers",
    units: "The roster: one ledger a unit; a unit without one still stands in the deadline table",
  },
};

/** A campaign of a year, with one unit on its roster. */
export function campaignTemplate(
  {
    year,
    unit,
    schema,
  }: { readonly year: number; readonly unit: UnitDetails; readonly schema: string | undefined },
  locale: keyof typeof words,
): string {
  const say = words[locale];
  return `${modeline(schema)}# ${say.head}
kind: campaign
version: 1
id: ${campaignIdOf(year)}
extends: ${builtInId}

# ${say.title}
title: ${quoted(say.titleText)}
year: ${year}

# ${say.addressee}
addressee: 市财政局

# ${say.phases}
phases:
  - { id: preparation, title: 调查研究、动员部署, from: ${year}-04-01, to: ${year}-04-30 }
  - { id: self_check, title: 自查自纠、整改落实, from: ${year}-05-01, to: ${year}-06-30 }
  - { id: inspection, title: 明察暗访、综合评估, from: ${year}-07-01, to: ${year}-08-31 }
  - { id: consolidation, title: 全面总结、巩固成果, from: ${year}-09-01, to: ${year}-09-30 }

# ${say.report}
report: { due: 06-08, boundary: inclusive, duty: [city] }

# ${say.baseYears}
base_years: [${year - 1}]

# ${say.baseList}
# base_list:
#   - { id: ${unit.code}-${year - 1}-001, unit: ${quoted(unit.code)}, problem: … }

# ${say.units}
units:
  - { code: ${quoted(unit.code)}, name: ${quoted(unit.name)}, level: ${unit.level} }
`;
}

export function campaignIdOf(year: number): string {
  return `lookback-${year}`;
}
