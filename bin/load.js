"use strict";

const { readFileSync } = require("node:fs");
const nodeModule = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const loaded = new Map();
/** Whether V8 takes what it compiled when the program was built, which the first file tells. */
let isCompiled;

/**
 * Loads a file of the program with the code that V8 compiled when it was built. V8 takes that from its own version
 * alone; any other Node compiles the file, and from 22 on keeps the outcome itself. The files share what they load:
 * all go one way, or a module would be there twice.
 */
module.exports = function load(path) {
  const file = join(__dirname, path);
  if (isCompiled === false) return require(file);
  if (loaded.has(file)) return loaded.get(file).exports;

  const script = scriptOf(file);
  isCompiled ??= script.cachedDataRejected === false;
  if (!isCompiled) {
    if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
    return require(file);
  }

  const inner = nodeModule.createRequire(file);
  const requireHere = (id) => (id.startsWith("./") ? load(join("../dist", id)) : inner(id));
  const module = { exports: {} };
  loaded.set(file, module);
  script.runInThisContext()(module.exports, requireHere, module, file, dirname(file));
  return module.exports;
};

function scriptOf(file) {
  // The build leaves ASCII in these files, and escapes the rest.
  const code = nodeModule.wrap(readFileSync(file, "latin1"));
  return new Script(code, { filename: file, cachedData: cacheOf(file) });
}

function cacheOf(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}
