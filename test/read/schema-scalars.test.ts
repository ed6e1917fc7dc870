import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/read/parse-document.js";
import { repairScalars } from "../../src/read/schema-scalars.js";
import { ledgerWith, read, said } from "./said.js";

describe("texts that YAML reads as something else", () => {
  test("numbers, truth values and nothing", () => {
    const text = ledgerWith(`    project: { number: 0571, name: 12e3 }
    label: 0x1F
    target: true
    owner_unit: ~
    amounts: { involved: 12.50, rectified: 10, unit: .inf }
    subtype: 12345678901234567890
    no_rule_needed: 0o17
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "9:24 read/lossy-scalar \`0571\` is read as the number \`571\` where text is meant | Put it in quotes: \`"0571"\`
      9:36 read/lossy-scalar \`12e3\` is read as the number \`12000\` where text is meant | Put it in quotes: \`"12e3"\`
      10:12 read/lossy-scalar \`0x1F\` is read as the number \`31\` where text is meant | Put it in quotes: \`"0x1F"\`
      11:13 read/lossy-scalar \`true\` is read as the truth value \`true\` where text is meant | Put it in quotes: \`"true"\`
      12:17 read/lossy-scalar \`~\` is read as nothing where text is meant | Put it in quotes: \`"~"\`, or delete the line
      13:26 read/lossy-scalar \`12.50\` is read as the number \`12.5\` where text is meant | Put it in quotes: \`"12.50"\`
      13:44 read/lossy-scalar \`10\` is read as the number \`10\` where text is meant | Put it in quotes: \`"10"\`
      13:54 read/lossy-scalar \`.inf\` is read as the number \`Infinity\` where text is meant | Put it in quotes: \`".inf"\`
      14:14 read/lossy-scalar \`12345678901234567890\` is read as the number \`12345678901234567168\` where text is meant | Put it in quotes: \`"12345678901234567890"\`
      15:21 read/lossy-scalar \`0o17\` is read as the number \`15\` where text is meant | Put it in quotes: \`"0o17"\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:24 read/lossy-scalar \`0571\` 应为文本，却会被读成数字 \`571\` | 加上引号：\`"0571"\`
      9:36 read/lossy-scalar \`12e3\` 应为文本，却会被读成数字 \`12000\` | 加上引号：\`"12e3"\`
      10:12 read/lossy-scalar \`0x1F\` 应为文本，却会被读成数字 \`31\` | 加上引号：\`"0x1F"\`
      11:13 read/lossy-scalar \`true\` 应为文本，却会被读成真假值 \`true\` | 加上引号：\`"true"\`
      12:17 read/lossy-scalar \`~\` 应为文本，却会被读成空值 | 加上引号：\`"~"\`，或删除这一行
      13:26 read/lossy-scalar \`12.50\` 应为文本，却会被读成数字 \`12.5\` | 加上引号：\`"12.50"\`
      13:44 read/lossy-scalar \`10\` 应为文本，却会被读成数字 \`10\` | 加上引号：\`"10"\`
      13:54 read/lossy-scalar \`.inf\` 应为文本，却会被读成数字 \`Infinity\` | 加上引号：\`".inf"\`
      14:14 read/lossy-scalar \`12345678901234567890\` 应为文本，却会被读成数字 \`12345678901234567168\` | 加上引号：\`"12345678901234567890"\`
      15:21 read/lossy-scalar \`0o17\` 应为文本，却会被读成数字 \`15\` | 加上引号：\`"0o17"\`"
    `);
  });

  test("words and numbers that other readers take for something else", () => {
    const text = ledgerWith(`    project: { number: 1_000, name: Yes }
    label: n
    target: 12:30
    owner_unit: OFF
    no_rule_needed: 0b11
    status_as_reported: -1:30:00
    no_clue_found: 1_000.5
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "9:24 read/lossy-scalar \`1_000\` is read as the number \`1000\` by some programs, and as text by others | Put it in quotes: \`"1_000"\`
      9:37 read/lossy-scalar \`Yes\` is read as the truth value \`true\` by some programs, and as text by others | Put it in quotes: \`"Yes"\`
      10:12 read/lossy-scalar \`n\` is read as the truth value \`false\` by some programs, and as text by others | Put it in quotes: \`"n"\`
      11:13 read/lossy-scalar \`12:30\` is read as the number \`750\` by some programs, and as text by others | Put it in quotes: \`"12:30"\`
      12:17 read/lossy-scalar \`OFF\` is read as the truth value \`false\` by some programs, and as text by others | Put it in quotes: \`"OFF"\`
      13:21 read/lossy-scalar \`0b11\` is read as the number \`3\` by some programs, and as text by others | Put it in quotes: \`"0b11"\`
      14:25 read/lossy-scalar \`-1:30:00\` is read as the number \`-5400\` by some programs, and as text by others | Put it in quotes: \`"-1:30:00"\`
      15:20 read/lossy-scalar \`1_000.5\` is read as the number \`1000.5\` by some programs, and as text by others | Put it in quotes: \`"1_000.5"\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:24 read/lossy-scalar \`1_000\` 会被有的软件读成数字 \`1000\`，被有的软件读成文本 | 加上引号：\`"1_000"\`
      9:37 read/lossy-scalar \`Yes\` 会被有的软件读成真假值 \`true\`，被有的软件读成文本 | 加上引号：\`"Yes"\`
      10:12 read/lossy-scalar \`n\` 会被有的软件读成真假值 \`false\`，被有的软件读成文本 | 加上引号：\`"n"\`
      11:13 read/lossy-scalar \`12:30\` 会被有的软件读成数字 \`750\`，被有的软件读成文本 | 加上引号：\`"12:30"\`
      12:17 read/lossy-scalar \`OFF\` 会被有的软件读成真假值 \`false\`，被有的软件读成文本 | 加上引号：\`"OFF"\`
      13:21 read/lossy-scalar \`0b11\` 会被有的软件读成数字 \`3\`，被有的软件读成文本 | 加上引号：\`"0b11"\`
      14:25 read/lossy-scalar \`-1:30:00\` 会被有的软件读成数字 \`-5400\`，被有的软件读成文本 | 加上引号：\`"-1:30:00"\`
      15:20 read/lossy-scalar \`1_000.5\` 会被有的软件读成数字 \`1000.5\`，被有的软件读成文本 | 加上引号：\`"1_000.5"\`"
    `);
  });

  test("the text as written goes on, and the rest of the file is checked", () => {
    const text = ledgerWith(`    project: { number: 0571 }
    amounts: { involved: 12.50 }
    completon: {}
`).replace('"017"', "017");
    expect(said(text)).toMatchInlineSnapshot(`
      "3:15 read/lossy-scalar \`017\` is read as the number \`17\` where text is meant | Put it in quotes: \`"017"\`
      9:24 read/lossy-scalar \`0571\` is read as the number \`571\` where text is meant | Put it in quotes: \`"0571"\`
      10:26 read/lossy-scalar \`12.50\` is read as the number \`12.5\` where text is meant | Put it in quotes: \`"12.50"\`
      11:5 shape/schema Unknown field \`completon\`; did you mean \`completion\`? | Write \`completion\` instead of \`completon\`"
    `);

    const { content } = read(text.replace(/ +completon.*\n/, ""));
    expect(content).toMatchObject({
      kind: "ledger",
      ledger: {
        unit: { code: "017" },
        items: [{ project: { number: "0571" }, amounts: { involved: "12.50" } }],
      },
    });
  });

  test("one finding where the text itself is wrong too", () => {
    const text = ledgerWith("    amounts: { involved: 1e3 }\n    origin: 1\n    disposal: no\n").replace(
      "    origin: prescribed\n",
      "",
    );
    expect(said(text)).toMatchInlineSnapshot(`
      "8:26 shape/schema \`involved\` (Amount involved) is \`1e3\`, not in the form asked for | Asked for: Decimal digits in quotes, without thousands separators; never a float, such as \`12.50\`
      9:13 shape/schema \`origin\` cannot be \`1\` | Write one of \`prescribed\`, \`self_selected\`, \`newly_found\`
      10:15 shape/schema \`disposal\` cannot be \`no\` | Write one of \`immediate\`, \`time_limited\`, \`staged\`, \`long_term\`"
    `);
  });

  test("quotes, prose and names are left alone", () => {
    const text = ledgerWith(`    project: { number: "0571", name: 'yes' }
    label: （一）1
    target: no and yes, 12:30
    owner_unit: |
      no
    found: { by: 2017 专项清理, date: 2017-07, document_no: 2017-24, year: 2017 }
    status_as_reported: 整改到位
    linked_campaigns: [017-2017-001, 1.2.3, 08:30, v1]
`);
    expect(said(text)).toBe("");
  });
});

