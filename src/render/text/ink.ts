import { Chalk } from "chalk";
import type { Severity } from "../../model/finding.js";
import type { Style } from "../renderer.js";
import type { Tone } from "../table.js";

/** Paints finished text; at level 0 it gives the text back. */
export type Ink = Readonly<Record<Tone, (text: string) => string>>;

export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: "bad",
  warning: "warning",
  info: "note",
};

const asItIs = (text: string): string => text;

/** Without colours there is nothing to load. */
const noInk: Ink = {
  good: asItIs,
  bad: asItIs,
  warning: asItIs,
  note: asItIs,
  quiet: asItIs,
  strong: asItIs,
};

export function inkOf(level: Style["color"]): Ink {
  if (level === 0) return noInk;

  const chalk = new Chalk({ level });
  return {
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    note: (text) => chalk.cyan(text),
    quiet: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}
