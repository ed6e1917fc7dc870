import { Composer, CST, type Document, Lexer, Parser, type YAMLParseError } from "yaml";
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
  /** Where the nesting goes too deep; then only the errors on the lines above that explain it are given. */
  readonly tooDeep: Span | undefined;
};

/**
 * Reads a text as YAML 1.2 core; aliases are not resolved. Equal keys are left to `strict-keys.ts`, whose
 * work grows with the number of keys and not with its square.
 */
export function compose(text: string): Composed {
  const { marks, flows, note, end, tooDeep } = noteLexemes(deepest);

  let tooDeepToken: Span | undefined;
  function* tokens(): Generator<CST.Token> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(text)) {
      if (!note(lexeme)) return;
      yield* parser.next(lexeme);
    }
    end();
    yield* parser.end();
  }
  /** Composing is recursive, and near the end of the stack it can end the process: depth is looked at before. */
  function* shallowTokens(): Generator<CST.Token> {
    for (const token of tokens()) {
      tooDeepToken = tooDeepPart(token);
      if (tooDeepToken) return;
      yield token;
    }
  }

  const composer = new Composer({ uniqueKeys: false, logLevel: "silent" });
  const documents = [...composer.compose(shallowTokens(), true, text.length)];
  const errors = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  const deep = tooDeep() ?? tooDeepToken;
  return deep ? composeUpTo(deep, text) : { text, documents, errors, marks, flows, tooDeep: undefined };
}

/**
 * A text that nests too deep, read up to the line on which it does. Lines that are indented too far nest one in
 * another, so a block of them goes deep: only that kind of error counts, for the cut makes others.
 */
function composeUpTo(tooDeep: Span, text: string): Composed {
  const above = compose(text.slice(0, text.lastIndexOf("\n", tooDeep.start) + 1));
  const errors = above.errors.filter(
    ({ code }) => code === "BLOCK_AS_IMPLICIT_KEY" || code === "MULTILINE_IMPLICIT_KEY",
  );
  return { ...above, text, errors, tooDeep };
}

/** The first collection in a document, in the order of the text, that is nested too deep. */
function tooDeepPart(document: CST.Token): Span | undefined {
  if (document.type !== "document") return undefined;

  const open: { token: CST.Token | null | undefined; depth: number }[] = [
    { token: document.value, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (!CST.isCollection(token)) continue;
    if (depth === deepest) return { start: token.offset, end: token.offset + 1 };

    for (const { key, value } of token.items.toReversed()) {
      open.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 });
    }
  }
  return undefined;
}
