import { describe, expect, test } from "vitest";
import { evidenceGatherer } from "../../src/cli/gather-evidence.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { sha256 } from "../../src/read/sha256.js";
import { type Machine, run, type Thing } from "../a-world.js";
import { ledger } from "./ledgers.js";

const hello = sha256(new TextEncoder().encode("证明"));

/** What is found at a path that a ledger in `/repo/units` names, as the rules say it. */
async function foundAt(path: string, files: Record<string, Thing> = {}, more: Machine = {}): Promise<string> {
  const text = ledger().replace("annex: 附件1", `path: ${JSON.stringify(path)}, sha256: ${hello}`);
  const { stdout } = await run(["validate", "units", "--format", "json"], {
    cwd: "/repo",
    ...more,
    files: { "/repo/.git/HEAD": "", "units/017.yaml": text, ...files },
  });
  const told = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) =>
    rule.startsWith("evidence/"),
  );
  return told
    .map(({ rule, facts }: { rule: string; facts: { state?: string } }) => facts.state ?? rule)
    .join();
}

const present = "";

describe("evidence counts", () => {
  test.each<[string, string, Record<string, Thing>, string]>([
    ["beside the ledger", "证明 1.pdf", { "units/证明 1.pdf": "证明" }, present],
    ["below the ledger's folder", "evidence/./a.pdf", { "units/evidence/a.pdf": "证明" }, present],
    ["elsewhere in the repository", "../shared/a.pdf", { "shared/a.pdf": "证明" }, present],
    [
      "by a link that stays inside",
      "a.pdf",
      { "units/a.pdf": { link: "../x.pdf" }, "x.pdf": "证明" },
      present,
    ],
  ])("%s", async (_, path, files, state) => {
    expect(await foundAt(path, files)).toBe(state);
  });
});

describe("evidence does not count", () => {
  test.each<[string, string, Record<string, Thing>, string]>([
    ["where nothing is", "a.pdf", {}, "absent"],
    ["with another hash", "a.pdf", { "units/a.pdf": "别的" }, "evidence/hash-matches"],
    ["outside the repository", "../../a.pdf", { "/a.pdf": "证明" }, "outside"],
    ["at an absolute path", "/repo/units/a.pdf", { "units/a.pdf": "证明" }, "outside"],
    ["on a drive", "C:\\a.pdf", { "units/C:\\a.pdf": "证明" }, "outside"],
    ["on a drive, with strokes", "c:/a.pdf", {}, "outside"],
    ["on a server", "\\\\server\\share\\a.pdf", {}, "outside"],
    [
      "by a link that leads out",
      "a.pdf",
      { "units/a.pdf": { link: "/etc/passwd" }, "/etc/passwd": "证明" },
      "outside",
    ],
    [
      "in a linked folder that leads out",
      "e/a.pdf",
      { "units/e": { link: "/data" }, "/data/a.pdf": "证明" },
      "outside",
    ],
    ["with a backslash", "evidence\\a.pdf", { "units/evidence/a.pdf": "证明" }, "absent"],
    ["with a backslash that leads out", "..\\..\\a.pdf", { "/a.pdf": "证明" }, "outside"],
    ["as a folder", "evidence", { "units/evidence/a.pdf": "证明" }, "not_regular"],
    ["as a device", "a.pdf", { "units/a.pdf": { device: true } }, "not_regular"],
    ["through a file as if it were a folder", "017.yaml/a.pdf", {}, "absent"],
    ["that may not be opened", "a.pdf", { "units/a.pdf": { denied: "file" } }, "unreadable"],
    ["by a link in a circle", "a.pdf", { "units/a.pdf": { link: "a.pdf" } }, "unreadable"],
  ])("%s", async (_, path, files, state) => {
    expect(await foundAt(path, files)).toBe(state);
  });
});

