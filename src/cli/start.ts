import { main } from "./main.js";
import { commandLine, nodeWorld } from "./node-world.js";

/** What `bin/taizhang.js` runs; resolves to the exit code. */
export function run(): Promise<number> {
  return main(commandLine(), nodeWorld());
}
