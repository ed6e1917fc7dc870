import type { BaselineLine } from "../exchange/baseline/write-baseline.js";
import { checkSchema } from "../read/check-schema.js";
import { parseYaml } from "../read/parse-yaml.js";
import { toBaseline } from "../read/to-baseline.js";

/** The text of a baseline about to be written, once it has been read back: one that says something else is our mistake. */
export function checkedBaseline(text: string, lines: readonly BaselineLine[]): string {
  const { document, sound } = parseYaml("baseline", text);
  const { problems, value } = checkSchema(document, "baseline");
  if (!sound || problems.length > 0)
    throw new Error(`the baseline would be broken: ${JSON.stringify(problems)}`);

  const wanted = lines.map(membersOf).sort();
  const found = toBaseline(document, value).map(membersOf).sort();
  if (wanted.join("\n") !== found.join("\n")) throw new Error("the baseline would be read back otherwise");
  return text;
}

function membersOf(line: BaselineLine): string {
  const { unit, item, rule, fingerprint, approvedBy, expires, writtenOn } = line;
  return JSON.stringify([unit, item, rule, fingerprint, approvedBy, expires, writtenOn]);
}
