import { describe, expect, test } from "vitest";
import { ledgerWith, read, said } from "./said.js";

describe("unknown fields", () => {
  test("a misspelt field is shown at its key, with what was meant", () => {
    const text = ledgerWith("    completon: { date: 2018-05-20 }\n    xyz: 1\n");
    expect(said(text)).toMatchInlineSnapshot(`
      "9:5 shape/schema Unknown field \`completon\`; did you mean \`completion\`? | Write \`completion\` instead of \`completon\`
      10:5 shape/schema Unknown field \`xyz\` | Delete it, or use one of the fields known here, which \`taizhang schema\` prints"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:5 shape/schema 未知字段 \`completon\`，是否为 \`completion\`（完成情况）？ | 将 \`completon\` 改为 \`completion\`
      10:5 shape/schema 未知字段 \`xyz\` | 删除该字段，或改用这里可用的字段，\`taizhang schema\` 可列出"
    `);
  });

  test("a Chinese title, another spelling, a word of the glossary", () => {
    const text = ledgerWith(`    timetable:
      整改期限: 2018-06-30
      期限原文: 6月底前
    证明材料: []
    完成情况: { 整改结果: 已补办 }
    ownerUnit: "017"
    具体责任人: 王某某
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "10:7 shape/schema Unknown field \`整改期限\`; did you mean \`due\` (Due date)? | Write \`due\` instead of \`整改期限\`
      11:7 shape/schema Unknown field \`期限原文\`; did you mean \`due_text\` (Due date as written)? | Write \`due_text\` instead of \`期限原文\`
      12:5 shape/schema Unknown field \`证明材料\`; did you mean \`evidence\`? | Write \`evidence\` instead of \`证明材料\`
      13:5 shape/schema Unknown field \`完成情况\`; did you mean \`completion\`? | Write \`completion\` instead of \`完成情况\`
      14:5 shape/schema Unknown field \`ownerUnit\`; did you mean \`owner_unit\`? | Write \`owner_unit\` instead of \`ownerUnit\`
      15:5 shape/schema Unknown field \`具体责任人\`; did you mean \`responsible.person\` (Responsible person)? | Write it beneath \`responsible\`, as \`person\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "10:7 shape/schema 未知字段 \`整改期限\`，是否为 \`due\`（整改期限）？ | 将 \`整改期限\` 改为 \`due\`
      11:7 shape/schema 未知字段 \`期限原文\`，是否为 \`due_text\`（期限原文）？ | 将 \`期限原文\` 改为 \`due_text\`
      12:5 shape/schema 未知字段 \`证明材料\`，是否为 \`evidence\`（佐证材料）？ | 将 \`证明材料\` 改为 \`evidence\`
      13:5 shape/schema 未知字段 \`完成情况\`，是否为 \`completion\`（完成情况）？ | 将 \`完成情况\` 改为 \`completion\`
      14:5 shape/schema 未知字段 \`ownerUnit\`，是否为 \`owner_unit\`（问题所属单位）？ | 将 \`ownerUnit\` 改为 \`owner_unit\`
      15:5 shape/schema 未知字段 \`具体责任人\`，是否为 \`responsible.person\`（责任人）？ | 写在 \`responsible\` 之下：\`person\`"
    `);
  });

  test("a field that belongs one level down", () => {
    const text = ledgerWith("    due: 2018-06-30\n    责任领导: 李某\n    date: 2018-06-30\n");
    expect(said(text)).toMatchInlineSnapshot(`
      "9:5 shape/schema Unknown field \`due\`; did you mean \`timetable.due\` (Due date)? | Write it beneath \`timetable\`, as \`due\`
      10:5 shape/schema Unknown field \`责任领导\`; did you mean \`responsible.leader\` (Leader)? | Write it beneath \`responsible\`, as \`leader\`
      11:5 shape/schema Unknown field \`date\` | Delete it, or use one of the fields known here, which \`taizhang schema\` prints"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:5 shape/schema 未知字段 \`due\`，是否为 \`timetable.due\`（整改期限）？ | 写在 \`timetable\` 之下：\`due\`
      10:5 shape/schema 未知字段 \`责任领导\`，是否为 \`responsible.leader\`（责任领导）？ | 写在 \`responsible\` 之下：\`leader\`
      11:5 shape/schema 未知字段 \`date\` | 删除该字段，或改用这里可用的字段，\`taizhang schema\` 可列出"
    `);
  });

  test("a required field under a misspelt key is one mistake", () => {
    const text = 'kind: ledger\nversion: 1\nuint: { code: "017", name: 市教育局, level: city }\nitems: []\n';
    expect(said(text)).toMatchInlineSnapshot(
      `"3:1 shape/schema Unknown field \`uint\`; did you mean \`unit\` (Purchasing unit)? | Write \`unit\` instead of \`uint\`"`,
    );
  });

  test("names of JavaScript's own are unknown fields like others", () => {
    expect(said(ledgerWith("    __proto__: { id: x }\n    constructor: 1\n"))).toMatchInlineSnapshot(`
      "9:5 shape/schema Unknown field \`__proto__\` | Delete it, or use one of the fields known here, which \`taizhang schema\` prints
      10:5 shape/schema Unknown field \`constructor\` | Delete it, or use one of the fields known here, which \`taizhang schema\` prints"
    `);
  });
});

