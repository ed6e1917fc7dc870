// Preloaded by start-up.test.ts: writes what the program has loaded, Node's own modules and files of dist, to fd 3.
const fs = require("node:fs");
const { Module } = require("node:module");
const { basename } = require("node:path");

const loaded = new Set();
const { _load: load } = Module;
const { openSync, readFileSync } = fs;

Module._load = (id, ...rest) => {
  if (id.startsWith("node:")) loaded.add(id);
  return load(id, ...rest);
};
const note = (path) => {
  if (/dist.*\.cjs$/.test(String(path))) loaded.add(basename(path));
};
fs.readFileSync = (path, ...rest) => {
  note(path);
  return readFileSync(path, ...rest);
};
fs.openSync = (path, ...rest) => {
  note(path);
  return openSync(path, ...rest);
};
// What Node's own modules load of each other is in no other list.
process.on("exit", () => {
  const own = process.moduleLoadList.filter((name) => name.startsWith("NativeModule "));
  fs.writeSync(3, JSON.stringify([...loaded, ...own]));
});
