import type { YAMLParseError } from "yaml";
import { diagnoseBlock } from "./syntax-block.js";
import { diagnoseFlow } from "./syntax-flow.js";
import { mistakenTabs } from "./syntax-indent.js";
import { lineAt, valueWithContinuation } from "./syntax-line.js";
import { syntaxMistake, unquotedText } from "./syntax-mistake.js";
import { type Unclosed, unclosedMistake } from "./syntax-unclosed.js";
import type { Composed } from "./yaml-compose.js";
import type { Mistake } from "./yaml-fault.js";
import { shorten } from "./yaml-quote.js";
import { lastUpTo } from "./yaml-search.js";

/** What an error of the `yaml` package comes from, in our own terms, and how to read on behind it. */
export function diagnose(error: YAMLParseError, composed: Composed, unclosed: Unclosed): Mistake {
  const { text, flows } = composed;
  const at = Math.min(error.pos[0], text.length);
  const open = unclosed.get(at);
  if (open) return unclosedMistake(composed, open, unclosed);
  if (error.code === "TAB_AS_INDENT") return mistakenTabs(text, at);
  if (error.code === "BAD_DQ_ESCAPE") return badEscape(text, at);

  const flow = lastUpTo(flows, at - 1, ({ start }) => start);
  return flow && at < flow.end ? diagnoseFlow(error, text, at, flow) : diagnoseBlock(error, text, at);
}

/** A backslash in double quotes begins an escape: `"C:\\工作"`. In single quotes it is a backslash. */
function badEscape(text: string, at: number): Mistake {
  const line = lineAt(text, at);
  const before = text.slice(line.start, at);
  const start = line.start + before.lastIndexOf('"');
  const close = /(?:[^"\\\n]|\\.)*"/y;
  close.lastIndex = start + 1;
  const length = close.exec(text)?.[0].length;
  if (length === undefined || start < line.start) {
    return unquotedText("bad_escape", text, valueWithContinuation(text, line));
  }

  const inner = text.slice(start + 1, start + length);
  const write = `'${inner.replaceAll("'", "''")}'`;
  const [found = "\\"] = /\\./u.exec(text.slice(at, at + 3)) ?? [];
  return syntaxMistake({
    code: "bad_escape",
    span: { start: at, end: at + found.length },
    found,
    write: shorten(write),
    edits: [{ start, end: start + 1 + length, text: write }],
    local: true,
  });
}
