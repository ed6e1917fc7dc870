import type { Localized } from "../language/locale.js";

/** The words of the formats that CI systems read. */
export type CiPhrases = {
  /** Findings that a page of annotations has no room for; they stand in the log. */
  readonly unmarked: (count: number) => string;
  /** The heading of what is listed in the log. */
  readonly listed: (count: number) => string;
  /** The one test of a file in which nothing was found. */
  readonly nothingFound: string;
  /** A file of which the report can say nothing. */
  readonly notExamined: string;
  /** What a step's page has no room for. */
  readonly left: (count: number) => string;
};

export const ciPhrases: Localized<CiPhrases> = {
  "zh-CN": {
    unmarked: (count) => `还有 ${count} 处发现没有标注（标注数量有上限），全部列在日志中`,
    listed: (count) => `没有标注的 ${count} 处发现`,
    nothingFound: "未发现问题",
    notExamined: "没有检查",
    left: (count) => `此页篇幅有限，还有 ${count} 处发现未列出，全部列在日志中`,
  },
  en: {
    unmarked: (count) =>
      `${findings(count)} more without an annotation, since their number is limited; the log lists them all`,
    listed: (count) => `${findings(count)} without an annotation`,
    nothingFound: "nothing found",
    notExamined: "not examined",
    left: (count) => `${findings(count)} more for which this page has no room; the log lists them all`,
  },
};

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}
