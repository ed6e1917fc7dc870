#!/usr/bin/env node
// Versions of Node that are too old must get as far as this sentence: no syntax here may be newer than they are.
"use strict";

const running = process.versions.node;
const [major, minor] = running.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `taizhang 需要 Node.js 20.19 或更高版本，现在是 ${running}；请安装新版后再试\n` +
      `taizhang needs Node.js 20.19 or later, and this is ${running}; install a newer one and try again\n`,
  );
  process.exitCode = 2;
} else {
  start().then(
    (exitCode) => {
      process.exitCode = exitCode;
      // Every write has been waited for, and to take all apart takes a tenth of a short run. After Ctrl-C or trouble of
      // our own a thread may still be at work, which Node 20 does not survive to end.
      if (exitCode < 2) process.exit();
    },
    (error) => {
      process.stderr.write(`taizhang 无法启动 · cannot start: ${error.message}\n`);
      process.exitCode = 2;
    },
  );
}

async function start() {
  return require("./load.js")("../dist/main.cjs").run();
}
