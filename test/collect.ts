import type { Outlet } from "../src/cli/world.js";

/** A stream that is no terminal and keeps what is written to it. */
export function collectInto(said: string[]): Outlet {
  return {
    isTerminal: false,
    columns: undefined,
    write: async (data) => {
      said.push(typeof data === "string" ? data : new TextDecoder().decode(data));
      return undefined;
    },
  };
}
