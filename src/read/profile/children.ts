import { nameIn } from "./key.js";
import { isQuoteAt } from "./quoted.js";
import { keyEnd, keyStart, next, type Records, recordLength, valueEnd, valueStart } from "./records.js";

/** The nodes of a text by their records. Names stand in the text: nothing need be kept of the values. */
export type Tree = {
  readonly text: string;
  readonly records: Records;
  /** The children of long collections, by the record of each: gone through once, and not at every look. */
  readonly elements: Map<number, readonly number[]>;
  readonly members: Map<number, ReadonlyMap<string, number>>;
};

/** A collection of more nodes is a long one. */
const few = 50;

export function treeOf(text: string, records: Records): Tree {
  return { text, records, elements: new Map(), members: new Map() };
}

/** The record of the node that a segment of a pointer names within a collection. */
export function childNamed(tree: Tree, collection: number, segment: string): number | undefined {
  const { records } = tree;
  const end = records[collection + next] ?? 0;
  let child = collection + recordLength;
  if (child < end && !hasKey(tree, child)) return elementNamed(tree, collection, segment);

  for (let looked = 0; child < end; looked += 1) {
    if (looked === few) return membersOf(tree, collection).get(segment);
    if (isNamed(tree, child, segment)) return child;
    child = records[child + next] ?? end;
  }
  return undefined;
}

/** The record of the first node within a collection; undefined where there is none. */
export function firstChild({ records }: Tree, collection: number): number | undefined {
  const first = collection + recordLength;
  return first < (records[collection + next] ?? 0) ? first : undefined;
}

/** The first node within a collection in which an offset lies, and its name; a node's key belongs to it. */
export function childAround(
  tree: Tree,
  collection: number,
  offset: number,
): { readonly name: string | number; readonly record: number } | undefined {
  const { records } = tree;
  const children = childrenOf(tree, collection);
  const index = firstThat(children, (child) => (records[child + valueEnd] ?? 0) >= offset);
  const record = children[index];
  if (record === undefined || (records[record + startField(tree, record)] ?? 0) > offset) return undefined;
  return { name: hasKey(tree, record) ? nameOf(tree, record) : index, record };
}

function elementNamed(tree: Tree, sequence: number, segment: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(segment) ? childrenOf(tree, sequence)[Number(segment)] : undefined;
}

function childrenOf({ records, elements }: Tree, collection: number): readonly number[] {
  const known = elements.get(collection);
  if (known) return known;

  const children: number[] = [];
  const end = records[collection + next] ?? 0;
  for (let child = collection + recordLength; child < end; child = records[child + next] ?? end) {
    children.push(child);
  }
  if (children.length > few) elements.set(collection, children);
  return children;
}

function membersOf(tree: Tree, mapping: number): ReadonlyMap<string, number> {
  const known = tree.members.get(mapping);
  if (known) return known;

  const members = new Map(childrenOf(tree, mapping).map((child) => [nameOf(tree, child), child]));
  tree.members.set(mapping, members);
  return members;
}

function hasKey({ records }: Tree, child: number): boolean {
  return records[child + keyStart] !== -1;
}

function startField(tree: Tree, child: number): number {
  return hasKey(tree, child) ? keyStart : valueStart;
}

function isNamed(tree: Tree, child: number, name: string): boolean {
  const { text, records } = tree;
  const start = records[child + keyStart] ?? 0;
  const end = records[child + keyEnd] ?? 0;
  if (isQuoteAt(text, start)) return nameOf(tree, child) === name;
  return end - start === name.length && text.startsWith(name, start);
}

function nameOf({ text, records }: Tree, child: number): string {
  return nameIn(text, records[child + keyStart] ?? 0, records[child + keyEnd] ?? 0);
}

/** The number of the first that meets a condition which all behind it meet. */
function firstThat(children: readonly number[], isMet: (child: number) => boolean): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isMet(children[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
