import { EventEmitter } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { MessageChannel } from "node:worker_threads";

/**
 * Runs the program as it is mostly run, and keeps what V8 has compiled beside each file that was loaded
 * (`dist/main.cjs.cache`). `bin/taizhang.js` hands it to V8, which takes it only from the same version of itself:
 * then nothing is compiled at start.
 */
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const units = fileURLToPath(new URL("../examples/units/", import.meta.url));
const compiled = new Map();
const loaded = new Map();

function load(file) {
  if (loaded.has(file)) return loaded.get(file).exports;

  const script = new Script(Module.wrap(readFileSync(file, "latin1")), { filename: file });
  compiled.set(file, script);
  const inner = createRequire(file);
  const requireHere = (id) => {
    if (id === "node:worker_threads") return { Worker: WorkerHere };
    // Under a flag of its own V8 would take what is kept here in no other process.
    if (id === "node:v8") return { setFlagsFromString: () => {} };
    return id.startsWith("./") ? load(join(dirname(file), id)) : inner(id);
  };
  const module = { exports: {} };
  loaded.set(file, module);
  script.runInThisContext()(module.exports, requireHere, module, file, dirname(file));
  return module.exports;
}

/** What a thread runs, in this thread, where its compiled code can be had. */
class WorkerHere extends EventEmitter {
  constructor(_file, { workerData }) {
    super();
    const { port1, port2 } = new MessageChannel();
    load(join(dist, "worker.cjs")).work(port2, structuredClone(workerData));
    port1.on("message", (message) => this.emit("message", message));
    this.postMessage = (message) => port1.postMessage(message);
  }
}

const program = load(join(dist, "main.cjs"));

async function run(...argv) {
  process.argv = [process.argv[0], "taizhang", ...argv];
  await program.run();
}

const check = (path, ...options) => run("check", path, "--as-of", "2018-06-08", ...options);

function keep() {
  for (const [file, script] of compiled) writeFileSync(`${file}.cache`, script.createCachedData());
  compiled.clear();
}

await check(join(units, "005-市交通运输局", "ledger.yaml"), "--format", "json");
await check(join(units, "005-市交通运输局", "ledger.yaml"));
keep();
// What only many files need is in the thread's own cache, and does not make the start of the program longer.
await check(units, "--format", "json", "--jobs", "2");
keep();
await run("rules", "--format", "json");
await run("--help");
keep();
process.exitCode = 0;
