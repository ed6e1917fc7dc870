import type { ReadingFacts } from "../model/reading.js";
import { shortened } from "./schema-text.js";

type Loss = ReadingFacts["read/lossy-scalar"];
type Reading = Pick<Loss, "read_as" | "type">;

/**
 * What is lost where a text is wanted and a plain scalar stands: YAML made a number, a truth value or nothing
 * of it, or other readers (YAML 1.1) would. Undefined: nothing is.
 */
export function lossInText(source: string, value: unknown): Loss | undefined {
  if (typeof value === "string") return loss(source, "text", readByOthers(source), "other_readers");

  return loss(source, "text", readHere(source, value), "not_text");
}

/** What is lost where a number is wanted: digits, or the same value in other readers. */
export function lossInNumber(source: string, value: number | bigint): Loss | undefined {
  const reading = readHere(source, value);
  if (!reading || !Number.isInteger(Number(value))) return undefined;
  if (!Number.isSafeInteger(Number(value))) {
    return {
      ...textOf(source, reading),
      wanted: "number",
      because: "digits_lost",
      write: String(Number.MAX_SAFE_INTEGER),
    };
  }

  const ambiguous = /^[-+]?0\d+$|^0o|^[-+]?\d+e/i.test(source);
  return ambiguous ? loss(String(value), "number", reading, "other_readers", source) : undefined;
}

function loss(
  write: string,
  wanted: Loss["wanted"],
  reading: Reading | undefined,
  because: Loss["because"],
  source = write,
): Loss | undefined {
  return (
    reading && {
      ...textOf(source, reading),
      wanted,
      because,
      write: wanted === "text" ? JSON.stringify(write) : write,
    }
  );
}

function textOf(source: string, { read_as, type }: Reading) {
  return { text: shortened(source), read_as: shortened(read_as), type };
}

function readHere(source: string, value: unknown): Reading | undefined {
  if (value === null) return { read_as: "null", type: "null" };
  if (typeof value === "boolean") return { read_as: String(value), type: "boolean" };
  if (typeof value === "bigint") return { read_as: String(value), type: "integer" };
  if (typeof value !== "number") return undefined;
  if (Number.isInteger(value) && !source.includes(".")) {
    return { read_as: String(BigInt(value)), type: "integer" };
  }
  return { read_as: String(value), type: "decimal" };
}

const lastOfAscii = 0x7f;

/**
 * Whether some reader may make something else of a text. Asked of every text, nearly all of which are told apart by how
 * they begin; codes and dates have several dashes.
 */
export function mayMeanMore(text: string): boolean {
  if (text.charCodeAt(0) > lastOfAscii) return false;
  return /^([-+.\d][\da-fx_.:]*([-+]\d+)?|[ynotf][a-z]{0,4})$/i.test(text);
}

/** Whether something may be lost of a plain text and the value that it has here. Canonical numbers are read alike. */
export function mayMislead(source: string, value: unknown): boolean {
  if (typeof value === "number") return String(value) !== source || !Number.isSafeInteger(value);
  return typeof value === "string" && mayMeanMore(value);
}

/** What YAML 1.1 makes of a text that YAML 1.2 keeps (yaml.org/type: bool, int, float). */
function readByOthers(text: string): Reading | undefined {
  if (!mayMeanMore(text)) return undefined;
  if (/^(y|yes|on|true)$/i.test(text)) return { read_as: "true", type: "boolean" };
  if (/^(n|no|off|false)$/i.test(text)) return { read_as: "false", type: "boolean" };
  if (/^[-+]?[1-9][\d_]*(:[0-5]?\d)+$/.test(text)) return integer(sexagesimal(text));
  if (/^[-+]?\d[\d_]*(:[0-5]?\d)+\.[\d_]*$/.test(text)) return decimal(sexagesimal(text));
  if (/^[-+]?0b[01_]+$/.test(text)) return integer(inBase(text, 2));
  if (/^[-+]?0x[\da-f_]+$/i.test(text)) return integer(inBase(text, 16));
  if (/^[-+]?0[0-7_]+$/.test(text)) return integer(inBase(text, 8));
  if (/^[-+]?[1-9][\d_]*$/.test(text)) return integer(Number(text.replaceAll("_", "")));
  if (/^[-+]?(\d[\d_]*)?\.[\d_]*(e[-+]?\d+)?$/i.test(text) && /\d/.test(text)) {
    return decimal(Number(text.replaceAll("_", "")));
  }
  return undefined;
}

function integer(value: number): Reading {
  return { read_as: String(value), type: "integer" };
}

function decimal(value: number): Reading {
  return { read_as: String(value), type: "decimal" };
}

function inBase(text: string, base: number): number {
  const digits = text.replace(/^[-+]?0[bx]?/, "").replaceAll("_", "");
  return (text.startsWith("-") ? -1 : 1) * Number.parseInt(digits, base);
}

/** `12:30` is 12 × 60 + 30. */
function sexagesimal(text: string): number {
  const parts = text.replace(/^[-+]/, "").replaceAll("_", "").split(":").map(Number);
  const value = parts.reduce((total, part) => total * 60 + part, 0);
  return text.startsWith("-") ? -value : value;
}
