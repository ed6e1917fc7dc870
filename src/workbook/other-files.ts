import type { OtherFile } from "../model/import.js";
import type { Parts } from "./zip.js";

/** What a text says of itself in its first lines. */
const texts: readonly (readonly [OtherFile, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["rich_text", /^\{\\rtf/],
  ["web_page", /^\s*<(?:!doctype html|html|head|meta|table|body|div)\b/i],
  ["xml", /^\s*<(?:\?xml\b|\w+:?\w*[\s>])/],
  ["ledger_yaml", /^kind:[ \t]*(?:ledger|campaign|inspection|map|config|baseline)[ \t]*(?:#.*)?$/m],
  ["yaml", /^(?:\s*#.*\n)*(?:---[ \t]*\n|[\w-]+:(?:[ \t].*)?\n(?:[\w-]+:|[ \t]+[\w-]+:|[ \t]*- ))/],
];

export function otherText(text: string): OtherFile | undefined {
  if (text.trim() === "") return "empty";

  if (isJson(text)) return "json";
  const beginning = text.slice(0, 4000).replace(quotedCells, "$1");
  return texts.find(([, pattern]) => pattern.test(beginning))?.[0];
}

/** A cell may hold what looks like a file of another kind, over several lines. */
const quotedCells = /(^|[,;\t\n])"(?:[^"]|"")*(?:"|$)/g;

/** One value, or an object a line; a title in brackets above a table is neither. */
function isJson(text: string): boolean {
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text)) return false;

  const [line = ""] = text.trimStart().split("\n", 1);
  return parsesAsJson(text.trim()) || (line.startsWith("{") && parsesAsJson(line));
}

function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const signatures: readonly (readonly [OtherFile, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
];

/** By the first bytes of a file that is no text. */
export function otherBytes(bytes: Uint8Array): OtherFile | undefined {
  if (bytes.length === 0) return "empty";
  return signatures.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0];
}

/** OLE2 names its streams in UTF-16; those of an old workbook are `Workbook` or `Book`. */
export function otherCompound(bytes: Uint8Array): OtherFile | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  const has = (stream: string) => text.includes([...stream].join("\0"));
  if (has("Workbook") || has("EncryptedPackage")) return undefined;
  if (has("WordDocument")) return "old_document";
  return has("PowerPoint Document") ? "slides" : undefined;
}

/** What is packed like a workbook, and is none. */
export function otherPackage(parts: Parts): OtherFile | undefined {
  const has = (pattern: RegExp) => [...parts.keys()].some((name) => pattern.test(name));
  if (has(/^word\//)) return "docx";
  if (has(/^ppt\//)) return "slides";
  const type = new TextDecoder("latin1").decode(parts.get("mimetype") ?? new Uint8Array());
  if (/opendocument\.text/.test(type)) return "open_text";
  if (/opendocument\.presentation/.test(type)) return "slides";
  return type === "" && !has(/^(?:xl\/|\[Content_Types\]\.xml$)/) ? "archive" : undefined;
}
