import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isPair,
  Lexer,
  Parser,
  type YAMLParseError,
} from "yaml";
import type { Span } from "../text/place.js";
import { type Mark, noteLexemes } from "./yaml-lexemes.js";

/** Levels of nesting: a ledger has about eight, and a bracket a byte would exhaust the stack. */
const deepest = 100;

/** A text as the `yaml` package reads it. */
export type Composed = {
  readonly text: string;
  readonly documents: readonly Document.Parsed[];
  /** By offset, as are marks and flows. */
  readonly errors: readonly YAMLParseError[];
  readonly marks: readonly Mark[];
  readonly flows: readonly Span[];
  /** Where the nesting goes too deep; then the rest has not been read. */
  readonly tooDeep: Span | undefined;
};

/**
 * Reads a text as YAML 1.2 core; aliases are not resolved. Equal keys are left to `strict-keys.ts`, whose
 * work grows with the number of keys and not with its square.
 */
export function compose(text: string): Composed {
  const { marks, flows, note, end, tooDeep } = noteLexemes(deepest);

  function* tokens(): Generator<CST.Token> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(text)) {
      if (!note(lexeme)) return;
      yield* parser.next(lexeme);
    }
    end();
    yield* parser.end();
  }

  const composer = new Composer({ uniqueKeys: false, logLevel: "silent" });
  const documents = [...composer.compose(tokens(), true, text.length)];
  const errors = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  return { text, documents, errors, marks, flows, tooDeep: tooDeep() ?? tooDeepNode(documents) };
}

/** Block collections nest by indentation; those are counted in the tree, without recursion. */
function tooDeepNode(documents: readonly Document.Parsed[]): Span | undefined {
  const open: { node: unknown; depth: number }[] = documents.map(({ contents }) => ({
    node: contents,
    depth: 0,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) open.push({ node: node.key, depth }, { node: node.value, depth });
    if (!isCollection(node)) continue;
    if (depth === deepest) return { start: node.range?.[0] ?? 0, end: (node.range?.[0] ?? 0) + 1 };

    for (const item of node.items) open.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}