describe("numbers", () => {
  test("with digits that are lost, or that other readers count otherwise", () => {
    const text = ledgerWith(
      "    handling: [ { persons: 12345678901234567890 }, { persons: 010 }, { persons: 1e1 } ]\n",
    );
    expect(said(text)).toMatchInlineSnapshot(`
      "9:28 read/lossy-scalar \`12345678901234567890\` has more digits than a number keeps, and is read as \`12345678901234567168\` | Write a number of at most \`9007199254740991\`
      9:63 read/lossy-scalar \`010\` is read as the number \`10\` by some programs, and otherwise by others | Write \`10\`
      9:81 read/lossy-scalar \`1e1\` is read as the number \`10\` by some programs, and otherwise by others | Write \`10\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:28 read/lossy-scalar \`12345678901234567890\` 位数太多，会被读成 \`12345678901234567168\` | 写不大于 \`9007199254740991\` 的数字
      9:63 read/lossy-scalar \`010\` 会被有的软件读成数字 \`10\`，被有的软件读成别的内容 | 写成 \`10\`
      9:81 read/lossy-scalar \`1e1\` 会被有的软件读成数字 \`10\`，被有的软件读成别的内容 | 写成 \`10\`"
    `);
  });

  test("a number past its bounds is one mistake", () => {
    expect(said(ledgerWith("    found: { year: 12345678901234567890 }\n"))).toMatchInlineSnapshot(
      `"9:20 shape/schema \`year\` is \`12345678901234567890\`, more than 9999 | Write a number of at most 9999"`,
    );
  });
});

