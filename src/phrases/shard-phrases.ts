import type { Localized } from "../language/locale.js";
import type { ShardKey, ShardProblem } from "../model/shard-problem.js";

/** What a shard holds; what of it fails it. */
export type ShardNotice =
  | {
      readonly notice: "shard";
      readonly index: number;
      readonly of: number;
      readonly files: number;
      readonly all: number;
    }
  | { readonly notice: "shard_fails"; readonly findings: number; readonly unreadable: number };

type Mixed = Extract<ShardProblem, { refusal: "mixed" }>;

/** Why shards are not put together, and what to do. */
export const shardPhrases: Localized<(problem: ShardProblem) => string> = { en, "zh-CN": zh };

const again = "fetch it again, or run its shard again";

function en(problem: ShardProblem): string {
  if ("fault" in problem) {
    switch (problem.fault) {
      case "not_a_shard":
        return `${problem.path} is no shard; taizhang check --shard 1/2 --output FILE writes one`;
      case "cut_short":
        return `${problem.path} is cut short: its last line is missing; ${again}`;
      case "changed":
        return `${problem.path} is not as it was written: its checksum differs; ${again}`;
      case "other_schema":
        return `${problem.path} has the format ${problem.schema}, and this version reads ${problem.known}; run the shards and the merge with one version`;
      case "other_tool":
        return `${problem.path} was written by version ${problem.version}, and this is ${problem.own}; run the shards and the merge with one version`;
      case "malformed":
        return `${problem.path} is not as a shard is written, at ${problem.pointer || "/"} of line ${problem.line}; run its shard again`;
    }
  }
  if ("refusal" in problem) {
    switch (problem.refusal) {
      case "mixed":
        return `${problem.paths.join(" and ")} are of different runs: ${mixedEn(problem)}`;
      case "twice":
        return `Shard ${problem.index} is there more than once: ${problem.paths.join(", ")}; leave all but one out`;
      case "missing":
        return `Of ${problem.of} shards these are missing: ${some(problem.missing)}; given: ${problem.paths.join(", ")}; name the files of all of them`;
      case "incomplete":
        return `${problem.path} does not hold the files that its shard has; ${again}`;
    }
  }
  switch (problem.obstacle) {
    case "other_campaign":
      return `The shards judged by the campaign ${problem.used}, which the first lines of the files show; read whole, they belong to ${problem.found}; write kind and campaign on top of the files, or run every shard with --campaign FILE`;
    case "missed_campaign":
      return `${problem.path} is a campaign file, and its first lines do not show it; write kind on top of it, or run every shard with --campaign FILE`;
    case "gone":
      return `${problem.path} must be read again, since its unit reported later in another ledger, and it is not there; merge where the files of the run lie, at the same revision`;
    case "altered":
      return `${problem.path} must be read again, since its unit reported later in another ledger, and it or its evidence has changed; merge where the files of the run lie, at the same revision`;
  }
}

function mixedEn({ key, values: [one, other] }: Mixed): string {
  const words: Readonly<Record<ShardKey, string>> = {
    of: `one is of ${one} shards, the other of ${other}; merge the shards of one run`,
    as_of: `one is as of ${one}, the other as of ${other}; give every shard the same --as-of`,
    baseline: `their baselines differ (${one}, ${other}); run every shard at one revision, with the same --baseline`,
    config: `their config files differ (${one}, ${other}); run every shard at one revision, with the same --config`,
    campaign: `their campaigns differ (${one}, ${other}); run every shard at one revision, with the same --campaign`,
    per_file: "one was run with --per-file, the other without; run every shard alike",
    roster: "one names files, the other folders; give every shard the same paths",
    max_file_size: `one takes files up to ${one} bytes, the other up to ${other}; give every shard the same --max-file-size`,
    files: `they were run on different files (${one}, ${other}); run every shard at one revision, with the same paths`,
  };
  return words[key];
}

const zhAgain = "请重新取回，或重新运行这一片";

