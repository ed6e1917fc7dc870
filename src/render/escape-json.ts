/**
 * What JSON allows in a string but a terminal, a log or an editor may act upon: DEL and C1, format and bidirectional
 * controls, line separators, and the `##[` of a CI command. Written as `\uXXXX` it is the same JSON.
 */
const risky = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)/gu;

/** JSON text of a value, safe to print. `indent`: blanks a level; 0: one line. */
export function toJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(risky, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
