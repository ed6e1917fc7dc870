import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { filedPiecesOf, owner, type PieceFacts, pieceFacts, pieceName } from "./pieces.js";

type Facts = PieceFacts & ({ state: "absent" } | { state: "unreadable"; reason: string });

export const evidenceExists = defineLedgerRule<Facts>({
  id: "evidence/exists",
  severity: "error",
  title: {
    en: "A file that the ledger names exists and can be read",
    "zh-CN": "台账写明的文件存在并且能够读取",
  },
  rationale: {
    en: "Plan 四(二) asks for proof (提供相关依据或证明材料) and 五(三) holds those who falsify to account. A file that is not there proves nothing, and a completion that rests on it alone does not count.",
    "zh-CN":
      "方案四（二）要求提供相关依据或证明材料，五（三）对弄虚作假的追究责任。不存在的文件证明不了任何事，只靠它的整改完成也不算数。",
  },
  message: {
    en: (facts) =>
      facts.state === "absent"
        ? `${pieceName.en(facts)}: no file at \`${facts.path}\``
        : `${pieceName.en(facts)}: the file \`${facts.path}\` cannot be read: ${facts.reason}`,
    "zh-CN": (facts) =>
      facts.state === "absent"
        ? `${pieceName["zh-CN"](facts)}：文件 \`${facts.path}\` 不存在`
        : `${pieceName["zh-CN"](facts)}：文件 \`${facts.path}\` 无法读取：${facts.reason}`,
  },
  remedy: {
    en: ({ state, path }) =>
      state === "absent"
        ? `Put the document at \`${path}\`, counted from the ledger's folder, or enter the path where it is`
        : `Make \`${path}\` readable for the one who runs the check`,
    "zh-CN": ({ state, path }) =>
      state === "absent"
        ? `把材料放到 \`${path}\`（从台账所在文件夹算起），或者填写它实际的路径`
        : `让运行检查的人有权读取 \`${path}\``,
  },
  examples: [
    {
      title: { en: "The files are there", "zh-CN": "文件都在" },
      yaml: `report: { submitted_on: 2018-06-06, document: { path: reports/专题报告.docx } }
items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - { id: E1, title: 退还凭证, path: evidence/017-001.pdf, dated: 2018-05-18 }
      - { id: E2, title: 情况说明, annex: 附件1, dated: 2018-05-18 }
`,
      files: { "reports/专题报告.docx": "专题报告", "evidence/017-001.pdf": "退还凭证" },
      reports: [],
    },
    {
      title: { en: "Nothing at the paths", "zh-CN": "路径上没有文件" },
      yaml: `report: { submitted_on: 2018-06-06, document: { path: reports/专题报告.docx } }
items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - { id: E1, title: 退还凭证, path: evidence/017-001.pdf, dated: 2018-05-18 }
`,
      files: { "evidence/017-001.PDF": "退还凭证" },
      reports: ["1:55 /report/document/path", "8:38 /items/0/evidence/0/path"],
    },
  ],
  check(context, report) {
    for (const piece of filedPiecesOf(context)) {
      const { found } = piece;
      const place = within(piece.place, "path");
      if (found.state === "absent") {
        report({ place, facts: { ...pieceFacts(piece), state: "absent" }, ...owner(piece) });
      } else if (found.state === "unreadable") {
        const facts = { ...pieceFacts(piece), state: found.state, reason: found.reason };
        report({ place, facts, ...owner(piece) });
      }
    }
  },
});
