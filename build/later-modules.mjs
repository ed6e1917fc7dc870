import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const commander = fileURLToPath(new URL("../node_modules/commander/", import.meta.url));

/**
 * Modules that most runs do not need, who imports them and what is taken from them. The source imports them like any
 * other; the program loads each when one of these functions or classes is first used, from a file of its own. What
 * such a module shares with the rest is there twice: it must hold no state.
 */
const later = [
  { filter: /^string-width$/, importer: source, names: ["default"] },
  { filter: /^chalk$/, importer: source, names: ["Chalk"] },
  { filter: /^cli-table3$/, importer: source, names: ["default"] },
  { filter: /\/parse-yaml\.js$/, importer: source, names: ["parseYaml"] },
  { filter: /\/other-kinds\.js$/, importer: source, names: ["otherErrors", "otherSchema"] },
  { filter: /\/help-words\.js$/, importer: source, names: ["helpWords"] },
  { filter: /\/page-as-html\.js$/, importer: source, names: ["pageAsHtml"] },
  { filter: /\/schema-problems\.js$/, importer: source, names: ["problemsOf"] },
  { filter: /\/ledger-words\.js$/, importer: source, names: ["ledgerWords"] },
  { filter: /\/open-cache\.js$/, importer: source, names: ["openCache"] },
  { filter: /\/shard-errors\.js$/, importer: source, names: ["shardErrors"] },
  { filter: /\/paper-as-docx\.js$/, importer: source, names: ["paperAsDocx"] },
  { filter: /\/parquet-bytes\.js$/, importer: source, names: ["parquetBytes"] },
  { filter: /\/read-workbook\.js$/, importer: source, names: ["readWorkbook"] },
  { filter: /\/write-workbook\.js$/, importer: source, names: ["writeWorkbook"] },
  { filter: /\/parse-csv\.js$/, importer: source, names: ["parseCsv"] },
  { filter: /\/write-map\.js$/, importer: source, names: ["writeMap"] },
  { filter: /\/edit-ledger\.js$/, importer: source, names: ["editLedger"] },
  { filter: /\/write-ledger\.js$/, importer: source, names: ["writeLedger"] },
  { filter: /^node:worker_threads$/, importer: source, names: ["Worker"] },
  { filter: /^node:crypto$/, importer: source, names: ["createHash", "hash"] },
  {
    filter: /^node:fs\/promises$/,
    importer: source,
    names: ["appendFile", "link", "mkdir", "open", "readFile", "realpath", "rename", "rm", "stat"],
  },
  { filter: /^node:os$/, importer: source, names: ["availableParallelism", "tmpdir"] },
  { filter: /^node:timers\/promises$/, importer: source, names: ["setTimeout"] },
  { filter: /^node:v8$/, importer: source, names: ["setFlagsFromString"] },
  // For commands that are programs of their own; there are none.
  { filter: /^node:child_process$/, importer: commander, names: ["spawn"] },
];

/** What a package of CommonJS exports is its default. */
const named = (name) => (name === "default" ? "loaded.default ?? loaded" : `loaded.${name}`);

/** Stands for functions and classes alike. */
const standIn = (name) => `
export ${name === "default" ? "default function" : `function ${name}`} (...args) {
  loaded ??= require(file);
  const real = ${named(name)};
  return new.target ? new real(...args) : real(...args);
}`;

/** What modules that are loaded later load later themselves. */
export const laterPackages = later.filter(({ filter }) => filter.test("string-width"));

/** For the program: the modules are replaced, and found in `entryPoints` for a build of their own. */
export function laterModules(modules = later) {
  const entryPoints = {};

  const plugin = {
    name: "later-modules",
    setup(bundler) {
      for (const { filter, importer, names } of modules) {
        bundler.onResolve({ filter }, async ({ path, pluginData, ...from }) => {
          if (pluginData === "itself" || !from.importer.startsWith(importer)) return undefined;
          if (path.startsWith("node:")) return { path, namespace: "later", pluginData: names };

          const { resolveDir, kind } = from;
          const resolved = await bundler.resolve(path, { resolveDir, kind, pluginData: "itself" });
          if (resolved.errors.length > 0) return { errors: resolved.errors };

          const name = basename(path, ".js");
          entryPoints[name] = resolved.path;
          return { path: `./${name}.cjs`, namespace: "later", pluginData: names };
        });
      }
      bundler.onLoad({ filter: /./, namespace: "later" }, ({ path, pluginData: names }) => ({
        contents: `const file = "${path}";\nlet loaded;\n${names.map(standIn).join("")}`,
        loader: "js",
      }));
    },
  };
  return { plugin, entryPoints };
}
