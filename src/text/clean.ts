/**
 * What may not reach a reader as it is. Ledger text is hostile until cleaned: an escape sequence can repaint what an
 * officer has read, a bidirectional control can turn a name round, an invisible character can make two ids look alike.
 *
 * - line breaks and tabs;
 * - controls (C0, C1), format characters and all else that shows nothing, but not the variation selectors that choose
 *   the form of a rare character in a name;
 * - lone surrogates and noncharacters.
 */
const hidden =
  /\r\n|(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * What CI systems take for a command: `::error::` at the start of a line (GitHub, also after blanks), `##[error]`
 * anywhere in it (GitHub), `##vso[…]` (Azure), `##teamcity[…]`.
 */
const command = /(?<=:):(?=[A-Za-z])|(?<=#)#(?=[A-Za-z]*\[)/u;

/** What may not reach a terminal or a log as it is. */
const unsafe = new RegExp(`${hidden.source}|${command.source}`, "gu");

const lineBreaks = new Set(["\r\n", "\n", "\r", "\u2028", "\u2029"]);

/** A text for one line: line breaks and tabs become a blank, what shows nothing becomes visible as `\u{202E}`. */
export function clean(text: string): string {
  return text.replace(unsafe, visible);
}

/** A text for one line of a format that quotes it, so that it can be no command there. */
export function showHidden(text: string): string {
  return text.replace(hidden, visible);
}

/** A text for several lines: line breaks stay, as `\n`. */
export function cleanProse(text: string): string {
  return text.replace(unsafe, (found) => (lineBreaks.has(found) ? "\n" : visible(found)));
}

/** What stands at which offset (in UTF-16 units) instead of an unsafe character; tabs are left to the caller. */
export function replacementsIn(text: string): ReadonlyMap<number, string> {
  const replacements = new Map<number, string>();
  for (const { 0: found, index } of text.matchAll(unsafe)) {
    if (found !== "\t") replacements.set(index, visible(found));
    if (found === "\r\n") replacements.set(index + 1, "");
  }
  return replacements;
}

function visible(found: string): string {
  if (found === "\t" || lineBreaks.has(found)) return " ";

  return `\\u{${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
