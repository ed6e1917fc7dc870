import {
  type FileLine,
  type PathNote,
  type Shard,
  type ShardEnd,
  type ShardHead,
  type ShardLine,
  shardSchema,
} from "../../model/shard.js";
import type { ShardFault } from "../../model/shard-problem.js";
import type { SchemaError } from "../../read/schema-error.js";
import { sha256 } from "../../read/sha256.js";
import { shardErrors } from "../../read/shard-errors.js";
import { valueAt } from "../../text/located-document.js";

/** A partial report, read back by the version of the tool that wrote it; `path` is the file's as shown. */
export function readShard(
  path: string,
  bytes: Uint8Array,
  version: string,
): { readonly shard: Shard } | ShardFault {
  const beginning = beginningOf(bytes, version);
  if (beginning) return beginning;

  const lines = linesIn(bytes);
  const end = endIn(lines.at(-1));
  if (!end) return { fault: "cut_short" };

  const body = lines.slice(0, -1);
  const length = body.reduce((sum, line) => sum + line.length + 1, 0);
  if (end.lines !== body.length || end.sha256 !== sha256(bytes.subarray(0, length)))
    return { fault: "changed" };

  return readLines(path, body);
}

/** What the first line says of the file: enough to tell another version's, whose lines may look otherwise. */
function beginningOf(bytes: Uint8Array, version: string): ShardFault | undefined {
  const newline = bytes.indexOf(lineFeed);
  const first = parsed(bytes.subarray(0, newline === -1 ? bytes.length : newline));
  const schema = valueAt(first, "/shard/schema");
  if (typeof schema !== "string") {
    return newline === -1 && isBegun(bytes) ? { fault: "cut_short" } : { fault: "not_a_shard" };
  }
  if (schema !== shardSchema) return { fault: "other_schema", schema, known: shardSchema };

  const made = valueAt(first, "/shard/tool/version");
  return typeof made === "string" && made !== version
    ? { fault: "other_tool", version: made, own: version }
    : undefined;
}

const lineFeed = 0x0a;

/** Of a first line that breaks off, its first words tell what it was to be. */
function isBegun(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 40)).startsWith(`{"shard":{"schema":"${shardSchema}"`);
}

function readLines(path: string, lines: readonly Uint8Array[]): { readonly shard: Shard } | ShardFault {
  let head: ShardHead | undefined;
  const files: FileLine[] = [];
  const troubles: PathNote[] = [];
  for (const [index, bytes] of lines.entries()) {
    const value = parsed(bytes);
    const errors = shardErrors(value);
    const malformed = (pointer: string): ShardFault => ({ fault: "malformed", line: index + 1, pointer });
    if (!isLine(value, errors)) return malformed(errors[0]?.instancePath ?? "");
    if (Object.keys(value).length !== 1 || (value.shard !== undefined) !== (index === 0) || value.end)
      return malformed("");

    head ??= value.shard;
    if (value.trouble) troubles.push(value.trouble);
    if (value.file) files.push(value.file);
  }
  if (!head) return { fault: "not_a_shard" };
  if (head.index > head.of) return { fault: "malformed", line: 1, pointer: "/shard/index" };
  return { shard: { path, head, files, troubles } };
}

function isLine(_value: unknown, errors: readonly SchemaError[]): _value is ShardLine {
  return errors.length === 0;
}

function endIn(bytes: Uint8Array | undefined): ShardEnd | undefined {
  const value = bytes && parsed(bytes);
  return isLine(value, shardErrors(value)) ? value.end : undefined;
}

/** Each without its line feed; what follows the last one is no line, unless there is something. */
function linesIn(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(lineFeed, start);
    const stop = newline === -1 ? bytes.length : newline;
    lines.push(bytes.subarray(start, stop));
    start = stop + 1;
  }
  return lines;
}

/** Undefined: it is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  return attempt((): unknown => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