describe("dates", () => {
  test("in another form, of no day, or in words", () => {
    const text = ledgerWith(`    found: { date: 2017.7 }
    completion: { date: 2018年5月20日 }
    timetable: { due: 6月底前 }
    measures:
      - { due: 2018/6/8, completed_on: 20180520 }
      - { due: 2018-02-30, completed_on: 2018-13 }
      - { due: ２０１８．６．８, completed_on: 2018-6 }
      - { due: 6.8, completed_on: 长期 }
      - { due: 2018-06, completed_on: "2018-05-20 09:30" }
      - { due: 18-06-08, completed_on: yes }
      - { due: "2018 年 6 月 30 日前" }
`);
    expect(said(text)).toMatchInlineSnapshot(`
      "9:20 dates/real-date \`date\` (Found on) is \`2017.7\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write \`2017-07\`
      10:25 dates/real-date \`date\` (Completion date) is \`2018年5月20日\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write \`2018-05-20\`
      11:23 dates/real-date \`due\` (Due date) is \`6月底前\`, not a date written YYYY-MM-DD; it counts as not given | Write the day that it means as YYYY-MM-DD, and keep the words in \`due_text\`
      13:16 dates/real-date \`due\` (Due date) is \`2018/6/8\`, not a date written YYYY-MM-DD; it counts as not given | Write \`2018-06-08\`
      13:40 dates/real-date \`completed_on\` is \`20180520\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write \`2018-05-20\`
      14:16 dates/real-date \`due\` (Due date) is \`2018-02-30\`, a date that does not exist; it counts as not given | Write the real date as YYYY-MM-DD
      14:42 dates/real-date \`completed_on\` is \`2018-13\`, a date that does not exist; it counts as not given | Write the real date as YYYY-MM-DD or YYYY-MM
      15:16 dates/real-date \`due\` (Due date) is \`２０１８．６．８\`, not a date written YYYY-MM-DD; it counts as not given | Write \`2018-06-08\`
      15:40 dates/real-date \`completed_on\` is \`2018-6\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write \`2018-06\`
      16:16 dates/real-date \`due\` (Due date) is \`6.8\`, not a date written YYYY-MM-DD; it counts as not given | Write the real date as YYYY-MM-DD
      16:35 dates/real-date \`completed_on\` is \`长期\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write the real date as YYYY-MM-DD or YYYY-MM
      17:16 dates/real-date \`due\` (Due date) is \`2018-06\`, not a date written YYYY-MM-DD; it counts as not given | Write the real date as YYYY-MM-DD
      17:39 dates/real-date \`completed_on\` is \`2018-05-20 09:30\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write \`2018-05-20\`
      18:16 dates/real-date \`due\` (Due date) is \`18-06-08\`, not a date written YYYY-MM-DD; it counts as not given | Write the real date as YYYY-MM-DD
      18:40 dates/real-date \`completed_on\` is \`yes\`, not a date written YYYY-MM-DD or YYYY-MM; it counts as not given | Write the real date as YYYY-MM-DD or YYYY-MM
      19:16 dates/real-date \`due\` (Due date) is \`2018 年 6 月 30 日前\`, not a date written YYYY-MM-DD; it counts as not given | Write \`2018-06-30\`"
    `);
    expect(said(text, "zh-CN")).toMatchInlineSnapshot(`
      "9:20 dates/real-date \`date\`（发现日期）为 \`2017.7\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 写成 \`2017-07\`
      10:25 dates/real-date \`date\`（完成日期）为 \`2018年5月20日\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 写成 \`2018-05-20\`
      11:23 dates/real-date \`due\`（整改期限）为 \`6月底前\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 按其所指的日期写成 YYYY-MM-DD，原文写在 \`due_text\`
      13:16 dates/real-date \`due\`（完成时限）为 \`2018/6/8\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 写成 \`2018-06-08\`
      13:40 dates/real-date \`completed_on\`（完成日期）为 \`20180520\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 写成 \`2018-05-20\`
      14:16 dates/real-date \`due\`（完成时限）为 \`2018-02-30\`，这个日期不存在，按未填写处理 | 按 YYYY-MM-DD 填写真实日期
      14:42 dates/real-date \`completed_on\`（完成日期）为 \`2018-13\`，这个日期不存在，按未填写处理 | 按 YYYY-MM-DD 或 YYYY-MM 填写真实日期
      15:16 dates/real-date \`due\`（完成时限）为 \`２０１８．６．８\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 写成 \`2018-06-08\`
      15:40 dates/real-date \`completed_on\`（完成日期）为 \`2018-6\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 写成 \`2018-06\`
      16:16 dates/real-date \`due\`（完成时限）为 \`6.8\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 按 YYYY-MM-DD 填写真实日期
      16:35 dates/real-date \`completed_on\`（完成日期）为 \`长期\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 按 YYYY-MM-DD 或 YYYY-MM 填写真实日期
      17:16 dates/real-date \`due\`（完成时限）为 \`2018-06\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 按 YYYY-MM-DD 填写真实日期
      17:39 dates/real-date \`completed_on\`（完成日期）为 \`2018-05-20 09:30\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 写成 \`2018-05-20\`
      18:16 dates/real-date \`due\`（完成时限）为 \`18-06-08\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 按 YYYY-MM-DD 填写真实日期
      18:40 dates/real-date \`completed_on\`（完成日期）为 \`yes\`，不是写作 YYYY-MM-DD 或 YYYY-MM 的日期，按未填写处理 | 按 YYYY-MM-DD 或 YYYY-MM 填写真实日期
      19:16 dates/real-date \`due\`（完成时限）为 \`2018 年 6 月 30 日前\`，不是写作 YYYY-MM-DD 的日期，按未填写处理 | 写成 \`2018-06-30\`"
    `);
  });

  test("an unreal date counts as not given, and the ledger is read", () => {
    const { content } = read(
      ledgerWith(
        "    found: { date: 2017.7.12, by: 审计 }\n    timetable: { due: 2018-06-31, due_text: 6月底前 }\n",
      ),
    );
    expect(content).toMatchObject({
      kind: "ledger",
      ledger: {
        items: [
          { found: { date: undefined, by: "审计" }, timetable: { due: undefined, dueText: "6月底前" } },
        ],
      },
    });
  });

  test("in a campaign it makes the file unreadable: what it extends must not take its place", () => {
    const text = `kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
units: [ { code: "101", name: 甲县财政局, level: county, due: 2026-06-31 } ]
`;
    expect(said(text)).toMatchInlineSnapshot(
      `"5:58 dates/real-date \`due\` (Unit's due date) is \`2026-06-31\`, a date that does not exist; the file is not used | Write the real date as YYYY-MM-DD"`,
    );
    expect(read(text).content).toEqual({ kind: "unreadable", ledger: undefined });
  });
});

