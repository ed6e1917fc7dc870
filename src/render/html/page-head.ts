import type { Locale } from "../../language/locale.js";
import { type Markup, markup, trusted } from "./markup.js";

export type PageHead = {
  readonly locale: Locale;
  readonly title: string;
  /** What the page may load and run. */
  readonly policy: string;
  readonly style: string;
};

/** The beginning of every page, up to its body. */
export function pageHead({ locale, title, policy, style }: PageHead): Markup {
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
`;
}
