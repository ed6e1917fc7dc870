import { flawOf } from "../../assess/evidence.js";
import type { ItemId } from "../../model/ids.js";
import type { Evidence } from "../../model/item.js";
import { type Place, within } from "../../text/place.js";
import { listing } from "../identity/listing.js";
import { defineLedgerRule, type LedgerContext } from "../rule.js";

type Facts = { file: string; items: readonly ItemId[] };

/** A judgement: two problems of one project may share a document, three items that do are worth a look. */
const many = 3;

export const evidenceReused = defineLedgerRule<Facts>({
  id: "evidence/reused",
  severity: "warning",
  title: { en: "One file does not prove many items", "zh-CN": "一份文件不证明许多事项" },
  rationale: {
    en: `Plan 三(一) asks for each item to pass by itself (逐个过关) and 五(三) holds those who falsify to account. One file under ${many} or more items, also under other names, is often a summary that proves none of them. A basis that only \`justification\` names may be shared.`,
    "zh-CN": `方案三（一）要求整改情况逐个过关，五（三）对弄虚作假的追究责任。同一份文件（包括换了文件名的）用于 ${many} 个以上事项，往往是证明不了任何一项的综合说明。只由 \`justification\` 引用的依据可以共用。`,
  },
  message: {
    en: ({ file, items }) =>
      `The file \`${file}\` is evidence of ${items.length} items: ${listing.en(items)}`,
    "zh-CN": ({ file, items }) =>
      `文件 \`${file}\` 用作 ${items.length} 个事项的佐证材料：${listing["zh-CN"](items)}`,
  },
  remedy: {
    en: () => "Give each item evidence of its own: the voucher, the contract or the reply that concerns it",
    "zh-CN": () => "每个事项提供各自的佐证材料，例如与它对应的凭证、合同或者回复",
  },
  examples: [
    {
      title: { en: "Two items of one project", "zh-CN": "同一项目的两个事项" },
      yaml: `items:
  - { id: 017-2017-001, problem: 拆分采购, category: evasion_or_unlawful_tendering, origin: prescribed,
      evidence: [ { id: E1, path: evidence/说明.pdf } ] }
  - { id: 017-2017-002, problem: 未公开招标, category: evasion_or_unlawful_tendering, origin: prescribed,
      evidence: [ { id: E1, path: evidence/说明.pdf } ] }
`,
      files: { "evidence/说明.pdf": "整改情况综合说明" },
      reports: [],
    },
    {
      title: { en: "A basis that three justifications share", "zh-CN": "三个事项共用同一依据" },
      yaml: `items:
  - { id: 017-2017-001, problem: 拆分采购, category: evasion_or_unlawful_tendering, origin: prescribed,
      evidence: [ { id: E1, path: evidence/批复.pdf } ], justification: { evidence: [E1] } }
  - { id: 017-2017-002, problem: 未公开招标, category: evasion_or_unlawful_tendering, origin: prescribed,
      evidence: [ { id: E1, path: evidence/批复.pdf } ], justification: { evidence: [E1] } }
  - { id: 017-2017-003, problem: 未公布结果, category: evasion_or_unlawful_tendering, origin: prescribed,
      evidence: [ { id: E1, path: evidence/批复.pdf } ], justification: { evidence: [E1] } }
`,
      files: { "evidence/批复.pdf": "机构改革批复" },
      reports: [],
    },
    {
      title: { en: "Three items, one of them by a copy", "zh-CN": "三个事项，其中一个用的是副本" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: prescribed
    evidence: [ { id: E1, path: evidence/说明.pdf } ]
  - id: 017-2017-002
    problem: 评标委员会成员未从专家库抽取
    category: unlawful_evaluation_or_award
    origin: prescribed
    evidence: [ { id: E1, path: evidence/说明.pdf } ]
  - id: 017-2017-003
    problem: 投标文件由同一人编制
    category: collusion_fraud_or_borrowed_name
    origin: prescribed
    evidence: [ { id: E1, path: evidence/017-003.pdf } ]
`,
      files: { "evidence/说明.pdf": "整改情况综合说明", "evidence/017-003.pdf": "整改情况综合说明" },
      reports: ["6:33 /items/0/evidence/0/path"],
    },
  ],
  check(context, report) {
    for (const { place, file, items } of filesOf(context)) {
      const [first] = [...items];
      if (first === undefined || items.size < many) continue;

      report({ place, facts: { file, items: [...items] }, item: first });
    }
  },
});

type Reliance = { readonly place: Place; readonly file: string; readonly items: Set<ItemId> };

/** Each file that items rely on for their completion, with the place where it is named first. */
function filesOf(context: LedgerContext): Iterable<Reliance> {
  const files = new Map<string, Reliance>();
  for (const { item, assessment } of context.items) {
    if (assessment.status === "withdrawn") continue;

    for (const piece of item.evidence) {
      const { path, place } = piece;
      const only = flawOf(piece, item, context.evidence, context.asOf) === "only_for_justification";
      if (path === undefined || only) continue;

      const identity = identityOf(piece, path, context);
      const reliance = files.get(identity) ?? { place: within(place, "path"), file: path, items: new Set() };
      reliance.items.add(item.id);
      files.set(identity, reliance);
    }
  }
  return files.values();
}

/** What makes a file the same under another name: its content. Empty files are alike without being one. */
function identityOf({ sha256 }: Evidence, path: string, { evidence }: LedgerContext): string {
  const found = evidence.get(path);
  if (found?.state === "present" && found.size > 0) return found.sha256;
  return sha256 !== undefined && found?.state !== "present" ? sha256 : path;
}
