import type { Locale } from "../../src/language/locale.js";
import type { Report, ReportFinding } from "../../src/model/report.js";
import { renderers } from "../../src/render/registry.js";
import type { Renderer } from "../../src/render/renderer.js";
import { aFinding, aReport, aStyle } from "./a-report.js";
import { readers } from "./read-formats.js";

/** Everything that prints findings. */
export const formats = renderers.filter(({ sections }) => sections.includes("findings"));

/** By which paths are in the findings' order. */
export const folderOf = (index: number) => `${String(index).padStart(5, "0")}/`;
const fingerprintOf = (index: number) => index.toString(16).padStart(64, "0");

export function reportOf(texts: readonly string[], changes: Partial<ReportFinding> = {}): Report {
  const findings = texts.map((text, index) =>
    aFinding({
      message: text,
      file: `${folderOf(index)}${text}`,
      fingerprint: fingerprintOf(index),
      sourceLine: text,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: text.length + 1,
      ...changes,
    }),
  );
  const files = findings.map(
    ({ file }) =>
      ({ path: file, kind: "ledger", unit: null, sha256: "0".repeat(64), readable: true }) as const,
  );
  const rule = { id: "claim/supported", severity: "error", title: both("t"), rationale: both("r") } as const;
  const verdict = { exitCode: 1, failed: ["findings"] } as const;
  return aReport({ files, findings, rules: [rule], verdict });
}

function both(text: string) {
  return { "zh-CN": text, en: text };
}

export function readBack({ name, render }: Renderer, report: Report, locale: Locale = "en") {
  const reader = readers[name];
  if (!reader) throw new Error(`no reader of ${name}`);
  const style = aStyle({ locale, sections: ["findings"], width: 2000 });
  return reader(render(report, style));
}