describe("missing and empty fields", () => {
  test("a missing field is shown at the key of what lacks it", () => {
    const text =
      "kind: ledger\nversion: 1\nunit:\n  name: 市教育局\n  level: city\nitems:\n  - problem: 拆分采购\n";
    expect(said(text)).toMatchInlineSnapshot(`
      "3:1 shape/schema \`code\` (Unit code) is missing | Add \`code:\` with its value
      7:5 shape/schema \`id\` (Item id) is missing | Add \`id:\` with its value
      7:5 shape/schema \`category\` is missing | Add \`category:\` with its value
      7:5 shape/schema \`origin\` is missing | Add \`origin:\` with its value"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "3:1 shape/schema 缺少 \`code\`（单位代码） | 补上 \`code:\` 及其内容
      7:5 shape/schema 缺少 \`id\`（事项编号） | 补上 \`id:\` 及其内容
      7:5 shape/schema 缺少 \`category\`（问题类别） | 补上 \`category:\` 及其内容
      7:5 shape/schema 缺少 \`origin\`（事项来源） | 补上 \`origin:\` 及其内容"
    `);
  });

  test("a field without a value", () => {
    const text = ledgerWith(`    found:
      date:
    timetable:
      due: ~
    measures:
    target:
    evidence:
      -
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "10:7 shape/schema \`date\` (Found on) is empty | Write a date or a month, such as \`2018-05-20\` or \`2018-05\`, or delete the line
      12:7 shape/schema \`due\` (Due date) is empty | Write a date, such as \`2018-06-08\`, or delete the line
      13:5 shape/schema \`measures\` is empty | Write a list: a line beginning with \`- \` for each entry, or \`[…]\`, or delete the line
      14:5 shape/schema \`target\` is empty | Write a text, or delete the line
      16:8 shape/schema \`evidence[0]\` (Evidence) is empty | Write its fields beneath it, each as \`key: value\`, or delete the line"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "10:7 shape/schema \`date\`（发现日期）没有内容 | 写日期或月份，如 \`2018-05-20\`、\`2018-05\`，或删除这一行
      12:7 shape/schema \`due\`（整改期限）没有内容 | 写日期，如 \`2018-06-08\`，或删除这一行
      13:5 shape/schema \`measures\`（整改措施）没有内容 | 写成列表：每项一行、以 \`- \` 开头，或写成 \`[…]\`，或删除这一行
      14:5 shape/schema \`target\`（整改目标）没有内容 | 写成一段文本，或删除这一行
      16:8 shape/schema \`evidence[0]\`（佐证材料）没有内容 | 在其下逐行写 \`字段: 值\`，或删除这一行"
    `);
  });

  test("a blank text is absent where a field may be, and a finding where it must say something", () => {
    const text = `kind: ledger
version: 1
unit: { code: "　", name: 市教育局, level: city, sub_units: [""] }
items:
  - id: ""
    problem: 拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    target: ""
    disposal: " "
    timetable: { due: "" }
`;
    expect(said(text)).toMatchInlineSnapshot(`
      "3:15 shape/schema \`code\` (Unit code) is empty | Write a text
      3:57 shape/schema \`sub_units[0]\` (Sub-units) is empty | Write a text
      5:9 shape/schema \`id\` (Item id) is empty | Write a text"
    `);
  });
});

