import type { Locale } from "../../src/language/locale.js";
import type { Report, ReportFinding } from "../../src/model/report.js";
import type { Source } from "../../src/model/source.js";
import { type Examination, examine } from "../../src/report/examine.js";
import { reportOnExample } from "../../src/report/report-on-example.js";
import type { Example } from "../../src/rules/rule.js";
import { circumstances, day } from "../report/circumstances.js";

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export { day };

/** What the whole tool says of an example, in the given language. */
export function reportOn(example: Example, locale: Locale = "zh-CN"): Promise<Report> {
  return reportOnExample(example, locale);
}

/** What the whole tool says of files, as of 2018-06-09 and with everything computed unless given otherwise. */
export async function examineSources(
  sources: readonly Source[],
  given: Partial<Examination>,
): Promise<Report> {
  const gatherEvidence = async () => new Map();
  const examined = await examine({ ...circumstances(given), gatherEvidence, ...given, sources });
  if ("refusal" in examined) throw new Error(`refused: ${JSON.stringify(examined.refusal)}`);
  return examined.report;
}

/** What the rule of an id says of an example, as its `reports` write it. */
export function reportsOf({ findings }: Report, rule: string): string[] {
  return (findings ?? []).filter((finding) => finding.rule === rule).map(placeOf);
}

function placeOf({ file, line, column, pointer }: ReportFinding): string {
  const place = `${line}:${column} ${pointer}`.trim();
  return file === "ledger.yaml" ? place : `${file}:${place}`;
}
