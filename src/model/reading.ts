import type { Place } from "../text/place.js";

/**
 * What can be wrong with a file before it is a ledger: found by `src/read`, said by the rule of the same id in
 * `src/rules`. Facts hold the text as it stands and what it should be.
 */
export type ReadingFacts = {
  /** `found`: the text at the place, cut short; `write`: what to type instead, null where that depends on what was meant. */
  "read/syntax": { code: SyntaxCode; found: string; write: string | null };
  /** `utf-16`: a byte order mark says so, or every second byte of its ASCII; `binary`: NUL bytes; `unknown`: neither UTF-8 nor GB18030. `offset`: of the first bad byte. */
  "read/encoding": { encoding: "utf-16" | "binary" | "unknown"; offset: number };
  "read/legacy-encoding": { encoding: "gb18030" };
  /**
   * `first`, `first_line`: the equal key, or the anchor of an alias, further up; `write`: what to type where the
   * construct was meant as text.
   */
  "read/strict-yaml": {
    construct: StrictConstruct;
    text: string;
    first: string | null;
    first_line: number | null;
    write: string | null;
  };
  /** `known`: the kinds that there are; `suggestion`: the nearest one. */
  "read/unknown-kind": { kind: string | null; suggestion: string | null; known: string };
  /**
   * `read_as`: what YAML makes of it; `write`: what to type instead. `not_text`: this reader makes it no text;
   * `other_readers`: those of YAML 1.1 read it as something else; `digits_lost`: a number with more digits than are kept.
   */
  "read/lossy-scalar": {
    text: string;
    read_as: string;
    type: "integer" | "decimal" | "boolean" | "null";
    wanted: "text" | "number";
    because: "not_text" | "other_readers" | "digits_lost";
    write: string;
  };
  "read/full-width-syntax": { text: string; problem: "full_width_colon" | "missing_space"; write: string };
  "read/trailing-comment": { kept: string; dropped: string; write: string };
  "read/too-large": { bytes: number; limit: number };
  /**
   * `text_field`: the field beside it that keeps the unit's own words, such as `due_text`. `file_used`: in a ledger the
   * date counts as not given; any other file is not used.
   */
  "dates/real-date": {
    key: string;
    title: string;
    text: string;
    form: "day" | "day_or_month";
    suggestion: string | null;
    text_field: string | null;
    file_used: boolean;
  };
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
  /** A carriage return alone. */
  | "line_ending"
  | "unclosed_quote"
  | "text_after_quote"
  | "unclosed_bracket"
  | "comment_in_brackets"
  | "unopened_bracket"
  | "missing_comma"
  | "reserved_character"
  | "colon_in_text"
  | "bad_escape"
  | "block_scalar"
  | "key"
  | "too_deep"
  /** Further errors that are not told one by one; `found` is their number. */
  | "more"
  | "other";

/**
 * One cause, said once. `key`: the field; `title`: its titles in the schema, `整改期限 · Due date`; `expected` and
 * `found` of types: words of JSON Schema. A suggestion's title may be a Chinese word alone.
 */
export type SchemaProblem =
  | {
      problem: "unknown_key";
      key: string;
      suggestion: string | null;
      suggestion_title: string | null;
      known: string;
    }
  | { problem: "missing_key"; key: string; title: string }
  | { problem: "wrong_type"; key: string; title: string; expected: string; found: string; text: string }
  /** `expected`: types, or the format `date` or `date-or-month`. */
  | { problem: "empty_value"; key: string; title: string; expected: string; required: boolean }
  /** `allowed`: of many, those most like the text; `others`: how many there are besides. */
  | {
      problem: "not_one_of";
      key: string;
      title: string;
      text: string;
      allowed: string;
      others: number;
      suggestion: string | null;
      suggestion_title: string | null;
    }
  | { problem: "not_equal"; key: string; title: string; text: string; expected: string }
  /** `hint`: the form in words, a Chinese and an English line. */
  | { problem: "pattern"; key: string; title: string; text: string; hint: string; example: string | null }
  | {
      problem: "too_short" | "too_long" | "too_few" | "too_many" | "too_small" | "too_large";
      key: string;
      title: string;
      text: string;
      limit: number;
    }
  | { problem: "not_unique"; key: string; title: string; text: string }
  /** A campaign `extends` what is neither built in nor a campaign file that can be read. */
  | { problem: "unknown_base"; key: string; text: string; known: string; suggestion: string | null }
  /** `chain`: the files in the order in which they extend one another. */
  | { problem: "base_cycle"; key: string; text: string; chain: string };
