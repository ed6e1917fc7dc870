"use strict";

const { closeSync, fstatSync, openSync, readSync } = require("node:fs");
const nodeModule = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const loaded = new Map();
/** Whether V8 takes what it compiled when the program was built, which the first file tells. */
let isCompiled;

const wrapper = nodeModule.wrap("\0").split("\0");

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
  const code = contentOf(file, wrapper).latin1Slice();
  return new Script(code, { filename: file, cachedData: cacheOf(file) });
}

function cacheOf(file) {
  try {
    return contentOf(`${file}.cache`, ["", ""]);
  } catch {
    return undefined;
  }
}

/**
 * Every file is read into the same memory: what is touched for the first time costs more than to read and to copy it.
 * The bytes hold until the next file is read.
 */
let room = Buffer.alloc(0);

function contentOf(path, [before, after]) {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const length = before.length + size + after.length;
    if (room.length < length) room = Buffer.allocUnsafeSlow(length);
    room.latin1Write(before, 0);
    for (let read = 0; read < size; ) {
      const more = readSync(file, room, before.length + read, size - read, null);
      if (more === 0) throw new Error(`${path} has become shorter`);
      read += more;
    }
    room.latin1Write(after, before.length + size);
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
