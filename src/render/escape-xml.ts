/**
 * What XML 1.0 cannot hold even as a reference: controls, half a surrogate pair, U+FFFE and U+FFFF; it becomes visible
 * as `\u{1B}`.
 */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/**
 * Mark-up, and what a reader of XML would change (line ends and tabs in an attribute) or a terminal, a log or an editor
 * act upon: it stands there as a reference, and read again it is what it was. `>` with it, so that no `]]>` is left.
 */
const risky =
  /[&<>"'\t\r\n\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=:):(?=[A-Za-z])|(?<=#)#(?=[A-Za-z]*\[)/gu;

/** Text as text in XML, in an element or in an attribute with either quotation mark. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, (found) => `\\u{${hexOf(found)}}`)
    .replace(risky, (found) => `&#x${hexOf(found)};`);
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
