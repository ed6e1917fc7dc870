import type { Outlet } from "./world.js";

/** 0: none; 1: 16 colours; 2: 256; 3: all. */
export type ColorLevel = 0 | 1 | 2 | 3;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colours: `--color` and `--no-color`, then `NO_COLOR` (set and not empty), then `FORCE_COLOR`,
 * then a terminal that is not dumb.
 */
export function chooseColor(flag: boolean | undefined, env: Environment, stream: Outlet): ColorLevel {
  if (flag !== undefined) return flag ? depthOf(env) : 0;
  if (env["NO_COLOR"]) return 0;

  const forced = forcedLevels.get((env["FORCE_COLOR"] ?? "").toLowerCase());
  if (forced !== undefined) return forced;
  return stream.isTerminal && env["TERM"] !== "dumb" ? depthOf(env) : 0;
}

const forcedLevels: ReadonlyMap<string, ColorLevel> = new Map([
  ["0", 0],
  ["false", 0],
  ["1", 1],
  ["true", 1],
  ["2", 2],
  ["3", 3],
]);

function depthOf(env: Environment): ColorLevel {
  if (/truecolor|24bit/i.test(env["COLORTERM"] ?? "")) return 3;
  return /256/.test(env["TERM"] ?? "") ? 2 : 1;
}
