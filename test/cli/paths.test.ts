import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  folderOf,
  isWithin,
  nameOf,
  relativeTo,
  resolvePath,
  toPath,
  upwardFrom,
} from "../../src/cli/paths.js";
import { isPattern, toPattern } from "../../src/cli/pattern.js";

describe("paths", () => {
  test.each([
    ["/work", "units/017.yaml", "/work/units/017.yaml"],
    ["/work", "./units//a/../017.yaml", "/work/units/017.yaml"],
    ["/work", "../../../x", "/x"],
    ["/work", "/x/", "/x"],
    ["/", ".", "/"],
    ["C:/work", "units", "C:/work/units"],
    ["C:/work", "D:/x", "D:/x"],
    ["C:/work", "..", "C:/"],
    ["//server/share/a", "../..", "//server/share/"],
  ])("in %s, %s is %s", (folder, path, resolved) => {
    expect(resolvePath(folder, path)).toBe(resolved);
  });

  test.each([
    ["/a/b", "/a/b/c", "c"],
    ["/a/b", "/a/x/y", "../x/y"],
    ["/a/b", "/a/bc", "../bc"],
    ["/a", "/a", "."],
    ["/", "/a", "a"],
    ["C:/a", "C:/b", "../b"],
    ["C:/a", "D:/b", "D:/b"],
  ])("from %s, %s is %s", (folder, path, way) => {
    expect(relativeTo(folder, path)).toBe(way);
  });

  const name = fc.stringMatching(/^[a-z年 .]{1,4}$/).filter((text) => ![".", ".."].includes(text));
  const anyPath = fc.array(name, { maxLength: 4 }).map((names) => `/${names.join("/")}`);

  test("going the way from a folder leads to the path", () => {
    fc.assert(
      fc.property(anyPath, anyPath, (folder, path) => {
        expect(resolvePath(folder, relativeTo(folder, path))).toBe(path);
      }),
    );
  });

  test("a plain path is joined to its folder, which comes to what taking both apart comes to", () => {
    const part = fc.oneof(name, fc.constantFrom("", ".", "..", "C:", "...", ".a"));
    const parts = fc.array(part, { maxLength: 5 }).map((names) => names.join("/"));
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom("/", "C:/", "//s/t/"), parts), parts, ([root, below], path) => {
        expect(resolvePath(root + below, path)).toBe(resolvePath(`${root}${below}/.`, path));
      }),
    );
  });

  test("what lies in a folder is told by its name's beginning, stroke by stroke", () => {
    expect([isWithin("/a", "/a/b"), isWithin("/a", "/a"), isWithin("/", "/a")]).toEqual([true, true, true]);
    expect([isWithin("/a", "/ab"), isWithin("/a/b", "/a")]).toEqual([false, false]);
  });

  test("upward, to the root", () => {
    expect(upwardFrom("/a/b")).toEqual(["/a/b", "/a", "/"]);
    expect(upwardFrom("C:/a")).toEqual(["C:/a", "C:/"]);
    expect([folderOf("/a/b.yaml"), nameOf("/a/b.yaml"), folderOf("/a")]).toEqual(["/a", "b.yaml", "/"]);
  });

  test("a backslash separates on Windows only", () => {
    expect([toPath("a\\b", "windows"), toPath("a\\b", "other")]).toEqual(["a/b", "a\\b"]);
  });
});

describe("patterns", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["*.yaml", ["a.yaml", "年.yaml"], ["a.yml", "a/b.yaml", "ayaml"]],
    ["**/*.yaml", ["a.yaml", "a/b.yaml", "a/b/c.yaml"], ["a.yml"]],
    ["a/**", ["a/b", "a/b/c"], ["b/a", "ab/c"]],
    ["a/**/**/c", ["a/c", "a/b/c", "a/b/b/c"], ["a/bc"]],
    ["?.x", ["a.x", "年.x", "𠮷.x"], ["ab.x", ".x"]],
    ["[ab]*", ["a", "bc"], ["c", "[ab]"]],
    ["[!ab]*", ["c"], ["a"]],
    ["[a-c]", ["b"], ["d"]],
    ["[z-a]", ["[z-a]"], ["b"]],
    ["{a,b/{c,d}}*", ["a1", "b/c1", "b/d"], ["b1", "c"]],
    ["a{b*", ["a{b", "a{bc"], ["ab"]],
    ["\\*x?", ["*xy"], ["axy"]],
    ["(a+b).$^|*", ["(a+b).$^|c"], ["aab"]],
    ["../*", ["../x"], ["x"]],
  ])("%s", (text, matching, others) => {
    const { matches } = toPattern(text, "/work");
    expect(matching.filter((path) => !matches(resolvePath("/work", path)))).toEqual([]);
    expect(others.filter((path) => matches(resolvePath("/work", path)))).toEqual([]);
  });

  test("a folder that matches means what is in it", () => {
    expect(toPattern("dra*", "/work").covers("/work/drafts/a/b.yaml")).toBe(true);
    expect(toPattern("drafts", "/work").covers("/work/drafts/a.yaml")).toBe(true);
    expect(toPattern("drafts", "/work").covers("/work/drafts2/a.yaml")).toBe(false);
    expect(toPattern("?", "/work").covers("/work/drafts/a.yaml")).toBe(false);
  });

  test("the way to what matches leads through all folders above it", () => {
    const segment = fc.constantFrom("a", "b", "ab", "年");
    const wild = fc.constantFrom("a", "*", "?", "**", "{a,b}", "[ab]");
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 1, maxLength: 4 }),
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        (pattern, names) => {
          const { base, matches, leadsInto } = toPattern(pattern.join("/"), "/work");
          const path = resolvePath("/work", names.join("/"));
          const above = upwardFrom(folderOf(path)).filter(
            (folder) => folder !== base && isWithin(base, folder),
          );
          expect(!matches(path) || above.every(leadsInto)).toBe(true);
        },
      ),
    );
  });

  test("what is a pattern and what is a name", () => {
    expect(["a*", "a?", "[a]", "{a,b}", "**"].filter((text) => !isPattern(text))).toEqual([]);
    expect(["a", "a[", "a{b}", "〔2017〕", "a]"].filter(isPattern)).toEqual([]);
  });
});
