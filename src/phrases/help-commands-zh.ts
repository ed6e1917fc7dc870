import type { HelpPhrases } from "./help-phrases.js";

export const commandHelpZh: HelpPhrases["command"] = {
  check: {
    summary: "一次查清：格式和规则、每一事项的状态、各单位的报告期限",
    description:
      "一次查清格式和规则、每一事项的整改状态、各单位专题报告的期限。有达到 --fail-on 级别的发现，或者有单位的报告逾期、缺报、不完整，以 1 退出",
    examples: [
      ["taizhang check", "检查配置中的台账；没有配置则检查当前文件夹"],
      ["taizhang check units --as-of 2018-06-09", "截至 6 月 9 日的情况"],
      ['taizhang check "units/**/*.yaml" --lang en', "用通配符，输出英文"],
      ["taizhang check --format text --format json:check.json", "屏幕上看表，同时存一份 JSON"],
    ],
  },
  merge: {
    summary: "把一次检查的各个分片合在一起",
    description:
      "把 taizhang check --shard 写出的结果合在一起，输出与一次查完全部文件相同。分片有缺、有重或者不属于同一次检查，则不合并；退出码与 check 相同",
    examples: [
      ["taizhang check units --shard 2/8 --output shard-2.ndjson", "八片中的一片，在任何机器上"],
      ["taizhang merge shard-*.ndjson", "合并全部分片，输出与 taizhang check units 相同"],
      ["taizhang merge shard-*.ndjson --format json:check.json --format text", "存一份 JSON，屏幕上看表"],
      ["taizhang merge shard-*.ndjson --lang en --fail-on warning", "语言和级别在合并时选定"],
    ],
  },
  validate: {
    summary: "只检查格式和规则",
    description: "按格式（JSON Schema）和规则检查台账，逐条指出文件、行、列和改法",
    examples: [
      ["taizhang validate units/017.yaml", "检查一个文件"],
      ["taizhang validate --per-file a.yaml b.yaml", "逐个检查，不做文件之间的比对"],
      ["taizhang validate - --stdin-filename units/017.yaml < 017.yaml", "检查编辑器送来的内容"],
    ],
  },
  status: {
    summary: "每一事项一行：自报、认定、期限和原因",
    description:
      "每一事项一行：单位自报的状态、按佐证材料认定的状态、期限、差在哪里。筛选只影响列出的行，不影响退出码",
    examples: [
      ["taizhang status units", "列出全部事项"],
      ["taizhang status --only unaccounted", "只列没有着落的事项"],
      ["taizhang status --flag claim_differs --unit 017", "一个单位自报高于认定的事项"],
      ["taizhang status --fail-on-status unaccounted", "出现没有着落的事项就以 1 退出"],
    ],
  },
  deadline: {
    summary: "每一单位一行：专题报告是否按期、是否完整",
    description:
      "每一单位一行：专题报告是否按期提交、是否完整、差哪些事项。报告逾期、缺报、不完整，以 1 退出",
    examples: [
      ["taizhang deadline units", "各单位的报告情况"],
      ["taizhang deadline --as-of 2018-06-09", "期限次日的情况"],
      ["taizhang deadline --campaign lookback-2026.yaml", "按另一个行动方案的期限"],
    ],
  },
  summary: {
    summary: "按类别、单位等汇总",
    description: "规定事项的汇总表，三个类别总在其中，为 0 也列；自选事项和新发现问题列在合计之外",
    examples: [
      ["taizhang summary units", "按类别汇总"],
      ["taizhang summary --by unit,level", "再按单位和层级汇总"],
      ["taizhang summary --format json --output summary.json", "存为 JSON"],
    ],
  },
  export: {
    summary: "事项交给别的程序，台账写成 Excel 工作簿",
    description:
      "把台账写成 Excel 工作簿，供填报人查看和修改；--template 给出空白模板。写之前先试读一遍，读不回来的内容逐条指出，以 1 退出，什么都不写。ndjson 和 parquet 把事项交给别的程序，一个事项一行，各列见 docs/export.zh-CN.md。不写 --format 时，写了 --template 或者文件名以 .xlsx 结尾的为工作簿，其余为 ndjson",
    examples: [
      ["taizhang export units > items.ndjson", "每个事项一行 JSON"],
      ["taizhang export units --format parquet:items.parquet", "供 DuckDB、Spark、pandas 读取"],
      ["taizhang export --template --output 模板.xlsx", "空白模板，下拉列表取自行动方案"],
      ["taizhang export units --output 台账.xlsx", "现有台账写成工作簿"],
    ],
  },
  explain: {
    summary: "一条规则的道理，或一个事项的状态由何而来",
    description:
      "给出规则编号：说明规则的依据、示例和配置办法。给出事项编号：逐条列出各状态的条件是否满足、出自方案哪一条、怎样才能进到下一状态",
    examples: [
      ["taizhang explain evidence/dated", "解释一条规则"],
      ["taizhang explain 017-2017-001 units", "解释一个事项"],
      ["taizhang explain 017-2017-001 --format markdown", "存入文档用"],
    ],
  },
  report: {
    summary: "单位的专题报告，或全市的汇总报告",
    description:
      "按台账写出一个单位的专题报告：三张清单、汇总表、追责、建章立制、下一步打算和附件，每个数字注明所依据的事项。截至 --as-of，不写则为报告提交之日，尚未提交则为今天。还有事项没有着落时不出报告，列出原因并以 1 退出；加 --draft 可出草稿",
    examples: [
      ["taizhang report 017 units", "单位 017 的报告，输出到屏幕"],
      ["taizhang report 017 units --format docx:017.docx", "存为 Word 文件"],
      ["taizhang report 017 units --draft", "还有缺口时先出草稿"],
      ["taizhang report --all units --as-of 2018-06-08", "全市的汇总报告"],
    ],
  },
  verify: {
    summary: "台账是否仍是报告时的样子",
    description:
      "把报告上印的台账摘要（report.head_hash）与现在的台账比对。事项有改动，或者已提交的报告没有填写摘要，以 1 退出；没有一份报告可比，以 2 退出",
    examples: [
      ["taizhang verify units", "比对全部单位"],
      ["taizhang verify units/017.yaml", "比对一个单位"],
    ],
  },
  import: {
    summary: "把 Excel、CSV 的台账表格读成台账",
    description:
      "把填好的模板读成台账；别的台账表格（.xlsx，UTF-8 或 GB18030 的 .csv）也能读：常用的列名自动识别，其余用 --map 写明。读不进的内容逐条指出表、行、列和列名，以 1 退出，其余照读。不写 --output 和 --write 时什么都不写：只列出将写哪些文件，或者对已有台账（在文件名后写路径）有哪些改动",
    examples: [
      ["taizhang import 017.xlsx", "先看有什么问题、将写哪些文件"],
      ["taizhang import 017.xlsx units --write", "把改动写入已有台账，注释保留"],
      ["taizhang import 台账.csv --propose-map > map.yaml", "得到一份可以修改的对照表"],
      ["taizhang import 台账.csv --map map.yaml --output units", "按对照表读别的表格"],
    ],
  },
  baseline: {
    summary: "从现有的发现起步，以后只看新的",
    description:
      "write 把应计入的发现列入 taizhang.baseline.yaml：照样列出，不再计入。prune 列出其中已经改好的，加 --write 才删去。一条对应一处发现，按单位、事项、规则和指纹识别：再有同样的，照常计入。读不出来的内容从不列入基线；逾期、未报、报送不完整的，仍以 1 退出",
    examples: [
      ["taizhang baseline write", "建立基线；已有的不覆盖"],
      ["taizhang baseline prune", "看哪些可以删去"],
      ["taizhang baseline prune --write", "删去，注释保留"],
      ["taizhang baseline write --force", "列入新的，删去已经改好的"],
    ],
  },
  rules: {
    summary: "列出全部规则",
    description: "列出全部规则：编号、级别、要求",
    examples: [
      ["taizhang rules", "列出全部规则"],
      ["taizhang rules --format json", "供脚本使用"],
    ],
  },
  schema: {
    summary: "打印一种文件的 JSON Schema",
    description: "打印一种文件的 JSON Schema（2020-12），编辑器可据此提示；不写名称则列出有哪些",
    examples: [
      ["taizhang schema", "列出有哪些"],
      ["taizhang schema ledger --output ledger.schema.json", "存为文件"],
    ],
  },
  init: {
    summary: "新建行动方案、工具配置和台账",
    description:
      "不写参数：新建行动方案、工具配置和第一个台账。init campaign、init ledger 只建其中一种。文件里的注释说明要填什么；已有的文件不覆盖，除非用 --force。新建行动方案时还写出 schemas 文件夹，各文件的第一行指向它，编辑器不联网也能提示；init ledger、init campaign 加上 --schemas 也会写出",
    examples: [
      ["taizhang init", "在当前文件夹从头开始"],
      ["taizhang init ledger 018.yaml --schemas", "连同编辑器用的格式定义"],
      ["taizhang init ledger --unit 018 --name 市卫生局", "为一个单位新建台账"],
      ["taizhang init campaign lookback-2026.yaml", "新建行动方案"],
    ],
  },
  completion: {
    summary: "输出命令补全脚本",
    description: "输出 bash、zsh、fish 或 PowerShell 的命令补全脚本",
    examples: [
      ["source <(taizhang completion bash)", "在当前 bash 中启用；写入 ~/.bashrc 则长期有效"],
      ["taizhang completion zsh > ~/.zfunc/_taizhang", "zsh"],
      ["taizhang completion fish > ~/.config/fish/completions/taizhang.fish", "fish"],
      ["taizhang completion powershell | Out-String | Invoke-Expression", "PowerShell"],
    ],
  },
};
