import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/**
 * Runs the program as it is mostly run, and keeps what V8 has compiled beside each file that was loaded
 * (`dist/main.cjs.cache`). `bin/taizhang.js` hands it to V8, which takes it only from the same version of itself:
 * then nothing is compiled at start.
 */
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const ledger = fileURLToPath(new URL("../examples/units/005-市交通运输局/ledger.yaml", import.meta.url));
const compiled = new Map();

function load(file) {
  const script = new Script(Module.wrap(readFileSync(file, "latin1")), { filename: file });
  compiled.set(file, script);
  const inner = createRequire(file);
  const requireHere = (id) => (id.startsWith("./") ? load(join(dirname(file), id)) : inner(id));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireHere, module, file, dirname(file));
  return module.exports;
}

const program = load(join(dist, "main.cjs"));
for (const options of [["--format", "json"], []]) {
  process.argv = [process.argv[0], "taizhang", "check", ledger, "--as-of", "2018-06-08", ...options];
  await program.run();
}
for (const [file, script] of compiled) writeFileSync(`${file}.cache`, script.createCachedData());
process.exitCode = 0;
