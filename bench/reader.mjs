// Measures what reading a ledger costs, in megabytes of file a second of processor time, stage by stage:
//
//   node bench/reader.mjs [--megabytes 10] [--rounds 5]
//
// The corpus is made of the ledgers in `examples`, each copy with ids of its own. The machine may be busy: of several
// rounds, the median and the best are printed. `yaml` is slow, so that it reads a tenth of the corpus, once a round.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { load } from "./load.mjs";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "10" }, rounds: { type: "string", default: "5" } },
});
const root = fileURLToPath(new URL("../examples/units/", import.meta.url));
const paths = (await readdir(root, { recursive: true })).filter((path) => path.endsWith(".yaml")).sort();
const originals = await Promise.all(paths.map((path) => readFile(root + path, "utf8")));

const files = [];
for (let size = 0; size < Number(values.megabytes) * 1e6; ) {
  const copy = String(files.length).padStart(5, "0");
  const text = originals[files.length % originals.length].replaceAll(/\b(\d{3})-(2017|X)-/g, `$1${copy}-$2-`);
  const bytes = new TextEncoder().encode(text);
  size += bytes.length;
  files.push({ path: `${copy}.yaml`, bytes, text });
}

const { decode } = await load("src/read/decode.ts");
const { parseDocument } = await load("src/read/parse-document.ts");
const { checkSchema } = await load("src/read/check-schema.ts");
const { toLedger } = await load("src/read/to-ledger.ts");
const few = files.filter((_, index) => index % 10 === 0);
/** Made once they are asked for: reading is slower while many documents are kept. */
let made;
const documents = () => (made ??= files.map(({ path, text }) => parseDocument(path, text, "auto").document));

const stages = [
  ["bytes to text", files, ({ bytes }) => decode(bytes)],
  ["text to document, auto", files, ({ path, text }) => parseDocument(path, text, "auto")],
  ["text to document, yaml", few, ({ path, text }) => parseDocument(path, text, "yaml")],
  ["schema check", files, (_, index) => checkSchema(documents()[index], "ledger")],
  ["document to ledger", files, (_, index) => toLedger(documents()[index], documents()[index].value)],
];

console.log(`${files.length} files, ${(sizeOf(files) / 1e6).toFixed(1)} MB, Node ${process.version}`);
for (const [name, corpus, work] of stages) {
  const speeds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) speeds.push(speedOf(corpus, work));
  speeds.sort((a, b) => a - b);
  const median = speeds[speeds.length >> 1];
  console.log(`${name.padEnd(24)} ${median.toFixed(1).padStart(7)} MB/s, best ${speeds.at(-1).toFixed(1)}`);
}

function speedOf(corpus, work) {
  const start = process.cpuUsage();
  corpus.forEach(work);
  const { user, system } = process.cpuUsage(start);
  return sizeOf(corpus) / (user + system);
}

function sizeOf(corpus) {
  return corpus.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
