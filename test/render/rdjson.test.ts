import { describe, expect, test } from "vitest";
import type { ReportFinding } from "../../src/model/report.js";
import { rdjson } from "../../src/render/rdjson.js";
import { run } from "../a-world.js";
import { aFinding, aReport, aStyle } from "./a-report.js";

function first(changes: Partial<ReportFinding>) {
  const text = rdjson.render(aReport({ findings: [aFinding(changes)] }), aStyle({ locale: "en" }));
  return JSON.parse(text).diagnostics[0];
}

test("a finding is a diagnostic", () => {
  expect(first({ severity: "warning", message: "x", remedy: "y" })).toMatchObject({
    message: "x\nRemedy: y",
    severity: "WARNING",
    code: { value: "claim/supported" },
    location: { path: "units/017.yaml" },
  });
});

test("a suppressed one is the least there is", () => {
  const suppressed = {
    kind: "suppression",
    reason: "archived",
    approved_by: "office",
    expires: "2018-09-30",
  } as const;
  expect(first({ suppressed, message: "x" })).toMatchObject({
    message: "x\nsuppressed: archived; approved by office; until 2018-09-30",
    severity: "INFO",
  });
});

/** Where reviewdog is told to mark the findings of a rule, through the whole program. */
async function rangesIn(text: string, rule: string): Promise<readonly unknown[]> {
  const { stdout } = await run(["validate", "a.yaml", "--format", "rdjson"], { files: { "a.yaml": text } });
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  return diagnostics.filter(({ code }) => code.value === rule).map(({ location }) => location.range);
}

type Diagnostic = {
  readonly code: { readonly value: string };
  readonly location: { readonly range: unknown };
};

const bytes = (text: string) => new TextEncoder().encode(text).length;
const mark = "\ufeff";

describe("columns are bytes of UTF-8 in the file", () => {
  test.each<[string, string, string]>([
    ["ASCII", "kind: ledgers\n", "ledgers"],
    ["Chinese before it: three bytes a character", '"状态": 1\nkind: ledger', '"状态"'],
    ["an emoji: four bytes, two units", '{ "🏫整": 1, kind: ledger, x: 1 }\n', "x"],
    ["the mark at the beginning of the file: three", `${mark}kind: ledgers\n`, "ledgers"],
    ["on later lines nothing of it", `${mark}kind: ledger\n"状态": 1\n`, '"状态"'],
    [
      "a line longer than what is shown of one",
      `{ "${"整改🏫".repeat(3000)}": 1, kind: ledger, x: 1 }\n`,
      "x",
    ],
  ])("%s", async (_, text, marked) => {
    const rule = text.includes("ledgers") ? "read/unknown-kind" : "shape/schema";
    const ranges = await rangesIn(text, rule);
    const line = text.split("\n").findIndex((one) => one.includes(marked));
    const before = (text.split("\n")[line] ?? "").split(marked)[0] ?? "";
    expect(ranges).toContainEqual({
      start: { line: line + 1, column: bytes(before) + 1 },
      end: { line: line + 1, column: bytes(before + marked) + 1 },
    });
  });
});