test("without a repository, the ledger's folder is the limit", async () => {
  const files = {
    "/repo/.git/HEAD": { link: "nowhere" },
    "/loose/a.pdf": "证明",
    "/loose/deep/b.pdf": "证明",
  };
  const at = (path: string) => {
    const text = ledger().replace("annex: 附件1", `path: ${path}`);
    return run(["validate", "deep", "--format", "json"], {
      cwd: "/loose",
      files: { ...files, "deep/017.yaml": text },
    });
  };
  expect((await at("b.pdf")).stdout).not.toContain("evidence/");
  expect((await at("../a.pdf")).stdout).toContain("evidence/inside-folder");
});

test("a path that leads out is never touched, and one that does not is read once", async () => {
  const touched: string[] = [];
  const absent = { trouble: "absent", detail: "ENOENT" } as const;
  const touch = async <T>(path: string, answer: T): Promise<T> => {
    if (path !== "/units" && !path.endsWith(".git")) touched.push(path);
    return answer;
  };
  const files = {
    read: async () => absent,
    readAtMost: async () => absent,
    readHead: async () => absent,
    measure: (path: string) => touch(path, { size: 1, sha256: "e" }),
    readNow: () => absent,
    inspect: (path: string) => touch(path, path.endsWith(".git") ? absent : ("file" as const)),
    list: async () => absent,
    realPath: (path: string) => touch(path, path),
    write: async () => absent,
    append: async () => absent,
    makeFolder: async () => absent,
    remove: async () => absent,
    openPieces: async () => absent,
  };
  const gather = evidenceGatherer(files, "/");
  const item = { evidence: ["/etc/passwd", "../../etc/passwd", "a\0b", "a.pdf"].map((path) => ({ path })) };
  const named = { place: { file: "units/017.yaml" }, report: undefined, items: [item, item] };

  // Only what is looked at is given.
  const facts = await gather(named as unknown as Parameters<typeof gather>[0]);
  await gather(named as unknown as Parameters<typeof gather>[0]);
  expect([...facts.values()].map(({ state }) => state)).toEqual(["outside", "outside", "absent", "present"]);
  expect(new Set(touched)).toEqual(new Set(["/units/a.pdf"]));
});

test("for a ledger that names no evidence the disk is left alone, also after the answer", async () => {
  const touched: string[] = [];
  const { files } = nodeWorld();
  const telling = Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      async (path: string) => {
        touched.push(`${name} ${path}`);
        return { trouble: "absent", detail: "ENOENT" };
      },
    ]),
  );
  const gather = evidenceGatherer(telling as unknown as typeof files, "/");
  const named = { place: { file: "units/017.yaml" }, report: undefined, items: [{ evidence: [] }] };
  await gather(named as unknown as Parameters<typeof gather>[0]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(touched).toEqual([]);
});

test("a name in another case is absent, also where the disk would find it", async () => {
  const files = {
    read: async () => new Uint8Array([1]),
    readAtMost: async () => new Uint8Array([1]),
    readHead: async () => new Uint8Array([1]),
    measure: async () => ({ size: 1, sha256: "e" }),
    readNow: () => ({ trouble: "absent", detail: "" }) as const,
    inspect: async (path: string) =>
      path.endsWith(".git") ? ({ trouble: "absent", detail: "" } as const) : ("file" as const),
    list: async () => [],
    realPath: async (path: string) => path.replace("a.pdf", "A.PDF"),
    write: async () => undefined,
    append: async () => undefined,
    makeFolder: async () => undefined,
    remove: async () => undefined,
    openPieces: async () => ({ trouble: "absent", detail: "" }) as const,
  };
  const gather = evidenceGatherer(files, "/");
  const named = { place: { file: "units/017.yaml" }, report: { document: { path: "a.pdf" } }, items: [] };
  const facts = await gather(named as unknown as Parameters<typeof gather>[0]);
  expect(facts.get("a.pdf")).toEqual({ state: "absent" });
});
