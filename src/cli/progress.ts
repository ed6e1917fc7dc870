import type { CommandPhrases } from "../phrases/command-phrases.js";
import type { World } from "./world.js";

/** Tells on a terminal how far a long run has come. */
export type Progress = {
  readonly reading: (done: number, all: number) => Promise<void>;
  readonly checking: () => Promise<void>;
  /** Leaves the line as it was before. */
  readonly erase: () => Promise<void>;
};

const patience = 1000;
const interval = 100;
const eraseLine = "\r\u001b[K";

/** Only on a terminal, not under CI, and after a second: a short run says nothing. */
export function startProgress(world: World, words: CommandPhrases, isQuiet: boolean): Progress {
  const isShown = world.stderr.isTerminal && !isQuiet && !world.env["CI"] && world.env["TERM"] !== "dumb";
  const start = world.elapsed();
  let last = Number.NEGATIVE_INFINITY;

  const show = async (text: string): Promise<void> => {
    const now = world.elapsed();
    if (!isShown || now - start < patience || now - last < interval) return;
    last = now;
    await world.stderr.write(eraseLine + text);
  };
  return {
    reading: (done, all) => show(words.reading(done, all)),
    checking: () => show(words.checking),
    erase: async () => {
      if (last !== Number.NEGATIVE_INFINITY) await world.stderr.write(eraseLine);
    },
  };
}
