import type { Localized } from "../../language/locale.js";

/** A measure or a milestone, as people find it: by its id, else by its number in the list, from 1. */
export type StepName = { kind: "measure" | "milestone"; id: string | null; number: number };

export function stepName(kind: StepName["kind"], id: string | undefined, index: number): StepName {
  return { kind, id: id ?? null, number: index + 1 };
}

const kinds = { measure: "措施", milestone: "节点" } as const;

/** `measure M1`, `编号 M1 的措施`; `milestone 2`, `第 2 个节点`. */
export const sayStep: Localized<(step: StepName) => string> = {
  en: ({ kind, id, number }) => `${kind} ${id ?? number}`,
  "zh-CN": ({ kind, id, number }) =>
    id === null
      ? `第 ${number} ${kind === "measure" ? "项" : "个"}${kinds[kind]}`
      : `编号 ${id} 的${kinds[kind]}`,
};
