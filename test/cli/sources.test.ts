import { describe, expect, test } from "vitest";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger } from "./ledgers.js";

const of = (code: string) => ledger({ code, name: `单位${code}` });

/** The files of a run, by the paths that the report shows. */
async function filesOf(argv: readonly string[], machine: Machine): Promise<string[]> {
  const { stdout } = await run(["check", ...argv, "--format", "json"], machine);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

const units: Record<string, Thing> = {
  "units/017.yaml": of("017"),
  "units/市卫生局 018.yml": of("018"),
  "units/deep/er/019.YAML": of("019"),
  "units/.hidden.yaml": of("020"),
  "units/.git-like/021.yaml": of("021"),
  "units/node_modules/x/022.yaml": of("022"),
  "units/notes.txt": "text",
  "units/taizhang.config.yaml": "kind: config\nversion: 1\n",
  "units/taizhang.baseline.yaml": "kind: baseline\nversion: 1\nfindings: []\n",
};

describe("a folder", () => {
  test("gives its YAML files, those of dot-folders and node_modules left out", async () => {
    const all = ["units/017.yaml", "units/deep/er/019.YAML", "units/市卫生局 018.yml"];
    expect(await filesOf(["units"], { files: units })).toEqual(all);
    expect(await filesOf([], { files: units })).toEqual(all);
    expect(await filesOf(["."], { files: units })).toEqual(all);
    expect(await filesOf(["/work/units"], { files: units })).toEqual(all);
  });

  test("that is named itself may begin with a dot", async () => {
    expect(await filesOf(["units/.git-like"], { files: units })).toEqual(["units/.git-like/021.yaml"]);
  });

  test("with links in circles is searched once, and each file read once", async () => {
    const files = {
      "units/017.yaml": of("017"),
      "units/again": { link: "/work/units" },
      "units/up": { link: ".." },
      "units/same.yaml": { link: "017.yaml" },
      "units/loop": { link: "loop" },
      "a-link": { link: "elsewhere" },
      "elsewhere/018.yaml": of("018"),
    };
    expect(await filesOf([], { files })).toEqual(["elsewhere/018.yaml", "units/017.yaml"]);
    expect(await filesOf(["units", "units/017.yaml", "units/same.yaml"], { files })).toEqual([
      "units/017.yaml",
      "units/up/elsewhere/018.yaml",
    ]);
  });

  test("that a link leads to is searched, also beside the one that it came from", async () => {
    const files = {
      "all/a": { link: "/data/shared" },
      "/data/shared/b": { link: "/data/shared2" },
      "/data/shared2/017.yaml": of("017"),
    };
    expect(await filesOf(["all"], { files })).toEqual(["all/a/b/017.yaml"]);
  });
});

describe("a pattern", () => {
  test.each([
    ["units/**/*.y*ml", ["units/017.yaml", "units/市卫生局 018.yml"]],
    ["units/*.yaml", ["units/017.yaml"]],
    ["units/*.{yaml,yml}", ["units/017.yaml", "units/市卫生局 018.yml"]],
    ["units/d*", ["units/deep/er/019.YAML"]],
    ["**/01[79].*", ["units/017.yaml", "units/deep/er/019.YAML"]],
    ["./units/0?7.yaml", ["units/017.yaml"]],
    ["/work/units/0*.yaml", ["units/017.yaml"]],
  ])("%s", async (pattern, found) => {
    expect(await filesOf([pattern], { files: units })).toEqual(found);
  });

  test("with the separators of Windows", async () => {
    const machine: Machine = { files: units, platform: "windows", cwd: "/work" };
    expect(await filesOf(["units\\*.yaml"], machine)).toEqual(["units/017.yaml"]);
    expect(await filesOf([".\\units\\deep"], machine)).toEqual(["units/deep/er/019.YAML"]);
  });

  test("that is also a file's name means the file", async () => {
    const files = { "台账[2017].yaml": of("017"), "台账2.yaml": of("018") };
    expect(await filesOf(["台账[2017].yaml"], { files })).toEqual(["台账[2017].yaml"]);
  });

  test("does not look into folders that it cannot match in", async () => {
    const files: Record<string, Thing> = { "017.yaml": of("017"), secret: { denied: "folder" } };
    expect(await run(["check", "*.yaml", "--quiet"], { files })).toMatchObject({ stderr: "", exitCode: 0 });
  });

  test("that nothing matches is exit 2, and the rest is checked", async () => {
    const { stdout, stderr, exitCode } = await run(
      ["validate", "units/017.yaml", "unit/*.yaml", "units/*.yam", "--lang", "en"],
      { files: units },
    );
    expect(stderr).toBe("error: No file matches unit/*.yaml\nerror: No file matches units/*.yam\n");
    expect(stdout).not.toBe("");
    expect(exitCode).toBe(2);
  });
});

describe("what cannot be opened is told in a line each, and exit 2; the rest is checked", () => {
  const files: Record<string, Thing> = {
    "units/017.yaml": of("017"),
    "units/closed": { denied: "folder" },
    "units/secret.yaml": { denied: "file" },
    "units/dangling.yaml": { link: "nowhere" },
    "units/pipe.yaml": { device: true },
    "units/into": { link: "closed/deeper" },
    "units/unimportant.txt": { link: "nowhere" },
  };

  test("files and folders", async () => {
    const argv = ["validate", "units", "gone.yaml", "units/017.yaml/x", "--lang", "en"];
    const { stdout, stderr, exitCode } = await run(argv, { files });
    expect(stderr.split("\n")).toEqual([
      "error: gone.yaml cannot be opened: it does not exist",
      "error: units/017.yaml/x cannot be opened: it does not exist",
      "error: units/closed cannot be opened: permission is denied",
      "error: units/dangling.yaml cannot be opened: it does not exist",
      "error: units/pipe.yaml cannot be opened: it is not a regular file",
      "error: units/secret.yaml cannot be opened: permission is denied",
      "",
    ]);
    expect(stdout).toContain("as of 2018-06-09");
    expect(exitCode).toBe(2);
  });

  test("the JSON says 2 too, and what failed beside", async () => {
    const { stdout } = await run(["validate", "units", "--format", "json"], { files });
    expect(JSON.parse(stdout).verdict).toEqual({ exit_code: 2, failed: [] });
  });

  test("nothing at all: nothing is printed", async () => {
    expect(await run(["check", "gone.yaml", "--lang", "en"])).toMatchObject({
      stdout: "",
      stderr: "error: gone.yaml cannot be opened: it does not exist\n",
      exitCode: 2,
    });
  });
});

describe("where nothing can be checked, the exit code is 2", () => {
  test("an empty folder", async () => {
    expect(await run(["check"])).toMatchObject({
      stdout: "",
      stderr: "错误：当前文件夹中没有 *.yaml 或 *.yml 文件；用 taizhang init 可以新建行动方案和台账\n",
      exitCode: 2,
    });
    expect((await run(["check", "units", "--lang", "en"], { folders: ["units"] })).stderr).toBe(
      "error: There is no *.yaml or *.yml file in units; taizhang init starts a campaign and a ledger\n",
    );
  });

  test("a folder of other people's YAML, whose files are reported all the same", async () => {
    const files = { "docker-compose.yaml": "services: {}\n" };
    const { stdout, stderr, exitCode } = await run(["check", "--lang", "en"], { files });
    expect(stdout).toContain("read/unknown-kind");
    expect(stderr).toBe(
      "error: No file in the current folder is a ledger (kind: ledger); taizhang init starts one\n",
    );
    expect(exitCode).toBe(2);
  });

  test("but broken files that were found are findings", async () => {
    expect((await run(["check"], { files: { "a.yaml": "kind: ledger\nitems: [\n" } })).exitCode).toBe(1);
    expect((await run(["check"], { files: { "a.yaml": new Uint8Array([0, 1, 2, 0]) } })).exitCode).toBe(1);
  });
});

describe("standard input", () => {
  test("has a path, from which evidence is looked for", async () => {
    const item = ledger().replace("annex: 附件1", "path: 证明.pdf");
    const machine: Machine = { stdin: item, files: { "units/证明.pdf": "证明" } };
    const here = await run(["validate", "-"], machine);
    expect(here.stdout).toContain("evidence/exists");
    expect(here.stdout).toContain("<stdin>");

    const there = await run(["validate", "-", "--stdin-filename", "units/017.yaml"], machine);
    expect(there).toMatchObject({ stderr: "", exitCode: 0 });
  });

  test("stands for a file that is on disk too", async () => {
    const machine: Machine = { stdin: of("018"), files: { "units/017.yaml": of("017") } };
    const argv = ["check", "-", "units", "--stdin-filename", "units/017.yaml", "--format", "json"];
    const { files } = JSON.parse((await run(argv, machine)).stdout);
    expect(files).toMatchObject([{ path: "units/017.yaml", unit: "018" }]);
  });

  test("with CRLF and a byte order mark reads the same", async () => {
    const plain = await run(["check", "-", "--format", "csv"], { stdin: ledger() });
    const windows = await run(["check", "-", "--format", "csv"], {
      stdin: `\ufeff${ledger().replaceAll("\n", "\r\n")}`,
    });
    expect(windows).toMatchObject({ stdout: plain.stdout, exitCode: 0 });
  });
});

describe("paths are shown", () => {
  const files = { "/repo/.git/HEAD": "", "/repo/units/017.yaml": of("017"), "/repo/sub/x.yaml": of("018") };

  test("from the repository's root", async () => {
    expect(await filesOf(["../units", "x.yaml"], { files, cwd: "/repo/sub" })).toEqual([
      "sub/x.yaml",
      "units/017.yaml",
    ]);
    expect(await filesOf(["repo"], { files, cwd: "/" })).toEqual(["sub/x.yaml", "units/017.yaml"]);
  });

  test("without one, from the current folder", async () => {
    const loose = { "/a/017.yaml": of("017"), "/b/018.yaml": of("018") };
    expect(await filesOf(["017.yaml", "../b"], { files: loose, cwd: "/a" })).toEqual([
      "../b/018.yaml",
      "017.yaml",
    ]);
  });
});

test("the order of arguments changes nothing", async () => {
  const argv = (paths: readonly string[]) => ["check", ...paths, "--format", "json"];
  const paths = ["units/deep", "units/017.yaml", "units/市卫生局 018.yml"];
  const one = await run(argv(paths), { files: units });
  const other = await run(argv(paths.toReversed()), { files: units });
  expect(other.stdout).toBe(one.stdout);
});
