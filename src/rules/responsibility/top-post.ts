import type { ItemId, UnitCode } from "../../model/ids.js";
import { peopleIn } from "../../privacy/people.js";
import { within } from "../../text/place.js";
import { listing } from "../identity/listing.js";
import { defineLedgerRule, type LedgerContext } from "../rule.js";
import { looksLikeTopPost } from "./top-posts.js";

type Facts =
  | { problem: "post"; unit: UnitCode; post: string }
  | { problem: "only_handler"; unit: UnitCode; name: string; items: readonly ItemId[] };

export const topPost = defineLedgerRule<Facts>({
  id: "responsibility/top-post",
  severity: "warning",
  title: {
    en: "The first responsible person holds a top post and is not only a handler",
    "zh-CN": "第一责任人是主要负责同志，不只是经办人",
  },
  rationale: {
    en: "Plan 二(一) makes the leading comrade of the party committee the first responsible person, and 五(一) has that person lead in the front line. A deputy, a head of section or a mere handler cannot stand in.",
    "zh-CN":
      "方案二（一）规定党委（党组）主要负责同志作为第一责任人，五（一）要求其靠前指挥、直接主抓。副职、科室负责人或者经办人不能代替。",
  },
  message: {
    en: (facts) =>
      facts.problem === "post"
        ? `Unit ${facts.unit}: the first responsible person's post “${facts.post}” does not look like the top post of the unit`
        : `Unit ${facts.unit}: the first responsible person ${facts.name} appears in the items only as the handler: ${listing.en(facts.items)}`,
    "zh-CN": (facts) =>
      facts.problem === "post"
        ? `单位 ${facts.unit}：第一责任人的职务“${facts.post}”不像主要负责同志的职务`
        : `单位 ${facts.unit}：第一责任人 ${facts.name} 在各事项中只是经办人：${listing["zh-CN"](facts.items)}`,
  },
  remedy: {
    en: ({ problem }) =>
      problem === "post"
        ? "Name the leading comrade of the party committee; for a deputy in charge, add （主持工作） to the post"
        : "Name the leading comrade of the party committee as first responsible, or enter who really handled the papers",
    "zh-CN": ({ problem }) =>
      problem === "post"
        ? "填写党委（党组）主要负责同志；由副职主持工作的，在职务后注明“（主持工作）”"
        : "第一责任人填写党委（党组）主要负责同志，或者填写实际的经办人",
  },
  examples: [
    {
      title: { en: "Secretary of the party group and director", "zh-CN": "党组书记、局长" },
      yaml: `first_responsible: { name: 王某某, post: 党组书记、局长 }
items: []
`,
      reports: [],
    },
    {
      title: { en: "A deputy put in charge", "zh-CN": "主持工作的副职" },
      yaml: `first_responsible: { name: 王某某, post: 副局长（主持工作） }
items: []
`,
      reports: [],
    },
    {
      title: { en: "A deputy", "zh-CN": "副职" },
      yaml: `first_responsible: { name: 王某某, post: 党组成员、副局长 }
items: []
`,
      reports: ["1:39 /first_responsible/post"],
    },
    {
      title: { en: "Only a handler", "zh-CN": "只是经办人" },
      yaml: `first_responsible: { name: 王某某, post: 党组书记、局长 }
items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    responsible: { leader: 李某, person: 赵某, handler: 王 某某 }
`,
      reports: ["1:28 /first_responsible/name"],
    },
  ],
  check(context, report) {
    const { unit, firstResponsible: first } = context.ledger;
    if (first?.post && !looksLikeTopPost(first.post, unit.name)) {
      report({
        place: within(first.place, "post"),
        facts: { problem: "post", unit: unit.code, post: first.post },
      });
    }
    if (!first?.name) return;

    const items = itemsOnlyHandled(first.name, context);
    if (items.length > 0) {
      report({
        place: within(first.place, "name"),
        facts: { problem: "only_handler", unit: unit.code, name: first.name, items },
      });
    }
  },
});

/** The items that a person handles; none where the person leads or answers for any. */
function itemsOnlyHandled(name: string, { items }: LedgerContext): readonly ItemId[] {
  const [person] = peopleIn(name);
  if (person === undefined) return [];

  const current = items.filter(({ assessment }) => assessment.status !== "withdrawn");
  const leads = current.some(({ item: { responsible } }) =>
    [responsible?.leader, responsible?.person].some((text) => peopleIn(text).includes(person)),
  );
  return leads
    ? []
    : current.flatMap(({ item: { id, responsible } }) =>
        peopleIn(responsible?.handler).includes(person) ? [id] : [],
      );
}
