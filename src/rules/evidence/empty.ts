import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { filedPiecesOf, owner, type PieceFacts, pieceFacts, pieceName } from "./pieces.js";

export const evidenceEmpty = defineLedgerRule<PieceFacts>({
  id: "evidence/empty",
  severity: "error",
  title: { en: "A file that the ledger names is not empty", "zh-CN": "台账写明的文件不是空文件" },
  rationale: {
    en: "Plan 四(二) asks for proof (提供相关依据或证明材料) and 五(三) holds those who falsify to account. A file of no bytes has the look of evidence and shows nothing.",
    "zh-CN":
      "方案四（二）要求提供相关依据或证明材料，五（三）对弄虚作假的追究责任。空文件徒有其名，什么也证明不了。",
  },
  message: {
    en: (facts) => `${pieceName.en(facts)}: the file \`${facts.path}\` is empty (0 bytes)`,
    "zh-CN": (facts) => `${pieceName["zh-CN"](facts)}：文件 \`${facts.path}\` 是空文件（0 字节）`,
  },
  remedy: {
    en: ({ path }) => `Put the real document at \`${path}\`; a copy that broke off leaves an empty file`,
    "zh-CN": ({ path }) => `把真实的材料放到 \`${path}\`；复制中断也会留下空文件`,
  },
  examples: [
    {
      title: { en: "A document with content", "zh-CN": "有内容的材料" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence: [ { id: E1, path: evidence/017-001.pdf } ]
`,
      files: { "evidence/017-001.pdf": "退还凭证" },
      reports: [],
    },
    {
      title: { en: "Empty files", "zh-CN": "空文件" },
      yaml: `report: { submitted_on: 2018-06-06, document: { path: 专题报告.docx } }
items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence: [ { id: E1, path: evidence/017-001.pdf } ]
`,
      files: { "专题报告.docx": "", "evidence/017-001.pdf": "" },
      reports: ["1:55 /report/document/path", "7:33 /items/0/evidence/0/path"],
    },
  ],
  check(context, report) {
    for (const piece of filedPiecesOf(context)) {
      if (piece.found.state !== "present" || piece.found.size > 0) continue;

      report({ place: within(piece.place, "path"), facts: pieceFacts(piece), ...owner(piece) });
    }
  },
});
