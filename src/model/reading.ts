import type { Place } from "../text/place.js";

/**
 * What can be wrong with a file before it is a ledger: found by `src/read`, said by the rule of the same id in
 * `src/rules`. Facts hold the text as it stands and what it should be.
 */
export type ReadingFacts = {
  /** `code`: one of the reader's error codes (`src/read/syntax-code.ts`); `found`: the text at the place, cut short. */
  "read/syntax": { code: SyntaxCode; found: string };
  /** `utf-16`: a byte order mark says so; `binary`: NUL bytes; `unknown`: neither UTF-8 nor GB18030. `offset`: of the first bad byte. */
  "read/encoding": { encoding: "utf-16" | "binary" | "unknown"; offset: number };
  "read/legacy-encoding": { encoding: "gb18030" };
  "read/strict-yaml": { construct: StrictConstruct; text: string; first_line: number | null };
  /** `known`: the kinds that there are; `suggestion`: the nearest one. */
  "read/unknown-kind": { kind: string | null; suggestion: string | null; known: string };
  /** `read_as`: what YAML makes of it; `write`: the text to type instead. */
  "read/lossy-scalar": {
    text: string;
    read_as: string;
    type: "integer" | "decimal" | "boolean" | "null";
    write: string;
  };
  "read/full-width-syntax": { text: string; problem: "full_width_colon" | "missing_space"; write: string };
  "read/trailing-comment": { kept: string; dropped: string; write: string };
  "read/too-large": { bytes: number; limit: number };
  "dates/real-date": { text: string; form: "day" | "day_or_month"; suggestion: string | null };
  "shape/schema": SchemaProblem;
};

export type ReadingRuleId = keyof ReadingFacts;

export type ReadingProblemOf<Id extends ReadingRuleId> = {
  readonly rule: Id;
  readonly place: Place;
  readonly facts: ReadingFacts[Id];
  /** Where it is not the rule's own. */
  readonly severity?: "warning";
};

export type ReadingProblem = { [Id in ReadingRuleId]: ReadingProblemOf<Id> }[ReadingRuleId];

export type StrictConstruct =
  | "duplicate_key"
  | "equal_key"
  | "second_document"
  | "tag"
  | "anchor"
  | "alias"
  | "undefined_alias"
  | "merge_key"
  | "directive"
  | "complex_key";

/** What the reader says is wrong with a YAML text, in our own terms. */
export type SyntaxCode =
  | "indentation"
  | "tab"
  | "unclosed_quote"
  | "unclosed_bracket"
  | "missing_comma"
  | "reserved_character"
  | "colon_in_text"
  | "bad_escape"
  | "block_scalar"
  | "key"
  | "too_deep"
  | "other";

/** One cause, said once. `key`: the field; `title`: its titles in the schema, `整改期限 · Due date`. */
export type SchemaProblem =
  | { problem: "unknown_key"; key: string; suggestion: string | null; known: string }
  | { problem: "missing_key"; key: string; title: string }
  | { problem: "wrong_type"; key: string; title: string; expected: string; found: string; text: string }
  | { problem: "empty_value"; key: string; title: string; expected: string }
  | {
      problem: "not_one_of";
      key: string;
      title: string;
      text: string;
      allowed: string;
      suggestion: string | null;
    }
  | { problem: "not_equal"; key: string; title: string; text: string; expected: string }
  | { problem: "pattern"; key: string; title: string; text: string; hint: string }
  | {
      problem: "too_short" | "too_long" | "too_few" | "too_many" | "too_small" | "too_large";
      key: string;
      title: string;
      text: string;
      limit: number;
    }
  | { problem: "not_unique"; key: string; title: string; text: string };
