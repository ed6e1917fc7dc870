import type { Localized } from "../../language/locale.js";
import type { Campaign } from "../../model/campaign.js";
import type { WordList } from "./column.js";

/** A word of a list: what the ledger holds, and what the officer reads. */
export type Word = { readonly id: string; readonly title: string };

export type Words = {
  readonly words: readonly Word[];
  /** Whether other texts are let through, which the checks of ledgers judge later. */
  readonly isOpen: boolean;
};

const fixed: Readonly<
  Record<Exclude<WordList, "category" | "subtype" | "reason" | "claim">, readonly Word[]>
> = {
  level: [
    { id: "city", title: "市直" },
    { id: "county", title: "县" },
  ],
  origin: [
    { id: "prescribed", title: "规定事项" },
    { id: "self_selected", title: "自选事项" },
    { id: "newly_found", title: "新发现问题" },
  ],
  project_kind: [
    { id: "goods", title: "货物" },
    { id: "services", title: "服务" },
    { id: "works", title: "工程" },
  ],
  disposal: [
    { id: "immediate", title: "立行立改" },
    { id: "time_limited", title: "限时办结" },
    { id: "staged", title: "分阶段整改" },
    { id: "long_term", title: "长期坚持" },
  ],
  role: [
    { id: "supplier", title: "供应商" },
    { id: "agency", title: "采购代理机构" },
    { id: "expert", title: "评审专家" },
    { id: "purchaser", title: "采购人" },
    { id: "other", title: "其他" },
  ],
  family: [
    { id: "work_measure", title: "工作措施" },
    { id: "party_accountability", title: "党内问责" },
    { id: "party_discipline", title: "党纪和组织措施" },
    { id: "administrative", title: "行政" },
    { id: "civil", title: "民事" },
    { id: "criminal", title: "刑事" },
  ],
  person_kind: [
    { id: "leader_in_charge", title: "主管领导" },
    { id: "directly_responsible", title: "直接责任人" },
    { id: "other", title: "其他" },
  ],
  supervision_level: [
    { id: "unit", title: "单位" },
    { id: "department", title: "部门" },
    { id: "section", title: "科室" },
  ],
};

export function wordsOf(list: WordList, campaign: Campaign): Words {
  const { categories, reasons, vocabulary } = campaign;
  switch (list) {
    case "category":
      return open(categories.map(toWord));
    case "subtype":
      return open(categories.flatMap(({ subtypes }) => subtypes.map(toWord)));
    case "reason":
      return open(reasons.map(toWord));
    case "claim":
      return open(
        Object.values(vocabulary).flatMap((texts) => texts.map((text) => ({ id: text, title: text }))),
      );
    case "level":
    case "origin":
    case "project_kind":
    case "disposal":
    case "role":
    case "family":
    case "person_kind":
    case "supervision_level":
      return { words: fixed[list], isOpen: false };
  }
}

function toWord({ id, title }: { readonly id: string; readonly title: Localized<string> }): Word {
  return { id, title: title["zh-CN"] };
}

function open(words: readonly Word[]): Words {
  return { words, isOpen: true };
}

/** What the officer reads; a title that another word has too would be read back wrongly, so that its id is shown. */
export function shownWord(id: string, { words }: Words): string {
  const word = words.find((one) => one.id === id);
  if (!word || words.some((one) => one !== word && key(one.title) === key(word.title))) return id;
  return word.title;
}

/** The word that is meant by a title or an id, however wide and with whatever blanks; undefined: none in the list. */
export function meantWord(text: string, { words }: Words): string | undefined {
  const wanted = key(text);
  const byTitle = words.filter(({ title }) => key(title) === wanted);
  return (words.find(({ id }) => id === text) ?? (byTitle.length === 1 ? byTitle[0] : undefined))?.id;
}

function key(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .toLowerCase();
}
