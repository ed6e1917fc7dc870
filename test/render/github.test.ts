import { error, notice, warning } from "@actions/core";
import { describe, expect, test, vi } from "vitest";
import type { Severity } from "../../src/model/finding.js";
import type { Report, ReportFinding } from "../../src/model/report.js";
import { github } from "../../src/render/github.js";
import { showHidden } from "../../src/text/clean.js";
import { aFinding, aReport, aStyle, attacks } from "./a-report.js";
import { commandIn, logLines } from "./workflow-log.js";

function render(findings: readonly ReportFinding[], changes: Partial<Report> = {}): string[] {
  const report = aReport({ files: [], findings, ...changes });
  return logLines(github.render(report, aStyle({ locale: "en", sections: ["findings"] })).trimEnd());
}

function many(counts: Partial<Record<Severity, number>>): ReportFinding[] {
  return (["info", "warning", "error"] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] ?? 0 }, (_, index) =>
      aFinding({ severity, line: index + 1, endLine: index + 1, message: `${severity} ${index + 1}` }),
    ),
  );
}

function kinds(lines: readonly string[]): string[] {
  return lines.flatMap((line) => commandIn(line)?.name ?? []);
}

test("a finding is an annotation with its place, its rule and the way out", () => {
  expect(render([aFinding({ message: "Item 1: x", remedy: "Do y" })])).toEqual([
    "::error file=units/017.yaml,line=31,endLine=31,col=25,endColumn=29,title=claim/supported::Item 1: x%0ARemedy: Do y",
    "0 units: 1 error, 0 warnings, 0 info (as of 2018-06-09)",
  ]);
});

test("nothing found is one line without a command", () => {
  expect(render([])).toEqual(["0 units: nothing found (as of 2018-06-09)"]);
});

test("columns are left out where a finding goes over several lines", () => {
  const [line = ""] = render([aFinding({ endLine: 33, endColumn: 3 })]);
  expect(commandIn(line)?.properties).toEqual({
    file: "units/017.yaml",
    line: "31",
    endLine: "33",
    title: "claim/supported",
  });
});

test("a file's name and a message are the same when they are read again", () => {
  const file = "一,b: c/100%::d%0A.yaml";
  const [line = ""] = render([aFinding({ file, message: "50% %0A :: , x" })]);
  expect(commandIn(line)).toMatchObject({ name: "error", properties: { file } });
  expect(commandIn(line)?.message.split("\n")[0]).toBe("50% %0A :: , x");
});

test("ten of a kind are annotations, errors first, and the log has the rest", () => {
  const lines = render(many({ info: 12, warning: 3, error: 25 }));
  expect(kinds(lines)).toEqual([
    ...Array.from({ length: 10 }, () => "error"),
    ...Array.from({ length: 3 }, () => "warning"),
    ...Array.from({ length: 10 }, () => "notice"),
    "group",
    "endgroup",
  ]);
  expect(commandIn(lines[22] ?? "")?.message).toBe(
    "18 findings more without an annotation, since their number is limited; the log lists them all",
  );
  const log = lines.slice(lines.findIndex((line) => line.startsWith("::group")) + 1, -2);
  expect(log).toHaveLength(15 + 3);
  expect(log[0]).toMatch(/^units\/017\.yaml:11:25 error claim\/supported error 11 \| Remedy: /);
});

test("a suppressed finding is no annotation, and stays in the log", () => {
  const suppressed = {
    kind: "suppression",
    reason: "original is archived",
    approved_by: "office",
    expires: "2018-09-30",
  } as const;
  const lines = render([aFinding({ suppressed })]);
  expect(kinds(lines)).toEqual(["group", "endgroup"]);
  expect(lines[1]).toContain("suppressed: original is archived");
});

test("what could not be opened is an error", () => {
  const troubles = [{ path: "gone.yaml", message: "gone.yaml cannot be opened: it does not exist" }];
  const lines = render([], { troubles, verdict: { exitCode: 2, failed: [] } });
  expect(lines).toEqual([
    "::error::gone.yaml cannot be opened: it does not exist",
    "0 units: 0 errors, 0 warnings, 0 info (as of 2018-06-09)",
  ]);
});

describe("GitHub's own library writes the same command", () => {
  const writers = { error, warning, info: notice } as const;
  const texts = [...attacks, "50% %0A :: , x", "]]>", "a,b=c::d|e", "100%25", "", "整改：“到位”，🏫"];

  test.each(["error", "warning", "info"] as const)("for an %s", (severity) => {
    for (const text of texts) {
      const finding = aFinding({ severity, message: text, remedy: text, file: `units/${text}.yaml` });
      const [line = ""] = render([finding]);
      const properties = {
        file: showHidden(finding.file),
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
        title: finding.rule,
      };
      const message = `${showHidden(text)}\nRemedy: ${showHidden(text)}`;
      const written = printed(() => writers[severity](message, properties));
      expect(parts(line)).toEqual(parts(written));
    }
  });
});

/** A command with its properties in one order: the library has another one than ours. */
function parts(command: string): readonly (string | undefined)[] {
  const [, name, properties = "", message] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
  return [name, ...properties.split(",").sort(), message];
}

function printed(speak: () => void): string {
  const spy = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    speak();
    return spy.mock.calls
      .map(([text]) => String(text))
      .join("")
      .replace(/\n$/, "");
  } finally {
    spy.mockRestore();
  }
}
