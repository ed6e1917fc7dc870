import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kinds, writeCorpus, writeJournal, writeLargeLedger } from "./corpus.mjs";
import { runInTurn, runOnce, spread } from "./measure.mjs";
import { installPeers, peers } from "./peers.mjs";
import { pageOf } from "./results.mjs";

/**
 * `npm run bench`: seeded ledgers, the tool and its peers in turn on the same bytes, and what came of it in
 * bench/RESULTS.md. `--sizes 1,100 --peers ajv-cli,none --no-large --dry` for less.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1,100,1000,10000" },
    peers: { type: "string", default: peers.map(({ name }) => name).join(",") },
    "no-large": { type: "boolean", default: false },
    /** Prints the page and leaves bench/RESULTS.md alone. */
    dry: { type: "boolean", default: false },
  },
});
const seed = 2018;
/** At most; what takes long has fewer. */
const runsFor = { 1: 11, 100: 5, 1000: 3, 10000: 3 };
const largeBytes = 50 * 1024 * 1024;

const root = fileURLToPath(new URL("../", import.meta.url));
const tool = join(root, "bin", "taizhang.js");
const schema = join(root, "schemas", "ledger.schema.json");
const sizes = values.sizes.split(",").map(Number);
const wanted = peers.filter(({ name }) => values.peers.split(",").includes(name));
const say = (text) => process.stderr.write(`${text}\n`);

const node = (...args) => ({ file: process.execPath, args });
const check = (paths, format = "text") =>
  node(tool, "check", ...paths, "--as-of", "2018-06-09", "--format", format);
const readAll = `const fs=require("node:fs");for(const e of fs.readdirSync(process.argv[1],{recursive:true,withFileTypes:true}))if(e.isFile())fs.readFileSync(e.parentPath+"/"+e.name)`;

const warm = "taizhang check, warm cache";

const work = await mkdtemp(join(tmpdir(), "taizhang-bench-"));
const cache = join(work, "cache");
try {
  say("installing peers");
  const { bin, versions } = await installPeers(join(root, "bench", ".peers"), wanted);
  const present = wanted.filter(({ name }) => versions.get(name)?.version);
  const measured = [];
  for (const size of sizes) {
    const folder = join(work, "corpus");
    for (const kind of kinds) {
      say(`${size} files, ${kind}`);
      const corpus = await writeCorpus(folder, size, kind, seed);
      const journal = join(work, "items.journal");
      await writeJournal(journal, corpus.items);
      const commands = commandsFor({ size, kind, folder, journal, present, bin });
      // The first run fills the cache.
      for (const { name, ...command } of commands) if (name === warm) await runOnce(command);
      const results = await runInTurn(commands, runsFor[size] ?? 3);
      for (const [name, runs] of results) measured.push(summed(name, { size, kind, ...corpus }, runs));
      await rm(folder, { recursive: true });
      await rm(cache, { recursive: true, force: true });
    }
  }
  if (!values["no-large"]) measured.push(await large());

  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  const notes = await readFile(join(root, "bench", "where-the-time-goes.md"), "utf8");
  const page = pageOf({ measured, wanted, versions, machine, version, seed, notes });
  if (values.dry) process.stdout.write(page);
  else await writeFile(join(root, "bench", "RESULTS.md"), page);
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Peers are given what a typical campaign is; the other kinds tell how the tool itself fares. */
function commandsFor({ size, kind, folder, journal, present, bin }) {
  const path = size === 1 ? join(folder, "000", "00001.yaml") : folder;
  const own = [
    { name: "taizhang check", ...check([path]) },
    { name: warm, ...check([path, "--cache", cache]) },
  ];
  if (kind !== "typical") return own;

  const others = present
    .filter(({ most }) => size <= most)
    .map(({ name, command }) => {
      const [file, ...args] = command(bin, { schema, folder, journal });
      return { name, file, args, cwd: folder };
    });
  return [
    { name: "node -e 0", ...node("-e", "0") },
    { name: "reading the bytes", ...node("-e", readAll, folder) },
    ...own,
    { name: "taizhang check --jobs 1", ...check([path, "--jobs", "1"]) },
    { name: "taizhang check --format json", ...check([path], "json") },
    ...others,
  ];
}

async function large() {
  const path = join(work, "large.yaml");
  say("one ledger of 50 MB");
  const bytes = await writeLargeLedger(path, largeBytes, seed);
  const results = await runInTurn([{ name: "taizhang check", ...check([path]) }], 3);
  const runs = results.get("taizhang check") ?? [];
  return summed("taizhang check", { size: 1, kind: "50 MB", bytes, items: 0 }, runs);
}

function summed(name, corpus, runs) {
  const seconds = runs.map((run) => run.seconds);
  return {
    ...{ name, ...corpus, runs: seconds },
    ...spread(seconds),
    peak: Math.max(...runs.map(({ peak }) => peak)),
    exitCodes: [...new Set(runs.map(({ exitCode }) => exitCode))],
  };
}
