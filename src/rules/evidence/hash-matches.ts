import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";
import { filedPiecesOf, owner, type PieceFacts, pieceFacts, pieceName } from "./pieces.js";

type Facts = PieceFacts & { expected: string; actual: string };

export const hashMatches = defineLedgerRule<Facts>({
  id: "evidence/hash-matches",
  severity: "error",
  title: {
    en: "A file is the one whose SHA-256 the ledger gives",
    "zh-CN": "文件与台账写明的 SHA-256 一致",
  },
  rationale: {
    en: "Plan 五(三) holds those who falsify to account. The SHA-256 in the ledger says which document was entered; where the file has another, the evidence was exchanged or edited since.",
    "zh-CN":
      "方案五（三）对弄虚作假的追究责任。台账中的 SHA-256 说明登记的是哪一份材料；文件与它不一致，说明材料后来被替换或改动过。",
  },
  message: {
    en: (facts) =>
      `${pieceName.en(facts)}: the file \`${facts.path}\` has the SHA-256 ${short(facts.actual)}, the ledger gives ${short(facts.expected)}`,
    "zh-CN": (facts) =>
      `${pieceName["zh-CN"](facts)}：文件 \`${facts.path}\` 的 SHA-256 是 ${short(facts.actual)}，台账写的是 ${short(facts.expected)}`,
  },
  remedy: {
    en: ({ actual }) =>
      `Put back the document that was entered; if the new one is meant, enter sha256: ${actual} and say in \`log\` why it was exchanged`,
    "zh-CN": ({ actual }) =>
      `换回原来登记的材料；确需更换的，填写 sha256: ${actual}，并在 \`log\` 中写明更换原因`,
  },
  examples: [
    {
      title: { en: "The document that was entered", "zh-CN": "与登记的材料一致" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - id: E1
        path: evidence/017-001.pdf
        sha256: 3c819645b2e0c1fc00d5456c94ec29354e5e79d55d4a20c435e0f5f296f98569
        dated: 2018-05-18
`,
      files: { "evidence/017-001.pdf": "已退还保证金的财务凭证" },
      reports: [],
    },
    {
      title: { en: "A document that was edited since", "zh-CN": "登记后被改动的材料" },
      yaml: `items:
  - id: 017-2017-001
    problem: 投标保证金逾期未退还
    category: other
    origin: self_selected
    evidence:
      - id: E1
        path: evidence/017-001.pdf
        sha256: 3c819645b2e0c1fc00d5456c94ec29354e5e79d55d4a20c435e0f5f296f98569
        dated: 2018-05-18
`,
      files: { "evidence/017-001.pdf": "改动后的财务凭证" },
      reports: ["9:17 /items/0/evidence/0/sha256"],
    },
  ],
  check(context, report) {
    for (const piece of filedPiecesOf(context)) {
      const { found, sha256: expected } = piece;
      if (found.state !== "present" || expected === undefined || expected === found.sha256) continue;

      report({
        place: within(piece.place, "sha256"),
        facts: { ...pieceFacts(piece), expected, actual: found.sha256 },
        ...owner(piece),
      });
    }
  },
});

/** The first twelve digits: enough to compare by eye. */
function short(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}
