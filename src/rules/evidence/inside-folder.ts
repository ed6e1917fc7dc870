import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { filedPiecesOf, owner, type PieceFacts, pieceFacts, pieceName } from "./pieces.js";

type Facts = PieceFacts & { state: "outside" | "not_regular" };

const words = {
  outside: {
    en: "lies outside the repository and the ledger's folder",
    "zh-CN": "不在仓库内，也不在台账所在文件夹内",
  },
  not_regular: { en: "is no regular file", "zh-CN": "不是普通文件" },
};

export const insideFolder = defineLedgerRule<Facts>({
  id: "evidence/inside-folder",
  severity: "error",
  title: {
    en: "A file lies inside the repository or the ledger's folder and is a regular file",
    "zh-CN": "文件位于仓库或者台账所在文件夹内，并且是普通文件",
  },
  rationale: {
    en: "Plan 四(二) has the evidence handed in with the report. What lies elsewhere, or is a folder, does not travel with the ledger, so the one who inspects it cannot hold it against the hash.",
    "zh-CN":
      "方案四（二）要求随报告提供相关依据或证明材料。放在别处的文件或者整个文件夹不会随台账一起移交，检查的人无法核对。",
  },
  message: {
    en: (facts) => `${pieceName.en(facts)}: \`${facts.path}\` ${words[facts.state].en}`,
    "zh-CN": (facts) => `${pieceName["zh-CN"](facts)}：\`${facts.path}\` ${words[facts.state]["zh-CN"]}`,
  },
  remedy: {
    en: ({ state }) =>
      state === "outside"
        ? "Copy the document into a folder beside the ledger and enter its path from there, such as evidence/017-001.pdf"
        : "Name one file; enter each document of a folder as a piece of its own",
    "zh-CN": ({ state }) =>
      state === "outside"
        ? "把材料复制到台账旁边的文件夹，填写从台账算起的路径，例如 evidence/017-001.pdf"
        : "填写具体文件；文件夹中的每份材料各登记一条",
  },
  examples: [
    {
      title: { en: "A file beside the ledger", "zh-CN": "台账旁边的文件" },
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
      title: { en: "A path that leads out, and a folder", "zh-CN": "路径指向外面；路径是文件夹" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - { id: E1, path: ../../共享盘/退还凭证.pdf }
      - { id: E2, path: evidence }
`,
      files: { "evidence/017-001.pdf": "退还凭证" },
      reports: ["7:25 /items/0/evidence/0/path", "8:25 /items/0/evidence/1/path"],
    },
  ],
  check(context, report) {
    for (const piece of filedPiecesOf(context)) {
      const { state } = piece.found;
      if (state !== "outside" && state !== "not_regular") continue;

      report({
        place: within(piece.place, "path"),
        facts: { ...pieceFacts(piece), state },
        ...owner(piece),
      });
    }
  },
});
