"use strict";

const { readFileSync } = require("node:fs");
const nodeModule = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

/**
 * Loads a file of the program with the code that V8 compiled when it was built. V8 takes that from its own version
 * alone; any other Node compiles the file, and from 22 on keeps the outcome itself.
 */
module.exports = function load(path) {
  const file = join(__dirname, path);
  const script = cachedScript(file);
  if (!script) {
    if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
    return require(file);
  }

  const inner = nodeModule.createRequire(file);
  const requireHere = (id) => (id.startsWith("./") ? load(join("../dist", id)) : inner(id));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireHere, module, file, dirname(file));
  return module.exports;
};

function cachedScript(file) {
  let cachedData;
  try {
    cachedData = readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }

  // The build leaves ASCII in these files, and escapes the rest.
  const script = new Script(nodeModule.wrap(readFileSync(file, "latin1")), { filename: file, cachedData });
  return script.cachedDataRejected ? undefined : script;
}
