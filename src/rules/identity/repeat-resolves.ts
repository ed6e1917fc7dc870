import type { ItemDigest } from "../../model/digest.js";
import type { ItemId } from "../../model/ids.js";
import { type FactDate, isBefore } from "../../time/calendar-date.js";
import { inItem } from "../in-ledger.js";
import { defineSetRule } from "../rule.js";
import { alikeAmong } from "./alike.js";

type Facts =
  | { case: "itself"; item: ItemId }
  | { case: "unknown"; item: ItemId; repeat_of: ItemId; suggestion: ItemId | null }
  | { case: "later"; item: ItemId; found: FactDate; repeat_of: ItemId; repeat_found: FactDate }
  | { case: "circular"; item: ItemId; repeat_of: ItemId };

export const repeatResolves = defineSetRule<Facts>({
  id: "identity/repeat-resolves",
  perFile: "left_out",
  severity: "warning",
  title: { en: "`repeat_of` names a known earlier item", "zh-CN": "`repeat_of` 指向已有的、更早的事项" },
  rationale: {
    en: "Plan 四(四) guards against rectified problems that come back (反弹回潮、重复出现). Whether one did can be judged only where the earlier item can be found.",
    "zh-CN": "方案四（四）要求防止已整改的问题反弹回潮、重复出现。是否重复出现，要找得到原来的事项才能判断。",
  },
  message: {
    en: (facts) => {
      switch (facts.case) {
        case "itself":
          return `Item ${facts.item} is marked as a repeat of itself`;
        case "unknown":
          return `Item ${facts.item} is marked as a repeat of ${facts.repeat_of}, which is in no ledger that was read`;
        case "later":
          return `Item ${facts.item}, found on ${facts.found}, is marked as a repeat of ${facts.repeat_of}, which was found later, on ${facts.repeat_found}`;
        case "circular":
          return `Item ${facts.item} is marked as a repeat of ${facts.repeat_of}, which in turn leads back to it`;
      }
    },
    "zh-CN": (facts) => {
      switch (facts.case) {
        case "itself":
          return `事项 ${facts.item} 标为自身的重复`;
        case "unknown":
          return `事项 ${facts.item} 标为 ${facts.repeat_of} 的重复，已读取的台账中没有该事项`;
        case "later":
          return `事项 ${facts.item}（${facts.found} 发现）标为 ${facts.repeat_of} 的重复，后者 ${facts.repeat_found} 才发现`;
        case "circular":
          return `事项 ${facts.item} 标为 ${facts.repeat_of} 的重复，后者又指回本事项`;
      }
    },
  },
  remedy: {
    en: (facts) =>
      facts.case === "unknown" && facts.suggestion !== null
        ? `Enter \`repeat_of: ${facts.suggestion}\`, which is in the ledgers`
        : "Enter the id of the earlier item in `repeat_of`, or leave the field out",
    "zh-CN": (facts) =>
      facts.case === "unknown" && facts.suggestion !== null
        ? `改为台账中已有的 \`repeat_of: ${facts.suggestion}\``
        : "在 `repeat_of` 填写更早事项的编号，没有的删去该字段",
  },
  examples: [
    {
      title: { en: "A repeat of an earlier item", "zh-CN": "更早事项的重复" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
  - id: 017-2018-001
    problem: 又将同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: newly_found
    found: { date: 2018-05-16 }
    repeat_of: 017-2017-001
`,
      reports: [],
    },
    {
      title: { en: "A repeat of an unknown item and of itself", "zh-CN": "指向不存在的事项，指向自身" },
      yaml: `items:
  - id: 017-2018-001
    problem: 又将同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: newly_found
    found: { date: 2018-05-16 }
    repeat_of: 017-2017-099
  - id: 017-2018-002
    problem: 又有一个项目未按评审顺序确定中标人
    category: unlawful_evaluation_or_award
    origin: newly_found
    found: { date: 2018-05-17 }
    repeat_of: 017-2018-002
`,
      reports: ["7:16 /items/0/repeat_of", "13:16 /items/1/repeat_of"],
    },
    {
      title: { en: "The other item was found later", "zh-CN": "指向的事项发现得更晚" },
      yaml: `items:
  - id: 017-2017-001
    problem: 两个同类项目拆分采购，未公开招标
    category: evasion_or_unlawful_tendering
    origin: prescribed
    found: { date: 2017-07-12 }
    repeat_of: 017-2018-001
  - id: 017-2018-001
    problem: 又将同类项目拆分采购
    category: evasion_or_unlawful_tendering
    origin: newly_found
    found: { date: 2018-05-16 }
`,
      reports: ["7:16 /items/0/repeat_of"],
    },
  ],
  check({ ledgers, campaign }, report) {
    const repeats = ledgers.flatMap((ledger) =>
      ledger.items.flatMap((item, index) =>
        item.repeatOf === undefined || item.state === "ahead" ? [] : [{ item, index, ledger }],
      ),
    );
    if (repeats.length === 0) return;

    const known = new Map(ledgers.flatMap(({ items }) => items.map((item) => [item.id, item])));
    const listed = new Set(campaign.baseList?.map(({ id }) => id));
    const alike = alikeAmong(() => known.keys());
    for (const { item, index, ledger } of repeats) {
      const facts = troubleOf(item, known, listed, alike);
      const place = inItem(ledger, index, "repeat_of");
      if (facts) report({ place, facts, unit: ledger.unit.code, item: item.id });
    }
  },
});

function troubleOf(
  item: ItemDigest,
  known: ReadonlyMap<ItemId, ItemDigest>,
  listed: ReadonlySet<ItemId>,
  alike: (id: ItemId) => ItemId | null,
): Facts | undefined {
  const { id, repeatOf } = item;
  if (repeatOf === undefined) return undefined;
  if (repeatOf === id) return { case: "itself", item: id };

  const earlier = known.get(repeatOf);
  if (!earlier) {
    // An item of the base list may stand in a ledger that was not read.
    if (listed.has(repeatOf)) return undefined;
    return { case: "unknown", item: id, repeat_of: repeatOf, suggestion: alike(repeatOf) };
  }

  const { found } = item;
  const repeatFound = earlier.found;
  if (found && repeatFound && isBefore(found, repeatFound)) {
    return { case: "later", item: id, found, repeat_of: repeatOf, repeat_found: repeatFound };
  }
  return leadsBack(id, earlier, known) ? { case: "circular", item: id, repeat_of: repeatOf } : undefined;
}

function leadsBack(id: ItemId, from: ItemDigest, known: ReadonlyMap<ItemId, ItemDigest>): boolean {
  const passed = new Set<ItemId>();
  let item: ItemDigest | undefined = from;
  while (item && item.id !== id && !passed.has(item.id)) {
    passed.add(item.id);
    item = item.repeatOf === undefined ? undefined : known.get(item.repeatOf);
  }
  return item?.id === id;
}