describe("values", () => {
  test("of the wrong type", () => {
    const text = ledgerWith(`    found: 2017-07-12
    evidence: E1
    measures: { text: 补办手续 }
    target: [补办手续]
    handling: [ { persons: 两人 }, { persons: "1" }, { persons: 1.5 } ]
    rules: [ { id: R1 } ]
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "9:12 shape/schema \`found\` (Finding) is the text \`2017-07-12\`, where a group of fields is expected | Write its fields beneath it, each as \`key: value\`
      10:15 shape/schema \`evidence\` is the text \`E1\`, where a list is expected | Write a list: a line beginning with \`- \` for each entry, or \`[…]\`
      11:15 shape/schema \`measures\` is the group of fields \`{ text: 补办手续 }\`, where a list is expected | Write a list: a line beginning with \`- \` for each entry, or \`[…]\`
      12:13 shape/schema \`target\` is the list \`[补办手续]\`, where a text is expected | Write a text
      13:28 shape/schema \`persons\` is the text \`两人\`, where a whole number is expected | Write digits only, without quotes or a unit
      13:45 shape/schema \`persons\` is the text \`1\`, where a whole number is expected | Write digits only, without quotes or a unit
      13:63 shape/schema \`persons\` is the number \`1.5\`, where a whole number is expected | Write digits only, without quotes or a unit
      14:14 shape/schema \`rules[0]\` (Rules) is the group of fields \`{ id: R1 }\`, where a text is expected | Write a text"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:12 shape/schema \`found\`（问题来源）应为一组字段，现为文本 \`2017-07-12\` | 在其下逐行写 \`字段: 值\`
      10:15 shape/schema \`evidence\`（佐证材料）应为列表，现为文本 \`E1\` | 写成列表：每项一行、以 \`- \` 开头，或写成 \`[…]\`
      11:15 shape/schema \`measures\`（整改措施）应为列表，现为一组字段 \`{ text: 补办手续 }\` | 写成列表：每项一行、以 \`- \` 开头，或写成 \`[…]\`
      12:13 shape/schema \`target\`（整改目标）应为文本，现为列表 \`[补办手续]\` | 写成一段文本
      13:28 shape/schema \`persons\`（人数）应为整数，现为文本 \`两人\` | 只写阿拉伯数字，不加引号和单位
      13:45 shape/schema \`persons\`（人数）应为整数，现为文本 \`1\` | 只写阿拉伯数字，不加引号和单位
      13:63 shape/schema \`persons\`（人数）应为整数，现为数字 \`1.5\` | 只写阿拉伯数字，不加引号和单位
      14:14 shape/schema \`rules[0]\`（建章立制）应为文本，现为一组字段 \`{ id: R1 }\` | 写成一段文本"
    `);
  });

  test("of none of the words allowed", () => {
    const text = `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: 市直单位 }
items:
  - id: 017-2017-001
    problem: 拆分采购
    category: evasion_or_unlawful_tendering
    origin: 自选事项
    disposal: imediate
    project: { kind: 1 }
    parties: [ { role: 供应商 }, { role: 无关 } ]
`;
    expect(said(text)).toMatchInlineSnapshot(`
      "3:41 shape/schema \`level\` cannot be \`市直单位\`; did you mean \`city\`? | Write one of \`city\`, \`county\`
      8:13 shape/schema \`origin\` cannot be \`自选事项\`; did you mean \`self_selected\`? | Write one of \`prescribed\`, \`self_selected\`, \`newly_found\`
      9:15 shape/schema \`disposal\` cannot be \`imediate\`; did you mean \`immediate\`? | Write one of \`immediate\`, \`time_limited\`, \`staged\`, \`long_term\`
      10:22 shape/schema \`kind\` (Procurement kind) cannot be \`1\` | Write one of \`goods\`, \`services\`, \`works\`
      11:24 shape/schema \`role\` cannot be \`供应商\`; did you mean \`supplier\`? | Write one of \`supplier\`, \`agency\`, \`expert\`, \`purchaser\`, \`other\`
      11:39 shape/schema \`role\` cannot be \`无关\` | Write one of \`supplier\`, \`agency\`, \`expert\`, \`purchaser\`, \`other\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "3:41 shape/schema \`level\`（层级）不能是 \`市直单位\`，是否为 \`city\`（市直）？ | 写成其中之一：\`city\`、\`county\`
      8:13 shape/schema \`origin\`（事项来源）不能是 \`自选事项\`，是否为 \`self_selected\`（自选事项）？ | 写成其中之一：\`prescribed\`、\`self_selected\`、\`newly_found\`
      9:15 shape/schema \`disposal\`（整改方式）不能是 \`imediate\`，是否为 \`immediate\`（立行立改）？ | 写成其中之一：\`immediate\`、\`time_limited\`、\`staged\`、\`long_term\`
      10:22 shape/schema \`kind\`（采购类别）不能是 \`1\` | 写成其中之一：\`goods\`、\`services\`、\`works\`
      11:24 shape/schema \`role\`（角色）不能是 \`供应商\`，是否为 \`supplier\`（供应商）？ | 写成其中之一：\`supplier\`、\`agency\`、\`expert\`、\`purchaser\`、\`other\`
      11:39 shape/schema \`role\`（角色）不能是 \`无关\` | 写成其中之一：\`supplier\`、\`agency\`、\`expert\`、\`purchaser\`、\`other\`"
    `);
  });

  test("out of bounds, in another form, of another version", () => {
    const text = `kind: ledger
version: 2
unit: { code: "017", name: 市教育局, level: city }
declared: { total: -1 }
report: { head_hash: abc }
items:
  - id: 017-2017-001
    problem: 拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { year: 17 }
    amounts: { involved: "1,250.00" }
    handling: [ { discipline_form: 5 } ]
`;
    expect(said(text)).toMatchInlineSnapshot(`
      "2:10 shape/schema \`version\` (Format version) is \`2\`, expected \`1\` | Write \`1\`
      4:20 shape/schema \`total\` is \`-1\`, less than 0 | Write a number of at least 0
      5:22 shape/schema \`head_hash\` is \`abc\`, not in the form asked for | Asked for: The ledger's hash as printed on the report (sha256: and 64 hexadecimal digits), of the items as submitted, such as \`sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\`
      11:20 shape/schema \`year\` is \`17\`, less than 1000 | Write a number of at least 1000
      12:26 shape/schema \`involved\` (Amount involved) is \`1,250.00\`, not in the form asked for | Asked for: Decimal digits in quotes, without thousands separators; never a float, such as \`12.50\`
      13:36 shape/schema \`discipline_form\` (Form of discipline) is \`5\`, more than 4 | Write a number of at most 4"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "2:10 shape/schema \`version\`（格式版本）为 \`2\`，应为 \`1\` | 写 \`1\`
      4:20 shape/schema \`total\`（总数）为 \`-1\`，小于 0 | 写不小于 0 的数
      5:22 shape/schema \`head_hash\`（台账摘要）的 \`abc\` 不符合要求的形式 | 要求：印在报告上的台账摘要（sha256: 加 64 位十六进制数字），对应提交时的全部事项，例如 \`sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\`
      11:20 shape/schema \`year\`（问题所属年度）为 \`17\`，小于 1000 | 写不小于 1000 的数
      12:26 shape/schema \`involved\`（涉及金额）的 \`1,250.00\` 不符合要求的形式 | 要求：十进制数字，加引号，不加千分位；从不按浮点数计算，例如 \`12.50\`
      13:36 shape/schema \`discipline_form\`（四种形态）为 \`5\`，大于 4 | 写不大于 4 的数"
    `);
  });

  test("a whole document of another shape", () => {
    expect(said("kind: ledger\nversion: 1\nunit: 市教育局\nitems: 无\n")).toMatchInlineSnapshot(`
      "3:7 shape/schema \`unit\` (Purchasing unit) is the text \`市教育局\`, where a group of fields is expected | Write its fields beneath it, each as \`key: value\`
      4:8 shape/schema \`items\` is the text \`无\`, where a list is expected | Write a list: a line beginning with \`- \` for each entry, or \`[…]\`"
    `);
  });
});

