import { baselinePhrases } from "./baseline-phrases.js";
import type { CommandPhrases, JobProblem, Notice, UsageProblem } from "./command-phrases.js";
import { shardNotices, shardPhrases } from "./shard-phrases.js";
import { troubleZh } from "./trouble-words.js";

export const commandZh: CommandPhrases = {
  failed: (sentence) => `错误：${sentence}`,
  noted: (sentence) => `提示：${sentence}`,
  usage,
  seeHelp: (command) => `用法见 ${command} --help`,
  job,
  notice,
  wouldWrite: ({ file, unit, name, items }) => `将写入 ${file}：${unit} ${name}，${items} 个事项`,
  changesIn: (file, count) => (count === 0 ? `${file}：没有改动` : `${file}：${count} 处改动`),
  bug: (message) => `程序出错，这是本工具的缺陷：${message}`,
  bugAdvice: "请附上 --debug 的输出和所用的命令，报告这个缺陷",
  reading: (done, all) => `正在读取 ${done}/${all}`,
  checking: "正在检查……",
};

const suggest = (word: string | undefined) => (word === undefined ? "" : `，是不是 ${word}？`);
const oneOf = (words: readonly string[]) => `应为 ${words.join("、")} 之一`;

function usage(problem: UsageProblem): string {
  switch (problem.problem) {
    case "unknown_command":
      return `没有 ${problem.command} 这个命令${suggest(problem.suggestion)}`;
    case "no_command":
      return "没有写要执行的命令";
    case "unknown_option":
      return `没有 ${problem.option} 这个选项${suggest(problem.suggestion)}`;
    case "option_before_command":
      return `选项 ${problem.option} 要写在命令后面`;
    case "missing_value":
      return `选项 ${problem.option} 后面缺少值`;
    case "empty_value":
      return `选项 ${problem.option} 的值是空的`;
    case "missing_argument":
      return `缺少参数 ${problem.argument}`;
    case "too_many_arguments":
      return `多出参数 ${problem.argument}`;
    case "not_one_of":
      return `${problem.option} 的值“${problem.value}”不对，${oneOf(problem.allowed)}${suggest(problem.suggestion)}`;
    case "not_a_date":
      return `${problem.option} 的值“${problem.value}”不是日期，应写作 2018-06-08`;
    case "not_a_count":
      return `${problem.option} 的值“${problem.value}”不是数目，应为 0 或正整数`;
    case "not_a_size":
      return `${problem.option} 的值“${problem.value}”不是大小，应写作 500KiB、10MiB 或字节数`;
    case "not_a_shard":
      return `${problem.option} 的值“${problem.value}”不是分片，应写作第几片和共几片，例如 2/8`;
    case "not_jobs":
      return `${problem.option} 的值“${problem.value}”不是线程数，应为 1 以上的整数或 auto`;
    case "two_to_standard_output":
      return `${problem.formats.join("、")} 两种格式都要写到标准输出；给其中一种写明文件，例如 --format ${problem.formats.at(-1)}:FILE`;
    case "binary_to_terminal":
      return `${problem.format} 不是文本，而标准输出是终端；请写明文件，例如 --format ${problem.format}:FILE`;
    case "two_to_one_file":
      return `两种格式都要写入 ${problem.file}；请写明不同的文件`;
    case "nothing_for_output":
      return `每种格式都已写明文件，没有结果可写入 ${problem.file}`;
    case "no_standard_input":
      return `${problem.option} 要和路径 - （标准输入）一起用`;
    case "option_without_template":
      return `${problem.option} 要和 init ledger 一起用`;
    case "not_together":
      return `${problem.options.join(" 和 ")} 不能一起用`;
    case "public_form":
      return `${problem.file} 的名称是对外公开的，而供填写的工作簿没有公开版；请换个文件名，或者用 --no-public`;
    case "public_shard":
      return `${problem.file} 的名称是对外公开的，而分片没有公开版；请换个文件名，或者用 --no-public`;
    case "public_merge":
      return `${problem.file} 的名称是对外公开的，而 merge 没有公开版；请换个文件名，或者不用 --shard 检查全部`;
    case "unknown_subject":
      return `没有编号为 ${problem.subject} 的规则或事项${suggest(problem.suggestion)}`;
  }
}

