import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { builtProgram, plainEnvironment } from "../built-program.js";

test.skipIf(process.platform === "win32")("Ctrl-C ends a search that takes long with 130", async () => {
  // The most files that every machine has; nobody's ledgers lie there.
  const argv = [builtProgram(), "check", "/usr"];
  const child = spawn(process.execPath, argv, {
    env: plainEnvironment({}),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  await pause(1000);
  child.kill("SIGINT");
  const [code] = await ended;
  expect(code).toBe(130);
});
