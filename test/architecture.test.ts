import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** docs/architecture.md draws this table: a folder may import itself and the folders above it. */
const layers = [
  "text",
  "time",
  "language",
  "model",
  "campaigns",
  "phrases",
  "read",
  "privacy",
  "assess",
  "rules",
  "report",
  "render",
  "workbook",
  "exchange",
  "cli",
];

/** Each package enters by one door: a folder, or a file. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "string-width": ["text/"],
  "date-fns": ["time/"],
  "@date-fns/utc": ["time/"],
  yaml: ["read/", "exchange/yaml/"],
  "node:buffer": ["read/decode.ts"],
  "node:crypto": ["read/sha256.ts"],
  chalk: ["render/"],
  "cli-table3": ["render/"],
  hucre: ["workbook/"],
  "node:zlib": ["workbook/unzip.ts", "workbook/zip.ts"],
  docx: ["render/office/"],
  "hyparquet-writer": ["exchange/"],
  "csv-parse": ["exchange/csv/"],
  commander: ["cli/"],
  // Types alone.
  sarif: ["render/sarif.ts"],
};

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");

type Import = { readonly from: string; readonly to: string };

async function sourceFiles(): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function importsOf(file: string): Promise<Import[]> {
  const text = await readFile(join(source, file), "utf8");
  const specifiers = [
    ...text.matchAll(/^(?:import|export) [^;"]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ].map(([, a, b, c]) => a ?? b ?? c ?? "");
  return specifiers.map((to) => ({ from: file, to }));
}

const files = await sourceFiles();
const imports = (await Promise.all(files.map(importsOf))).flat();

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The folder of `src` that a relative import leads to; undefined: outside it (schemas). */
function folderOf({ from, to }: Import): string | undefined {
  const target = relative(source, join(source, dirname(from), to)).replaceAll("\\", "/");
  return target.startsWith("..") ? undefined : target.split("/")[0];
}

describe("the layers", () => {
  test("every folder of src is in the table", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    expect([...folders].filter((folder) => !layers.includes(folder ?? ""))).toEqual([]);
  });

  test("no folder imports one below it", () => {
    const wrong = imports
      .filter(({ from, to }) => to.startsWith(".") && from.includes("/"))
      .filter((one) => {
        const target = folderOf(one);
        return target !== undefined && layers.indexOf(target) > layers.indexOf(one.from.split("/")[0] ?? "");
      });
    expect(wrong).toEqual([]);
  });

  test("only the public API, and what the program loads later, gather what others export", async () => {
    const barrels = [];
    for (const file of files) {
      const text = await readFile(join(source, file), "utf8");
      if (/^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text)) barrels.push(file);
    }
    expect(barrels).toEqual(["cli/further.ts", "index.ts"]);
  });
});

describe("the doors", () => {
  const outside = imports.filter(({ to }) => !to.startsWith("."));
  const isNode = (to: string) => to.startsWith("node:") || builtinModules.includes(to);

  test("each package enters by its own", () => {
    const wrong = outside
      .filter(({ to }) => !isNode(to) || to in doors)
      .filter(
        ({ from, to }) => !doors[isNode(to) ? to : packageOf(to)]?.some((door) => from.startsWith(door)),
      );
    expect(wrong).toEqual([]);
  });

  test("only cli/node-*.ts know the machine", () => {
    const wrong = outside.filter(
      ({ from, to }) => isNode(to) && !(to in doors) && !from.startsWith("cli/node-"),
    );
    expect(wrong).toEqual([]);
  });

  test("every dependency is used", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const used = new Set(outside.map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

describe("the text of the source", () => {
  const forbidden: readonly (readonly [string, RegExp, readonly string[]])[] = [
    ["any", /[:<,(|&]\s*any\b|\bas any\b/, []],
    ["console", /\bconsole\./, []],
    [
      "process",
      /\bprocess\.(?!\w*\s*=>)/,
      ["cli/node-world.ts", "cli/node-platform.ts", "cli/node-write.ts"],
    ],
    ["process.exit", /\bprocess\.exit\(/, []],
    ["export default", /^export default/m, []],
    ["ts-ignore", /@ts-(ignore|expect-error|nocheck)/, []],
    ["a clock", /\bDate\.now\(|\bnew Date\(\s*\)/, ["cli/node-world.ts"]],
    ["a TODO", /\b(TODO|FIXME|XXX)\b/, []],
  ];

  test.each(forbidden)("holds no %s", async (_name, pattern, allowed) => {
    const wrong = [];
    for (const file of files) {
      const text = withoutComments(await readFile(join(source, file), "utf8"));
      if (pattern.test(text) && !allowed.includes(file)) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });

  test("no folder has a name that names nothing", () => {
    const names = /(^|\/)(utils?|helpers?|common|core|lib|services|types)(\/|\.ts$)/;
    expect(files.filter((file) => names.test(file))).toEqual([]);
  });

  test("no file is past 200 lines", async () => {
    const long = [];
    for (const file of files) {
      const lines = (await readFile(join(source, file), "utf8")).split("\n").length - 1;
      if (lines > 200) long.push(`${file}: ${lines}`);
    }
    // The holiday table is data.
    expect(long.filter((line) => !line.startsWith("time/holidays.ts"))).toEqual([]);
  });
});