function job(problem: JobProblem): string {
  switch (problem.problem) {
    case "path":
      return `${problem.path} 打不开：${troubleZh(problem)}`;
    case "no_match":
      return problem.config === undefined
        ? `没有与 ${problem.pattern} 相符的文件`
        : `没有与 ${problem.config} 中的 ${problem.pattern} 相符的文件`;
    case "nothing_found":
      return `${places(problem.places)}中没有 *.yaml 或 *.yml 文件；用 taizhang init 可以新建行动方案和台账`;
    case "no_ledger":
      return `${places(problem.places)}中的文件都不是台账（缺少 kind: ledger）；用 taizhang init 可以新建台账`;
    case "unknown_unit":
      return `没有读到单位 ${problem.unit} 的台账`;
    case "broken_config":
      return `配置文件 ${problem.file} 有误，没有往下检查`;
    case "broken_campaign":
      return `行动方案 ${problem.file} 有误，没有往下检查`;
    case "unknown_rule":
      return `${problem.place}：没有编号为 ${problem.rule} 的规则${suggest(problem.suggestion)}`;
    case "not_a_config":
      return `${problem.file} 不是配置文件（缺少 kind: config）`;
    case "not_a_campaign":
      return `${problem.file} 不是行动方案（缺少 kind: campaign）`;
    case "broken_map":
      return `对照表 ${problem.file} 有误，没有往下读`;
    case "not_a_map":
      return `${problem.file} 不是列对照表（缺少 kind: map）`;
    case "several_campaigns":
      return `这些台账分属几个行动，不能一起统计：${problem.campaigns
        .map(({ id, files }) => `${id}（${some(files)}）`)
        .join("；")}；请分别检查，或者用 --campaign 写明一个行动方案`;
    case "same_campaign_id":
      return `几个行动方案的 id 都是 ${problem.id}：${some(problem.files)}；请改 id，或者用 --campaign 写明用哪一个`;
    case "cache_not_ours":
      return `${problem.folder} 不是本工具的缓存，里面有别的东西，没有动它；请换一个空文件夹或新文件夹`;
    case "output_exists":
      return `${problem.file} 已经存在，没有覆盖；要覆盖请加 --force`;
    case "output_is_input":
      return `${problem.file} 是被检查的文件，不能把结果写进去；请换一个文件名`;
    case "output":
      return `${problem.file} 写不进去：${troubleZh(problem)}`;
    case "report_refused":
      return `没有出报告：有 ${problem.gaps} 处缺口；先补齐，或者加 --draft 出草稿`;
    case "nothing_to_verify":
      return "没有一份报告填了台账摘要（report.head_hash），无可比对";
    case "import_problems":
      return `以上 ${problem.count} 处没有读入台账`;
    case "nothing_to_import":
      return `${problem.file} 中没有可以导入的内容`;
    case "form_needs_no_map":
      return `${problem.file} 是本工具的模板，不需要对照表`;
    case "table_refused":
      return `${problem.file} 没有读：${problem.why}`;
    case "not_written_yet":
      return "台账没有改动：读不进的内容会被当作空白；请先改正表中的问题";
    case "no_ledger_of_unit":
      return `没有读到单位 ${problem.unit} 的台账，表中它的内容没有写；要新建台账请用 --output`;
    case "export_loses":
      return `以上 ${problem.count} 处写进工作簿以后读不回来，没有写；请先改台账（taizhang check 说明怎样改）`;
    case "export_keeps_mistakes":
      return `台账中的 ${problem.count} 处错误原样写进了工作簿，导入之前要改正`;
    case "baseline":
      return baselinePhrases["zh-CN"].problem(problem.baseline);
    case "files_exist":
      return `${problem.files.join("、")} 已经存在，什么都没有写；要覆盖请加 --force`;
    case "shards":
      return shardPhrases["zh-CN"](problem.shards);
  }
}

function places(shown: readonly string[]): string {
  const text = shown.map((place) => (place === "." ? "当前文件夹" : place)).join("、");
  return text.endsWith("夹") ? text : `${text} `;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join("、");
  return names.length > 3 ? `${shown} 等 ${names.length} 个` : shown;
}

function notice(said: Notice): string {
  switch (said.notice) {
    case "not_read":
      return `${said.file} 无法读取，没有计入统计；原因见 taizhang validate ${said.file}`;
    case "not_in_baseline":
      return `${said.file} 未能读取，其中的发现不列入基线；原因见 taizhang validate ${said.file}`;
    case "left_out":
      return `搜索范围内有 ${said.count} 处没有列入；加 --list-files 可以看到是哪些、为什么`;
    case "named_public":
      return said.all.length === 1
        ? `${said.file} 的名称是对外公开的，写的是公开版；要完整的内部版用 --no-public`
        : `${said.file} 的名称是对外公开的，本次输出的都是公开版：${said.all.map((file) => file ?? "标准输出").join("、")}；两种版本都要的，请分两次运行；都要完整的内部版用 --no-public`;
    case "none_selected":
      return "没有符合筛选条件的事项";
    case "step_summary_full":
      return "步骤摘要已写满（1 MiB），没有再写入";
    case "items_stay":
      return `${said.file} 中的 ${some(said.items)} 不在表中，保持不变`;
    case "written":
      return `已写入 ${said.file}`;
    case "cache":
      return `缓存：${said.folder}；取自缓存 ${said.known} 个文件，重新检查 ${said.made} 个`;
    case "cache_unwritten":
      return `缓存 ${said.folder} 没有写入新的结果，检查结果不受影响：${troubleZh(said)}`;
    case "shard":
    case "shard_fails":
      return shardNotices["zh-CN"](said);
    case "next":
      return `下一步：按文件中的注释填写，然后运行 ${said.command}`;
    case "config":
      return said.file === undefined ? "没有用配置文件" : `配置文件：${said.file}`;
    case "baseline":
      return said.file === undefined ? "基线：无" : `基线：${said.file}`;
    case "campaign":
      return said.file === undefined ? "行动方案：由输入决定" : `行动方案：${said.file}`;
  }
}