function zh(problem: ShardProblem): string {
  if ("fault" in problem) {
    switch (problem.fault) {
      case "not_a_shard":
        return `${problem.path} 不是分片结果；用 taizhang check --shard 1/2 --output FILE 写出`;
      case "cut_short":
        return `${problem.path} 不完整：缺最后一行；${zhAgain}`;
      case "changed":
        return `${problem.path} 与写出时不同：校验和不符；${zhAgain}`;
      case "other_schema":
        return `${problem.path} 的格式是 ${problem.schema}，本版本只读 ${problem.known}；各片和合并应使用同一版本`;
      case "other_tool":
        return `${problem.path} 由 ${problem.version} 版写出，现在是 ${problem.own} 版；各片和合并应使用同一版本`;
      case "malformed":
        return `${problem.path} 第 ${problem.line} 行 ${problem.pointer || "/"} 处不符合分片结果的格式；请重新运行这一片`;
    }
  }
  if ("refusal" in problem) {
    switch (problem.refusal) {
      case "mixed":
        return `${problem.paths.join("、")} 不属于同一次检查：${mixedZh(problem)}`;
      case "twice":
        return `第 ${problem.index} 片重复：${problem.paths.join("、")}；只留一个`;
      case "missing":
        return `共 ${problem.of} 片，缺第 ${some(problem.missing)} 片；已给出：${problem.paths.join("、")}；请写明全部分片的文件`;
      case "incomplete":
        return `${problem.path} 所含文件与该片应有的不符；${zhAgain}`;
    }
  }
  switch (problem.obstacle) {
    case "other_campaign":
      return `各片按文件开头写明的行动方案 ${problem.used} 判断，读完全文却属于 ${problem.found}；把 kind 和 campaign 写在文件开头，或者各片都加 --campaign FILE`;
    case "missed_campaign":
      return `${problem.path} 是行动方案，但文件开头看不出来；把 kind 写在开头，或者各片都加 --campaign FILE`;
    case "gone":
      return `${problem.path} 须再读一次，因为该单位在另一份台账中提交专题报告更晚，但文件不在；请在检查时的文件所在处、同一修订版本上合并`;
    case "altered":
      return `${problem.path} 须再读一次，因为该单位在另一份台账中提交专题报告更晚，但文件或其证据已变；请在检查时的文件所在处、同一修订版本上合并`;
  }
}

function mixedZh({ key, values: [one, other] }: Mixed): string {
  const words: Readonly<Record<ShardKey, string>> = {
    of: `一个共 ${one} 片，一个共 ${other} 片；只合并同一次检查的分片`,
    as_of: `截止日一个是 ${one}，一个是 ${other}；各片使用同一个 --as-of`,
    baseline: `基线不同（${one}、${other}）；各片在同一修订版本上运行，使用同一个 --baseline`,
    config: `配置文件不同（${one}、${other}）；各片在同一修订版本上运行，使用同一个 --config`,
    campaign: `行动方案不同（${one}、${other}）；各片在同一修订版本上运行，使用同一个 --campaign`,
    per_file: "一个用了 --per-file，一个没有；各片写法应一致",
    roster: "一个指定了文件，一个指定了文件夹；各片使用同样的路径",
    max_file_size: `单个文件的上限一个是 ${one} 字节，一个是 ${other} 字节；各片使用同一个 --max-file-size`,
    files: `所查文件不同（${one} 个、${other} 个）；各片在同一修订版本上运行，使用同样的路径`,
  };
  return words[key];
}

/** A run of ten thousand shards may lack most of them. */
function some(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(", ");
  return numbers.length > 10 ? `${shown}, …` : shown;
}

export const shardNotices: Localized<(notice: ShardNotice) => string> = {
  en: (said) => {
    if (said.notice === "shard")
      return `Shard ${said.index} of ${said.of} holds ${said.files} of ${said.all} files`;

    const { findings, unreadable } = said;
    const reasons = [
      ...(findings > 0 ? [`${findings} finding${findings === 1 ? "" : "s"}`] : []),
      ...(unreadable > 0 ? [`${unreadable} file${unreadable === 1 ? "" : "s"} that could not be read`] : []),
    ];
    return `The shard fails by ${reasons.join(" and ")}; taizhang merge tells which`;
  },
  "zh-CN": (said) => {
    if (said.notice === "shard")
      return `第 ${said.index} 片（共 ${said.of} 片）有 ${said.all} 个文件中的 ${said.files} 个`;

    const { findings, unreadable } = said;
    const reasons = [
      ...(findings > 0 ? [`发现 ${findings} 处`] : []),
      ...(unreadable > 0 ? [`${unreadable} 个文件读不出`] : []),
    ];
    return `本片不通过：${reasons.join("，")}；taizhang merge 会逐条列出`;
  },
};
