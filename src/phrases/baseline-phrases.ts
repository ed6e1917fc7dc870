import type { Localized } from "../language/locale.js";

/** Why nothing was done, or nothing more, about a baseline. */
export type BaselineProblem =
  | { readonly why: "exists" | "absent" | "broken" | "foreign"; readonly file: string }
  | { readonly why: "untouched" };

/** An entry whose finding is gone; `place`: `file:line`. */
export type GoneEntry = {
  readonly place: string;
  readonly rule: string;
  readonly unit: string | undefined;
  readonly item: string | undefined;
  readonly writtenOn: string;
};

/** The words of `baseline`. */
type BaselinePhrases = {
  readonly problem: (problem: BaselineProblem) => string;
  readonly written: (what: {
    readonly file: string;
    readonly entries: number;
    readonly added: number;
    readonly removed: number;
  }) => string;
  readonly nothing: string;
  readonly gone: (entry: GoneEntry) => string;
  readonly pruned: (file: string, removed: number, left: number) => string;
  readonly wouldPrune: (file: string, removable: number, left: number) => string;
};

export const baselinePhrases: Localized<BaselinePhrases> = {
  "zh-CN": {
    problem: problemZh,
    written: ({ file, entries, added, removed }) =>
      `${file}：共 ${entries} 条，新增 ${added} 条，删去 ${removed} 条`,
    nothing: "没有需要列入基线的发现，没有写文件",
    gone: ({ place, rule, unit, item, writtenOn }) =>
      `${place} ${rule}${unit === undefined ? "" : `，单位 ${unit}`}${item === undefined ? "" : `，事项 ${item}`}，${writtenOn} 列入`,
    pruned: (file, removed, left) => `${file}：删去 ${removed} 条，还剩 ${left} 条`,
    wouldPrune: (file, removable, left) =>
      removable === 0
        ? `${file}：没有可以删去的条目，共 ${left} 条`
        : `${file}：可以删去 ${removable} 条，还剩 ${left} 条；加 --write 才写入文件`,
  },
  en: {
    problem: problemEn,
    written: ({ file, entries, added, removed }) =>
      `${file}: ${counted(entries)}, ${added} of them new; ${removed} removed`,
    nothing: "There is nothing to put into a baseline, and no file was written",
    gone: ({ place, rule, unit, item, writtenOn }) =>
      `${place} ${rule}${unit === undefined ? "" : `, unit ${unit}`}${item === undefined ? "" : `, item ${item}`}, since ${writtenOn}`,
    pruned: (file, removed, left) => `${file}: ${counted(removed)} removed, ${left} left`,
    wouldPrune: (file, removable, left) =>
      removable === 0
        ? `${file}: nothing to remove, ${counted(left)}`
        : `${file}: ${counted(removable)} to remove, ${left} left; --write removes them`,
  },
};

function counted(entries: number): string {
  return `${entries} ${entries === 1 ? "entry" : "entries"}`;
}

function problemZh(problem: BaselineProblem): string {
  switch (problem.why) {
    case "exists":
      return `${problem.file} 已存在，没有改动；要更新请加 --force`;
    case "absent":
      return `没有 ${problem.file}；用 taizhang baseline write 建立`;
    case "broken":
      return `基线 ${problem.file} 有误，没有往下检查`;
    case "foreign":
      return `${problem.file} 不是基线（缺少 kind: baseline）`;
    case "untouched":
      return "基线没有改动";
  }
}

function problemEn(problem: BaselineProblem): string {
  switch (problem.why) {
    case "exists":
      return `${problem.file} exists and was left alone; --force brings it up to date`;
    case "absent":
      return `There is no ${problem.file}; taizhang baseline write makes one`;
    case "broken":
      return `The baseline ${problem.file} is broken; nothing was checked`;
    case "foreign":
      return `${problem.file} is no baseline (kind: baseline)`;
    case "untouched":
      return "The baseline was left alone";
  }
}
