import { toJson } from "./escape-json.js";

/** A JSON document whose lists are made while it is written. */
export type JsonTree =
  | { readonly node: "value"; readonly value: unknown }
  | { readonly node: "members"; readonly members: readonly (readonly [key: string, tree: JsonTree])[] }
  | { readonly node: "elements"; readonly elements: Iterable<JsonTree> };

export function value(of: unknown): JsonTree {
  return { node: "value", value: of };
}

/** What is undefined is left out, as in JSON. */
export function members(of: Readonly<Record<string, JsonTree | undefined>>): JsonTree {
  const present = Object.entries(of).flatMap(([key, tree]) => (tree ? [[key, tree] as const] : []));
  return { node: "members", members: present };
}

/** Each member a value. */
export function values(of: object): Readonly<Record<string, JsonTree>> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, value(one)]));
}

export function elements<T>(of: Iterable<T>, toTree: (one: T) => JsonTree): JsonTree {
  return {
    node: "elements",
    elements: {
      *[Symbol.iterator]() {
        for (const one of of) yield toTree(one);
      },
    },
  };
}

const indent = 2;

/** The text that `toJson` makes of the whole, piece by piece. */
export function* jsonParts(tree: JsonTree, depth = 0): Generator<string> {
  switch (tree.node) {
    case "value":
      // A line break in a string is written \n: those that are met are between values.
      yield toJson(tree.value, indent).replaceAll("\n", lineBreak(depth));
      return;
    case "members":
      yield* enclosed("{", named(tree.members, depth + 1), "}", depth);
      return;
    case "elements":
      yield* enclosed("[", unnamed(tree.elements, depth + 1), "]", depth);
      return;
  }
}

type Child = { readonly key: string; readonly parts: Iterable<string> };

function* named(list: readonly (readonly [key: string, tree: JsonTree])[], depth: number): Generator<Child> {
  for (const [key, tree] of list) yield { key: `${toJson(key, 0)}: `, parts: jsonParts(tree, depth) };
}

function* unnamed(list: Iterable<JsonTree>, depth: number): Generator<Child> {
  for (const tree of list) yield { key: "", parts: jsonParts(tree, depth) };
}

function* enclosed(open: string, children: Iterable<Child>, close: string, depth: number): Generator<string> {
  yield open;
  let isEmpty = true;
  for (const { key, parts } of children) {
    yield `${isEmpty ? "" : ","}${lineBreak(depth + 1)}${key}`;
    yield* parts;
    isEmpty = false;
  }
  yield isEmpty ? close : `${lineBreak(depth)}${close}`;
}

function lineBreak(depth: number): string {
  return `\n${" ".repeat(depth * indent)}`;
}
