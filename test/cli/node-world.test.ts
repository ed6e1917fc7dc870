import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeWorld } from "../../src/cli/node-world.js";

const { files } = nodeWorld();
const bytes = (text: string) => new TextEncoder().encode(text);
let folder = "";

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "台账 world-")));
  await mkdir(join(folder, "sub"));
  await writeFile(join(folder, "a.yaml"), "甲");
  await symlink("a.yaml", join(folder, "link.yaml"));
  await symlink("nowhere", join(folder, "dangling"));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => `${folder}/${name}`;

describe("the disk", () => {
  test("is read", async () => {
    expect(new TextDecoder().decode(Buffer.from((await files.read(at("a.yaml"))) as Uint8Array))).toBe("甲");
    expect(await files.inspect(at("link.yaml"))).toBe("file");
    expect(await files.inspect(at("sub"))).toBe("folder");
    expect(await files.inspect("/dev/null")).toBe("other");
    expect(await files.realPath(at("link.yaml"))).toBe(at("a.yaml"));
    expect(await files.list(folder)).toEqual(
      expect.arrayContaining([
        { name: "a.yaml", kind: "file" },
        { name: "sub", kind: "folder" },
        { name: "link.yaml", kind: "link" },
      ]),
    );
  });

  test("says what is wrong", async () => {
    expect(await files.read(at("gone"))).toMatchObject({ trouble: "absent" });
    expect(files.readNow(at("gone"))).toMatchObject({ trouble: "absent" });
    expect(await files.read(at("sub"))).toMatchObject({ trouble: "folder" });
    expect(await files.inspect(at("dangling"))).toMatchObject({ trouble: "absent" });
    expect(await files.inspect(at("a.yaml/b"))).toMatchObject({ trouble: "not_a_folder" });
    expect(await files.list(at("gone"))).toMatchObject({ trouble: "absent" });
  });

  test("says what may not be opened", async () => {
    await mkdir(at("closed"));
    await chmod(at("."), 0o755);
    await chmod(at("closed"), 0);
    expect(await withoutPrivilege(() => files.list(at("closed")))).toEqual({
      trouble: "denied",
      detail: "EACCES",
    });
    await chmod(at("closed"), 0o700);
  });
});

/** Root may open everything: for a moment, be nobody. */
async function withoutPrivilege<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();

  process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

describe("a file is written whole or not at all", () => {
  test("a new one, which replaces nothing", async () => {
    expect(await files.write(at("new.txt"), bytes("1"), "new")).toBeUndefined();
    expect(await files.write(at("new.txt"), bytes("2"), "new")).toEqual({
      trouble: "exists",
      detail: "EEXIST",
    });
    expect(await readFile(at("new.txt"), "utf8")).toBe("1");
  });

  test("in place of another, where that is meant, also through a link", async () => {
    await symlink("target.txt", at("to-target"));
    await writeFile(at("target.txt"), "1");
    expect(await files.write(at("to-target"), bytes("2"), "replace")).toBeUndefined();
    expect(await readFile(at("target.txt"), "utf8")).toBe("2");
    expect(await realpath(at("to-target"))).toBe(at("target.txt"));
  });

  test("and leaves nothing else behind", async () => {
    await files.write(at("gone/x"), bytes("1"), "new");
    expect((await readdir(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
    expect(await files.write(at("gone/x"), bytes("1"), "new")).toMatchObject({ trouble: "absent" });
    expect(await files.write(at("sub"), bytes("1"), "replace")).not.toBeUndefined();
  });

  test("a device stays a device", async () => {
    expect(await files.write("/dev/null", bytes("1"), "new")).toBeUndefined();
    expect(await files.inspect("/dev/null")).toBe("other");
  });

  test("in a folder that is made for it", async () => {
    expect(await files.makeFolder(at("units/deep"))).toBeUndefined();
    expect(await files.makeFolder(at("units/deep"))).toBeUndefined();
    expect(await files.makeFolder(at("a.yaml/x"))).toMatchObject({ trouble: "not_a_folder" });
    expect(await files.makeFolder(at("a.yaml"))).toMatchObject({ trouble: "exists" });
    // Node's own recursive mkdir never ends there.
    if (process.platform === "linux") {
      expect(await files.makeFolder("/proc/taizhang/deep")).toMatchObject({ trouble: "absent" });
    }
  });
});
