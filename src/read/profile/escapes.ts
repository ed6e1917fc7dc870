import { type Cursor, decline } from "./cursor.js";

/** YAML 1.2.2, section 5.7; blanks and line ends behind a backslash are left to `yaml`. */
const characters: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
]);

/** Hexadecimal digits that follow a sign. */
const digits: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** The value of a text in double quotes that holds backslashes, its lines joined. */
export function resolveEscapes(source: string, cursor: Pick<Cursor, "at">): string {
  let value = "";
  let done = 0;
  for (let slash = source.indexOf("\\"); slash !== -1; slash = source.indexOf("\\", done)) {
    value += source.slice(done, slash);
    const sign = source.charAt(slash + 1);
    const length = digits.get(sign) ?? 0;
    done = slash + 2 + length;
    const character =
      length === 0 ? characters.get(sign) : characterOf(source.slice(slash + 2, done), length);
    value += character ?? decline("an escape that is not known", cursor);
  }
  return value + source.slice(done);
}

function characterOf(code: string, length: number): string | undefined {
  if (code.length < length || !/^[0-9a-fA-F]+$/.test(code)) return undefined;

  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? undefined : String.fromCodePoint(point);
}
