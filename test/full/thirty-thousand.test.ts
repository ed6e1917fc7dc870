import { describe, expect, test } from "vitest";
import { run } from "../a-world.js";
import { ledger, unaccountedItem } from "../cli/ledgers.js";
import { formats, readBack, reportOf } from "../render/read-back.js";

describe.each(formats)("$name, as its consumer reads it", (format) => {
  test("holds thirty thousand findings, every one", async () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => `finding ${index} 整改`);
    const read = await readBack(format, reportOf(texts, { file: "units/017.yaml" }));
    expect(read).toHaveLength(texts.length);
  });
});

describe("the step summary of GitHub Actions", () => {
  const page = "/runner/summary.md";
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: page };
  const items = Array.from({ length: 1500 }, (_, index) =>
    unaccountedItem("017", String(index + 1).padStart(4, "0")),
  ).join("");
  const crowded = { "units/017.yaml": ledger({ items }) };

  test("holds 1 MiB: the worst findings, and how many more there are", async () => {
    const { stdout, files } = await run(["check", "--lang", "en", "--format", "github"], {
      files: crowded,
      folders: ["/runner"],
      env,
    });
    const text = files[page] ?? "";
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(1024 * 1024 - 2000);

    const [, left = ""] = /^(\d+) findings more for which this page has no room/m.exec(text) ?? [];
    const shown = [...text.matchAll(/^\| (error|warning|info) \|/gm)].map(([, severity = ""]) => severity);
    const [, errors = "", warnings = "", info = ""] =
      /(\d+) errors?, (\d+) warnings?, (\d+) info/.exec(stdout) ?? [];
    expect(shown.length + Number(left)).toBe(Number(errors) + Number(warnings) + Number(info));
    const ranks = shown.map((severity) => ["error", "warning", "info"].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(text).toContain("| 017 市教育局 |");
  });
});
