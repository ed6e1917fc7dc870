/** A number in a paper, and the note that names the items that it counts; undefined: none are counted. */
export type Figure = { readonly value: string; readonly note: number | undefined };

export type Part = string | Figure;

/** Text with figures in it. */
export type Sentence = readonly Part[];

/** `` sentence`共 ${total} 件` ``: text around figures and other sentences. */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Figure | Sentence)[]
): Sentence {
  const parts = texts.flatMap((text, index): Part[] => [text, ...partsOf(values[index] ?? "")]);
  return parts.filter((part) => part !== "");
}

function partsOf(value: string | number | Figure | Sentence): readonly Part[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" || "value" in value ? [value] : value;
}

/** The sentence as text alone. */
export function plainText(parts: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : part.value)).join("");
}
