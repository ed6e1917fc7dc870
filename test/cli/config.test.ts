import { describe, expect, test } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger, unaccountedItem } from "./ledgers.js";

const config = (lines: string) => `kind: config\nversion: 1\n${lines}`;
const of = (code: string) => ledger({ code, name: `单位${code}` });

async function pathsOf(argv: readonly string[], machine: Machine): Promise<string[]> {
  const { stdout } = await run(["check", ...argv, "--format", "json"], machine);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe("the config", () => {
  const files: Record<string, Thing> = {
    "/repo/.git/HEAD": "",
    "/repo/taizhang.config.yaml": config('ledgers: ["units/**/*.yaml", extra]\nignore: [units/drafts]\n'),
    "/repo/units/017.yaml": of("017"),
    "/repo/units/drafts/018.yaml": of("018"),
    "/repo/extra/019.yaml": of("019"),
    "/repo/other/020.yaml": of("020"),
    "/taizhang.config.yaml": config("locale: en\n"),
  };

  test("names the ledgers, from its own folder, where no path is given", async () => {
    const found = ["extra/019.yaml", "units/017.yaml"];
    expect(await pathsOf([], { files, cwd: "/repo" })).toEqual(found);
    expect(await pathsOf([], { files, cwd: "/repo/other" })).toEqual(found);
  });

  test("is looked for upward from the first path, to the repository's root", async () => {
    const outside = { files: { ...files, "/elsewhere/x": "" }, cwd: "/elsewhere" };
    expect(await pathsOf(["/repo/units"], outside)).toEqual(["units/017.yaml"]);
    const bare = { ...files, "/repo/taizhang.config.yaml": { link: "nowhere" } };
    expect((await run(["validate"], { files: bare, cwd: "/repo" })).stdout).toContain("截至");
    expect((await run(["validate", "/x"], { files: { ...files, "/x/1.yaml": of("1") } })).stdout).toContain(
      "as of",
    );
  });

  test("ignores what is found, and not what is named", async () => {
    expect(await pathsOf(["units"], { files, cwd: "/repo" })).toEqual(["units/017.yaml"]);
    expect(await pathsOf(["units/drafts/018.yaml"], { files, cwd: "/repo" })).toEqual([
      "units/drafts/018.yaml",
    ]);
  });

  test("names them for --per-file and --unit too", async () => {
    const machine = { files, cwd: "/repo" };
    expect(await pathsOf(["--per-file"], machine)).toEqual(["extra/019.yaml", "units/017.yaml"]);
    const unitsOf = async (...argv: string[]) => {
      const { stdout } = await run(["deadline", ...argv, "--format", "json"], machine);
      return JSON.parse(stdout).deadline.units.map(({ unit }: { readonly unit: string }) => unit);
    };
    expect(await unitsOf("--per-file")).toEqual(["017", "019"]);
    expect(await unitsOf("--unit", "019")).toEqual(["019"]);
    expect(await run(["check", "--unit", "018", "--lang", "en"], machine)).toMatchObject({
      stderr: "error: No ledger of unit 018 was read\n",
      exitCode: 2,
    });
  });

  test("that matches nothing is exit 2", async () => {
    const lost = { files: { "taizhang.config.yaml": config("ledgers: [unit/*.yaml]\n") } };
    expect(await run(["check", "--lang", "en"], lost)).toMatchObject({
      stdout: "",
      stderr: "error: No file matches unit/*.yaml of taizhang.config.yaml\n",
      exitCode: 2,
    });
  });

  test("may be another file", async () => {
    const machine = {
      files: { ...files, "/repo/ci/mine.yaml": config("ledgers: [../other]\n") },
      cwd: "/repo",
    };
    expect(await pathsOf(["--config", "ci/mine.yaml"], machine)).toEqual(["other/020.yaml"]);
  });

  test("sets severities, the failing level and suppressions", async () => {
    const lines = `fail_on: warning
rules: { item/accounted-for: info, timetable/has-deadline: off }
suppressions:
  - { unit: "017", item: 017-2017-002, rule: timetable/has-measure, reason: 待补, approved_by: 王某某, expires: 2018-09-30 }
`;
    const machine = {
      files: {
        "taizhang.config.yaml": config(lines),
        "017.yaml": ledger({ items: unaccountedItem() }),
      },
    };
    const { stdout } = await run(["validate", "--format", "json"], machine);
    const { findings } = JSON.parse(stdout);
    const found = (rule: string) => findings.filter((finding: { rule: string }) => finding.rule === rule);
    expect(found("item/accounted-for")).toMatchObject([{ severity: "info" }]);
    expect(found("timetable/has-deadline")).toEqual([]);
    expect(found("timetable/has-measure")).toMatchObject([{ suppressed: { approved_by: "王某某" } }]);
  });
});

describe("a config that is wrong is exit 2, and says where", () => {
  const at = (text: string): Machine => ({
    files: { "taizhang.config.yaml": text, "017.yaml": ledger() },
  });

  test.each<[string, string, RegExp]>([
    [
      "its shape",
      config("fail_on: errors\n"),
      /^taizhang\.config\.yaml:3:10 error: .*\n {2}Remedy: .*\nerror: The config file taizhang\.config\.yaml is broken; nothing was checked\n$/,
    ],
    [
      "its kind",
      "kind: ledger\nversion: 1\nunit: { code: a, name: b, level: city }\nitems: []\n",
      /^error: taizhang\.config\.yaml is no config file \(kind: config\)\n$/,
    ],
    [
      "a rule's id",
      config("rules: { evidence/date: off }\n"),
      /^error: taizhang\.config\.yaml:3:10: there is no rule evidence\/date; did you mean evidence\/dated\?\n$/,
    ],
    [
      "a suppression's rule",
      config(
        'suppressions:\n  - { unit: "017", rule: no/such, reason: a, approved_by: b, expires: 2018-09-30 }\n',
      ),
      /^error: taizhang\.config\.yaml:4:26: there is no rule no\/such\n$/,
    ],
  ])("%s", async (_, text, said) => {
    const { stdout, stderr, exitCode } = await run(["check", "--lang", "en"], at(text));
    expect(stdout).toBe("");
    expect(stderr).toMatch(said);
    expect(exitCode).toBe(2);
  });

  test("or is not there", async () => {
    expect(await run(["check", "--config", "gone.yaml", "--lang", "en"], at(""))).toMatchObject({
      stderr: "error: gone.yaml cannot be opened: it does not exist\n",
      exitCode: 2,
    });
  });
});

describe("the campaign", () => {
  const campaign = `kind: campaign
version: 1
id: lookback-2026
extends: base.yaml
title: 回头看
report: { due: 06-10 }
`;
  const base = `kind: campaign
version: 1
id: base-2026
extends: procurement-lookback-2018
title: 基础
year: 2026
`;
  const files: Record<string, Thing> = {
    "plans/campaign.yaml": campaign,
    "plans/base.yaml": base,
    "units/017.yaml": of("017").replace("procurement-lookback-2018", "lookback-2026"),
  };
  const dueOf = async (argv: readonly string[], given: Record<string, Thing>) => {
    const argvs = ["deadline", ...argv, "--as-of", "2026-06-01", "--format", "json"];
    return JSON.parse((await run(argvs, { files: given })).stdout).deadline.due;
  };

  test("is the flag's, and what it extends is read from its own folder", async () => {
    expect(await dueOf(["units", "--campaign", "plans/campaign.yaml"], files)).toBe("2026-06-10");
  });

  test("else the config's", async () => {
    const configured = { ...files, "taizhang.config.yaml": config("campaign: plans/campaign.yaml\n") };
    expect(await dueOf(["units"], configured)).toBe("2026-06-10");
    expect(await dueOf(["units", "--campaign", "plans/base.yaml"], configured)).toBe("2026-06-08");
  });

  test("else the inputs', else the built-in one", async () => {
    expect(await dueOf(["units", "plans"], files)).toBe("2026-06-10");
    expect(await dueOf(["units"], { "units/017.yaml": of("017") })).toBe("2018-06-08");
  });

  test.each<[string, string, RegExp]>([
    [
      "broken",
      "kind: campaign\nversion: 1\nid: x\nyear: soon\n",
      /\nplans\/campaign\.yaml:4:7 error: .*\n {2}Remedy: .*\nerror: The campaign file plans\/campaign\.yaml is broken; nothing was checked\n$/,
    ],
    ["a ledger", of("017"), /^error: plans\/campaign\.yaml is no campaign file \(kind: campaign\)\n$/],
    [
      "on top of nothing",
      campaign.replace("base.yaml", "gone.yaml"),
      /^plans\/campaign\.yaml:4:10 error: [\s\S]*error: The campaign file plans\/campaign\.yaml is broken; nothing was checked\n$/,
    ],
  ])("that is %s is exit 2", async (_, text, said) => {
    const argv = ["check", "units", "--campaign", "plans/campaign.yaml", "--lang", "en"];
    const { stdout, stderr, exitCode } = await run(argv, {
      files: { ...files, "plans/campaign.yaml": text },
    });
    expect(stdout).toBe("");
    expect(stderr).toMatch(said);
    expect(exitCode).toBe(2);
  });

  test("of several, none is guessed", async () => {
    const both = { ...files, "units/018.yaml": of("018") };
    expect(await run(["check", "units", "plans", "--lang", "en"], { files: both })).toMatchObject({
      stdout: "",
      stderr:
        "error: The ledgers belong to several campaigns and have no totals in common: lookback-2026 (units/017.yaml); procurement-lookback-2018 (units/018.yaml); check them one by one, or name a campaign file with --campaign\n",
      exitCode: 2,
    });
    const twice = { ...files, "plans/copy.yaml": campaign };
    expect((await run(["check", "--lang", "en"], { files: twice })).stderr).toBe(
      "error: Several campaign files have the id lookback-2026: plans/campaign.yaml, plans/copy.yaml; change one, or choose with --campaign\n",
    );
  });
});
