import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isRecord, type JsonObject, type JsonValue, tidy } from "../form/record.js";
import { quoteText, quoteTexts } from "./write-ledger.js";

/** The text of a ledger with other values: only what differs is touched, and every comment stays. */
export function editLedger(text: string, ledger: JsonObject): string {
  const document = parseDocument(text);
  edit(document, document.contents, ledger);
  return document.toString({ lineWidth: 0 });
}

/** Changes a node in place; undefined: another one must take its place. */
function edit(document: Document, node: unknown, value: JsonValue): Node | undefined {
  if (isMap(node) && isRecord(value)) return editMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return editList(document, node, value);
  if (!isScalar(node) || isRecord(value) || Array.isArray(value)) return undefined;

  if (node.value !== value) {
    node.value = value;
    delete node.source;
    quoteText(node);
  }
  return node;
}

function editMap(document: Document, map: YAMLMap, value: JsonObject): Node {
  for (const { key } of [...map.items]) {
    const name = String(isScalar(key) ? key.value : key);
    // What says nothing may stay as it is written.
    if (!(name in value) && tidy(plain(document, map.get(key, true))) !== undefined) map.delete(key);
  }
  for (const [key, inner] of Object.entries(value)) {
    const old = map.get(key, true);
    if (isSame(document, old, inner)) continue;

    const edited = edit(document, old, inner);
    if (!edited) map.set(key, newNode(document, inner));
  }
  return map;
}

/** Elements with an id keep their nodes, and so their comments, wherever they go. */
function editList(document: Document, list: YAMLSeq, values: readonly JsonValue[]): Node {
  const old = [...list.items];
  const idOf = (value: JsonValue) => (isRecord(value) ? value["id"] : undefined);
  const used = new Set<unknown>();
  list.items = values.map((value, index) => {
    const id = idOf(value);
    const byId = old.find(
      (node) => id !== undefined && !used.has(node) && idOf(plain(document, node)) === id,
    );
    const node = byId ?? (id === undefined && !used.has(old[index]) ? old[index] : undefined);
    used.add(node);
    if (isSame(document, node, value)) return node;
    return (node === undefined ? undefined : edit(document, node, value)) ?? newNode(document, value);
  });
  return list;
}

function isSame(document: Document, node: unknown, value: JsonValue): boolean {
  if (node === undefined || node === null) return false;
  return JSON.stringify(sorted(tidy(plain(document, node)))) === JSON.stringify(sorted(tidy(value)));
}

/** With keys in one order, so that equal values are equal texts. */
function sorted(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((element) => sorted(element) ?? null);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key]) ?? null]),
  );
}

function plain(document: Document, node: unknown): JsonValue {
  const value: unknown = isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : node;
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JsonValue);
}

function newNode(document: Document, value: JsonValue): Node {
  const node = document.createNode(value);
  quoteTexts(node);
  return node;
}
