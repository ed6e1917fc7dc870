import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locale.js";
import { type Machine, run, shown } from "../a-world.js";

const today = "2026-03-02";

/** The rules that speak of what `init` wrote, once a file. */
async function rulesSpeaking(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(["check", ...argv, "--format", "json"], { files, today });
  expect(stderr).toBe("");
  return JSON.parse(stdout).findings.map(
    ({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`,
  );
}

/** The ledger with its commented lines in use. */
function filledIn(text: string): string {
  const [before = "", after = ""] = text.split(/^items: \[\]$/m);
  return `${uncommented(before, /^# (?=first_responsible)/gm)}${uncommented(after, /^# /gm)}`
    .replace("level: city }", "level: city, working_body: 整改工作领导小组 }")
    .replace(/^ {4}# .*$/gm, "");
}

function uncommented(text: string, marks: RegExp): string {
  return text.replace(marks, "");
}

describe.each(locales)("init, in %s", (locale) => {
  const inLocale = (...argv: string[]) => run([...argv, "--lang", locale], { today });

  test("starts a campaign, a config and a ledger", async () => {
    const argv = ["init"];
    const transcript = await inLocale(...argv);
    await expect(
      shown(argv, transcript) +
        Object.entries(transcript.files)
          .filter(([path]) => !path.startsWith("schemas/"))
          .map(([path, text]) => `--- ${path}\n${text}`)
          .join(""),
    ).toMatchFileSnapshot(`golden/init-${locale}.txt`);
  });

  test("what it wrote lacks only what nobody but the user can know", async () => {
    const { files } = await inLocale("init");
    expect(await rulesSpeaking(files)).toEqual([
      "campaign.yaml identity/base-list-complete",
      "units/001.yaml responsibility/first-responsible",
      "units/001.yaml responsibility/working-body",
    ]);
  });

  test("with its own examples put to use, nothing is an error", async () => {
    const { files } = await inLocale("init");
    const ledger = filledIn(files["units/001.yaml"] ?? "");
    expect(ledger).toMatch(/^ {2}- id: "001-2025-001"$/m);
    const spoken = await rulesSpeaking({ ...files, "units/001.yaml": ledger }, "--fail-on", "error");
    expect(spoken.filter((line) => !/base-list-complete|standard-loaded/.test(line))).toEqual([]);
  });

  test("the config's commented examples are right too", async () => {
    const { files } = await inLocale("init");
    const config = (files["taizhang.config.yaml"] ?? "").replace(/^# (?=\w+:| {2}- )/gm, "");
    expect(config).toContain("\nsuppressions:\n  - {");
    const { stderr } = await run(["validate"], {
      files: { ...files, "taizhang.config.yaml": config },
      today,
    });
    expect(stderr).toBe("");
  });
});

describe("for an editor without a network", () => {
  const schemaLine = (text = "") => /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];

  test.each([[], ["--schemas"]])(
    "init %s writes the schemas, and each file says the way to its own",
    async (...argv) => {
      const { files } = await run(["init", ...argv], { today });
      expect(schemaLine(files["units/001.yaml"])).toBe("../schemas/ledger.schema.json");
      expect(schemaLine(files["campaign.yaml"])).toBe("schemas/campaign.schema.json");
      expect(schemaLine(files["taizhang.config.yaml"])).toBe("schemas/config.schema.json");
      for (const name of ["ledger", "campaign", "config", "inspection", "baseline"]) {
        expect(files[`schemas/${name}.schema.json`]).toBe((await run(["schema", name])).stdout);
      }
    },
  );

  test("where they are there, a new ledger uses them", async () => {
    const { files } = await run(["init"], { today });
    const next = await run(["init", "ledger", "a/b/c.yaml"], { files, today });
    expect(schemaLine(next.files["a/b/c.yaml"])).toBe("../../schemas/ledger.schema.json");
  });

  test("so do a ledger that is imported and a baseline", async () => {
    const { files } = await run(["init"], { today });
    const table = "序号,单位名称,存在问题,问题类别\n1,某采购单位,拆分采购,规避招标及违法招标\n";
    const imported = await run(["import", "a.csv", "--output", "others"], {
      files: { ...files, "a.csv": table },
      today,
    });
    expect(schemaLine(imported.files["others/001.yaml"])).toBe("../schemas/ledger.schema.json");
    const kept = await run(["baseline", "write"], { files: { ...files, ".git/HEAD": "" }, today });
    expect(schemaLine(kept.files["taizhang.baseline.yaml"])).toBe("schemas/baseline.schema.json");
  });

  test("where they are not, a file names none: an address that is not reached would be worse than a setting", async () => {
    const { files } = await run(["init", "ledger", "a.yaml", "--lang", "en"], { today });
    expect(files["a.yaml"]).toMatch(/^# A rectification ledger/);
    expect(Object.keys(files)).toEqual(["a.yaml"]);
  });

  test("schemas that are there stay as they are, unless they are asked for", async () => {
    const files = { "schemas/ledger.schema.json": "{}" };
    const begun = await run(["init", "--lang", "en"], { files, today });
    expect(begun.files["schemas/ledger.schema.json"]).toBe("{}");
    expect(begun.files["schemas/config.schema.json"]).toMatch(/^\{/);
    const asked = await run(["init", "--schemas", "--lang", "en"], { files, today });
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toContain("schemas/ledger.schema.json");
  });

  test("a way with a blank in it would end the line too early: there is none", async () => {
    const { files } = await run(["init", "ledger", "../other/c.yaml", "--schemas"], {
      cwd: "/my ledgers",
      today,
    });
    expect(Object.values(files).flatMap((text) => schemaLine(text) ?? [])).toEqual([]);
  });
});

describe("a ledger for a unit", () => {
  test("belongs to the configured campaign, and asks to be put on its roster", async () => {
    const { files } = await run(["init"], { today });
    const next = await run(["init", "ledger", "--unit", "018", "--name", "市卫生局"], { files, today });
    expect(next.stderr).toBe(
      "提示：已写入 units/018.yaml\n提示：下一步：按文件中的注释填写，然后运行 taizhang check\n",
    );
    expect(next.files["units/018.yaml"]).toContain('campaign: "lookback-2026"');
    expect(await rulesSpeaking(next.files)).toContain("units/018.yaml identity/on-roster");
  });

  test("without a config, to the built-in one", async () => {
    const { files } = await run(["init", "ledger", "my/ledger.yaml", "--level", "county"], { today });
    expect(files["my/ledger.yaml"]).toContain('campaign: "procurement-lookback-2018"');
    expect(files["my/ledger.yaml"]).toContain("level: county");
    expect(files["my/ledger.yaml"]).toContain("2018-06-30");
  });

  test.each(['市"教育"局: 一', "a\\b", "- # x", "🏫"])("may be called %j", async (name) => {
    const { files } = await run(["init", "ledger", "a.yaml", "--name", name, "--unit", "0571"], { today });
    const { stdout } = await run(["deadline", "--format", "json"], { files, today: "2018-06-01" });
    expect(JSON.parse(stdout).deadline.units).toMatchObject([{ unit: "0571", name }]);
  });

  test("whose code is no file name gets a file all the same", async () => {
    const { files } = await run(["init", "ledger", "--unit", "../../市/局 1"], { today });
    expect(Object.keys(files)).toEqual(["units/-..-市-局-1.yaml"]);
  });
});

test("a campaign alone, where it is wanted", async () => {
  const { files } = await run(["init", "campaign", "plans/2026.yaml"], { today });
  expect(Object.keys(files)).toEqual(["plans/2026.yaml"]);
});

test("the deadline of a new campaign is one to come", async () => {
  const yearOn = async (day: string) =>
    /^year: (\d+)$/m.exec(
      (await run(["init", "campaign"], { today: day })).files["campaign.yaml"] ?? "",
    )?.[1];
  expect(await yearOn("2026-06-08")).toBe("2026");
  expect(await yearOn("2026-06-09")).toBe("2027");
});

describe("what exists stays", () => {
  const occupied: Machine = { files: { "taizhang.config.yaml": "mine" }, today };

  test("and nothing is written beside it", async () => {
    const argv = ["init", "--lang", "en"];
    const transcript = await run(argv, occupied);
    expect(shown(argv, transcript)).toMatchInlineSnapshot(`
      "$ taizhang init --lang en
      [stderr]
      error: Nothing was written, since these exist: taizhang.config.yaml; --force writes over them
      [exit 2]
      "
    `);
    expect(transcript.files).toEqual({ "taizhang.config.yaml": "mine" });
  });

  test("unless --force is given", async () => {
    const { files, exitCode } = await run(["init", "--force"], occupied);
    expect(files["taizhang.config.yaml"]).toContain("kind: config");
    expect(exitCode).toBe(0);
  });

  test("a disk that cannot be written to is exit 2", async () => {
    const full: Machine = { today, diskTrouble: { trouble: "denied", detail: "EACCES" } };
    expect(await run(["init", "--lang", "en"], full)).toMatchObject({
      stderr: "error: campaign.yaml cannot be written: permission is denied\n",
      exitCode: 2,
    });
  });
});