describe("other kinds of file", () => {
  test("a campaign", () => {
    const text = `kind: campaign
version: 1
id: lookback-2026
title: 2026 年“回头看”
report: { duty: [city, city], due: 6-8 }
categories: []
phases: [ { id: self_check, title: 自查自纠, from: 2026-05-01 } ]
`;
    expect(said(text)).toMatchInlineSnapshot(`
      "1:1 shape/schema \`year\` is missing | Add \`year:\` with its value
      1:1 shape/schema \`addressee\` is missing | Add \`addressee:\` with its value
      1:1 shape/schema \`reasons\` is missing | Add \`reasons:\` with its value
      5:24 shape/schema \`duty[1]\` (Duty) repeats \`city\` | Delete the repetition
      5:36 shape/schema \`due\` (Report due) is \`6-8\`, not in the form asked for | Asked for: MM-DD, of the campaign's \`year\`, or YYYY-MM-DD, such as \`06-08\`
      6:13 shape/schema \`categories\` is \`[]\`, fewer than 1 in number | Write at least 1
      7:13 shape/schema \`to\` is missing | Add \`to:\` with its value"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "1:1 shape/schema 缺少 \`year\`（年度） | 补上 \`year:\` 及其内容
      1:1 shape/schema 缺少 \`addressee\`（报送单位） | 补上 \`addressee:\` 及其内容
      1:1 shape/schema 缺少 \`reasons\`（无法整改的原因） | 补上 \`reasons:\` 及其内容
      5:24 shape/schema \`duty[1]\`（有义务的层级）与前面重复：\`city\` | 删除重复的一项
      5:36 shape/schema \`due\`（报告期限）的 \`6-8\` 不符合要求的形式 | 要求：MM-DD（按 year 的年份）或 YYYY-MM-DD，例如 \`06-08\`
      6:13 shape/schema \`categories\`（问题类别）为 \`[]\`，不到 1 项 | 写至少 1 项
      7:13 shape/schema 缺少 \`to\`（结束） | 补上 \`to:\` 及其内容"
    `);
  });

  test("a configuration", () => {
    const text = `kind: config
version: 1
locale: zh
rules: { text/boilerplate: off, Boilerplate: off, evidence/dated: 关闭, evidence/reused: false }
`;
    expect(said(text)).toMatchInlineSnapshot(`
      "3:9 shape/schema \`locale\` cannot be \`zh\`; did you mean \`zh-CN\`? | Write one of \`zh-CN\`, \`en\`
      4:33 shape/schema \`Boilerplate\` (Rule id) is \`Boilerplate\`, not in the form asked for | Asked for: A rule's id, such as evidence/dated
      4:67 shape/schema \`evidence/dated\` (Rule level) cannot be \`关闭\`; did you mean \`off\`? | Write one of \`off\`, \`info\`, \`warning\`, \`error\`
      4:88 shape/schema \`evidence/reused\` (Rule level) cannot be \`false\`; did you mean \`off\`? | Write one of \`off\`, \`info\`, \`warning\`, \`error\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "3:9 shape/schema \`locale\`（语言）不能是 \`zh\`，是否为 \`zh-CN\`（中文）？ | 写成其中之一：\`zh-CN\`、\`en\`
      4:33 shape/schema \`Boilerplate\`（规则编号）的 \`Boilerplate\` 不符合要求的形式 | 要求：规则编号，例如 evidence/dated
      4:67 shape/schema \`evidence/dated\`（规则级别）不能是 \`关闭\`，是否为 \`off\`（关闭）？ | 写成其中之一：\`off\`、\`info\`、\`warning\`、\`error\`
      4:88 shape/schema \`evidence/reused\`（规则级别）不能是 \`false\`，是否为 \`off\`（关闭）？ | 写成其中之一：\`off\`、\`info\`、\`warning\`、\`error\`"
    `);
  });
});

describe("a file that does not say what it is", () => {
  const kinds = (text: string) =>
    read(text).problems.map(({ rule, facts, place }) => ({ rule, facts, place }));

  test.each([
    ["kind: legder\n", "legder", "ledger"],
    ["kind: 台账\n", "台账", "ledger"],
    ["kind: 7\n", "7", null],
    ["version: 1\n", null, null],
    ["", null, null],
    ["- 1\n", null, null],
  ])("%j", (text, kind, suggestion) => {
    expect(kinds(text)).toMatchObject([{ rule: "read/unknown-kind", facts: { kind, suggestion } }]);
    expect(read(text)).toMatchObject({ kind: null, content: { kind: "unreadable", ledger: undefined } });
  });
});
