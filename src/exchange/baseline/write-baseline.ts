import type { Locale, Localized } from "../../language/locale.js";
import type { BaselineEntry } from "../../model/baseline.js";
import { toJson } from "../../render/escape-json.js";
import { modeline } from "../yaml/modeline.js";

const head: Localized<string> = {
  "zh-CN":
    "开始使用本工具时已有的发现：照样列出，但不计入。taizhang baseline prune 找出其中已经改好的，写明 expires 的到期重新计入",
  en: "Findings that stood when the tool came into use: they stay listed and do not count. taizhang baseline prune finds those that have been put right; with `expires`, one counts again after that day",
};

/** What an entry says; where it stands is for the file to say. */
export type BaselineLine = Omit<BaselineEntry, "kind" | "place">;

/**
 * A baseline as a file: a line an entry, in an order that does not depend on where findings stand. `schema`: where an
 * editor finds it, if anywhere.
 */
export function writeBaseline(
  lines: readonly BaselineLine[],
  locale: Locale,
  schema: string | undefined,
): string {
  const start = `${modeline(schema)}# ${head[locale]}
kind: baseline
version: 1
`;
  if (lines.length === 0) return `${start}findings: []\n`;

  const entries = lines.toSorted(compareLines).map((line) => `  - ${entryText(line)}\n`);
  return `${start}findings:\n${entries.join("")}`;
}

export function entryText(line: BaselineLine): string {
  return `{ ${membersOf(line).join(", ")} }`;
}

/** Texts in quotes, as JSON writes them: fingerprints may look like numbers, and ids may be anything. */
function membersOf(line: BaselineLine): string[] {
  const { unit, item, rule, fingerprint, approvedBy, expires, writtenOn } = line;
  const quoted = (key: string, value: string | undefined) =>
    value === undefined ? [] : [`${key}: ${toJson(value, 0)}`];
  return [
    ...quoted("unit", unit),
    ...quoted("item", item),
    `rule: ${rule}`,
    ...quoted("fingerprint", fingerprint),
    ...quoted("approved_by", approvedBy),
    ...(expires === undefined ? [] : [`expires: ${expires}`]),
    `written_on: ${writtenOn}`,
  ];
}

export function compareLines(a: BaselineLine, b: BaselineLine): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const at = left.findIndex((text, index) => text !== right[index]);
  return at === -1 ? 0 : (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
}

function keysOf({ unit, item, rule, fingerprint }: BaselineLine): readonly string[] {
  return [unit ?? "", item ?? "", rule, fingerprint];
}
