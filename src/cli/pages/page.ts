/** A text to read, before it is written as plain text or Markdown. Texts are not escaped for either. */
export type Page = { readonly title: string; readonly blocks: readonly PageBlock[] };

export type PageBlock =
  | { readonly kind: "heading"; readonly text: string }
  /** Below a heading. */
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Names and what they hold. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, text: string])[] }
  | { readonly kind: "checks"; readonly rows: readonly Check[] }
  | { readonly kind: "list"; readonly rows: readonly string[] }
  | { readonly kind: "code"; readonly text: string };

/** A condition, met or not, and below it where it comes from. */
export type Check = { readonly isMet: boolean; readonly text: string; readonly note: string };
