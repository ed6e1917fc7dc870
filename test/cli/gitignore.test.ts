import { describe, expect, test } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger } from "./ledgers.js";

const of = (code: string) => ledger({ code, name: `单位${code}` });

/** The files that a run would check, and what it says of those left out. */
async function listed(argv: readonly string[], machine: Machine) {
  const { stdout, stderr, exitCode } = await run(["check", "--list-files", "--lang", "en", ...argv], machine);
  return { files: stdout.trimEnd().split("\n"), notes: stderr.trimEnd().split("\n"), exitCode };
}

const repository: Record<string, Thing> = {
  "/repo/.git/HEAD": "",
  "/repo/.git/info/exclude": "mine/\n*.bak.yaml\n",
  "/repo/.gitignore": "# built\nbuild/\n/top.yaml\n*.tmp.yaml\n!kept.tmp.yaml\n",
  "/repo/top.yaml": of("001"),
  "/repo/a.bak.yaml": of("002"),
  "/repo/build/003.yaml": of("003"),
  "/repo/mine/004.yaml": of("004"),
  "/repo/units/.gitignore": "!again.tmp.yaml\nsecret/\n",
  "/repo/units/top.yaml": of("005"),
  "/repo/units/x.tmp.yaml": of("006"),
  "/repo/units/kept.tmp.yaml": of("007"),
  "/repo/units/again.tmp.yaml": of("008"),
  "/repo/units/secret/009.yaml": of("009"),
};
const inRepository: Machine = { files: repository, cwd: "/repo" };

describe("what Git ignores", () => {
  test("is not found, with the line that says so", async () => {
    expect(await listed([], inRepository)).toEqual({
      files: ["units/again.tmp.yaml", "units/kept.tmp.yaml", "units/top.yaml"],
      notes: [
        "note: Left out a.bak.yaml: .git/info/exclude:2 has Git ignore *.bak.yaml",
        "note: Left out build/: .gitignore:2 has Git ignore build/",
        "note: Left out mine/: .git/info/exclude:1 has Git ignore mine/",
        "note: Left out top.yaml: .gitignore:3 has Git ignore /top.yaml",
        "note: Left out units/secret/: units/.gitignore:2 has Git ignore secret/",
        "note: Left out units/x.tmp.yaml: .gitignore:4 has Git ignore *.tmp.yaml",
      ],
      exitCode: 0,
    });
  });

  test("is found nowhere below, wherever the search begins, and by no pattern", async () => {
    const found = ["units/again.tmp.yaml", "units/kept.tmp.yaml", "units/top.yaml"];
    expect((await listed(["units"], inRepository)).files).toEqual(found);
    expect((await listed(["**/*.yaml"], inRepository)).files).toEqual(found);
    expect((await listed([], { ...inRepository, cwd: "/repo/units" })).files).toEqual(found);
  });

  test("is checked where it is named, and that is said", async () => {
    const { files, notes } = await listed(["units/x.tmp.yaml", "build"], inRepository);
    expect(files).toEqual(["build/003.yaml", "units/x.tmp.yaml"]);
    expect(notes).toEqual([
      "note: units/x.tmp.yaml is checked since it was named, though .gitignore:4 has Git ignore *.tmp.yaml",
      "note: build is checked since it was named, though .gitignore:2 has Git ignore build/",
    ]);
    const { stderr } = await run(["check", "units/x.tmp.yaml", "--lang", "en"], inRepository);
    expect(stderr).toBe(`${notes[0]}\n`);
  });

  test("is checked where the config says so", async () => {
    const files = {
      ...repository,
      "/repo/taizhang.config.yaml": "kind: config\nversion: 1\ngitignore: false\n",
    };
    expect((await listed(["build", "mine"], { ...inRepository, files })).notes).toEqual([""]);
    expect((await listed([], { ...inRepository, files })).files).toHaveLength(9);
  });

  test("is nothing outside a repository, and of another repository within it, only by its own files", async () => {
    const { "/repo/.git/HEAD": _, "/repo/.git/info/exclude": __, ...bare } = repository;
    expect((await listed([], { files: bare, cwd: "/repo" })).files).toHaveLength(9);

    const sub = { "/repo/sub/.git": "gitdir: elsewhere", "/repo/sub/x.tmp.yaml": of("010") };
    const nested = { ...inRepository, files: { ...repository, ...sub } };
    expect((await listed([".", "sub"], nested)).files).toContain("sub/x.tmp.yaml");
  });

  test("and leaves nothing to check is exit 2, with a hint", async () => {
    const files = { "/repo/.git/HEAD": "", "/repo/.gitignore": "*.yaml\n", "/repo/017.yaml": of("017") };
    expect(await run(["check", "--lang", "en"], { files, cwd: "/repo" })).toMatchObject({
      stdout: "",
      stderr:
        "note: Of what lies there, 1 were left out; --list-files tells which and why\nerror: There is no *.yaml or *.yml file in the current folder; taizhang init starts a campaign and a ledger\n",
      exitCode: 2,
    });
  });
});

describe("the config's ignore", () => {
  const files = {
    "taizhang.config.yaml": 'kind: config\nversion: 1\nignore: ["drafts/**", "old"]\n',
    "drafts/1.yaml": of("001"),
    "old/2.yaml": of("002"),
    ".hidden.yaml": of("003"),
    "node_modules/x/4.yaml": of("004"),
    "017.yaml": of("017"),
  };

  test("and what is passed over is told as well", async () => {
    expect(await listed([], { files })).toEqual({
      files: ["017.yaml"],
      notes: [
        "note: Left out .hidden.yaml: its name begins with a dot",
        "note: Left out drafts/: the config's ignore has drafts/**",
        "note: Left out node_modules/: it is node_modules",
        "note: Left out old/: the config's ignore has old",
        "note: Left out taizhang.config.yaml: it is the tool's own config or baseline",
      ],
      exitCode: 0,
    });
  });

  test("and a file that is named all the same", async () => {
    const { files: found, notes } = await listed(["drafts/1.yaml"], { files });
    expect(found).toEqual(["drafts/1.yaml"]);
    expect(notes).toEqual([
      "note: drafts/1.yaml is checked since it was named, though the config's ignore has drafts/**",
    ]);
  });
});
