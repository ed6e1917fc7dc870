// Preloaded by start-up.test.ts: writes what the program has loaded, Node's own modules and files of dist, to fd 3.
const fs = require("node:fs");
const { Module } = require("node:module");
const { basename } = require("node:path");

const loaded = new Set();
const { _load: load } = Module;
const { readFileSync } = fs;

Module._load = (id, ...rest) => {
  if (id.startsWith("node:")) loaded.add(id);
  return load(id, ...rest);
};
fs.readFileSync = (path, ...rest) => {
  if (/dist.*\.cjs$/.test(String(path))) loaded.add(basename(path));
  return readFileSync(path, ...rest);
};
process.on("exit", () => fs.writeSync(3, JSON.stringify([...loaded])));