test("what the reader has not marked need not be looked up", () => {
  const scalar = fc.constantFrom(
    ...[
      "0571",
      "12e3",
      "0x1F",
      "0o17",
      "010",
      "-0",
      "+1",
      "1.0",
      ".5",
      "1_000",
      "12:30",
      "0b1",
      "10",
      "2018",
    ],
    ...["9007199254740992", "9007199254740993", "12345678901234567890", "yes", "No", "on", "y", "true", "~"],
    ...['"0571"', "'yes'", '"12:30"', "|\n      010", ">-\n      no", "整改", "017-2017-001", "a\n      b"],
  );
  const field = fc.constantFrom("label", "target", "owner_unit", "problem", "subtype", "repeat_count");
  const inFlow = fc.constantFrom("0571", "2017", "02017", "2e3", "yes", '"no"', "12:30");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(field, scalar), { selector: ([name]) => name }),
      inFlow,
      (fields, year) => {
        const lines = fields.map(([name, value]) => `    ${name}: ${value}\n`).join("");
        const text = `kind: ledger\nitems:\n  - id: 017-2017-001\n${lines}    found: { year: ${year}, by: ${year} }\n`;
        const { document } = parseDocument("a.yaml", text, "auto");
        const { misleading: _marked, ...unmarked } = document;
        expect(repairScalars(document, "ledger")).toEqual(repairScalars(unmarked, "ledger"));
      },
    ),
    { numRuns: 150 },
  );
});
