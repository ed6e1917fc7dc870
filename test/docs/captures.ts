import { type Block, elision, matches, type Step, stepsOf } from "./console-blocks.js";
import type { Printed } from "./page-session.js";

export type Ask = (command: string) => Promise<Printed>;

/** Set-up, which test/full/fresh-clone.test.ts runs for real. */
const setUp = ["npm cit", "npm ci", "npm test"];
const installFirst = "npm ci && ";

/** A block with its commands run: where what they print no longer matches, it is put in. */
export async function recaptured(block: Block, ask: Ask): Promise<string> {
  const lines: string[] = [];
  let last: Printed = { exitCode: 0, lines: [] };

  const steps = stepsOf(block);
  for (const [index, step] of steps.entries()) {
    lines.push(`$ ${step.command}`);
    if (step.command === "echo $?") {
      lines.push(String(last.exitCode));
      continue;
    }
    if (isSetUp(step)) {
      lines.push(...(step.shown ?? []));
      continue;
    }

    last = await ask(step.command.replace(installFirst, ""));
    const isCodeShown = steps[index + 1]?.command === "echo $?";
    if (last.exitCode > 1 && !isCodeShown)
      throw new Error(`${placeOf(block, step)}\n${last.lines.join("\n")}`);
    if (step.shown) lines.push(...(await captureOf(block, { ...step, shown: step.shown }, last.lines)));
  }
  return block.info === "console" ? lines.join("\n") : block.text;
}

/** Scripts of package.json are named here only; what they do is their own matter. */
function isSetUp({ command }: Step): boolean {
  return /^npm run [\w:]+$/.test(command) || setUp.includes(command);
}

/** What is shown, if it is still true; else as many lines of what is printed, left out where they were before. */
function captureOf(
  block: Block,
  step: Step & { readonly shown: readonly string[] },
  printed: readonly string[],
): readonly string[] {
  const { shown } = step;
  if (matches(shown, printed)) return shown;

  const parts = partsOf(shown);
  // Lines that are left out at the start of a set-up are the installer's.
  const isLed = shown[0] === elision && step.command.startsWith(installFirst);
  const headIndex = isLed ? 1 : 0;
  const taken = parts.map((part, index) => {
    if (index < headIndex) return [];
    if (index === headIndex) return index === parts.length - 1 ? printed : printed.slice(0, part.length);
    if (index === parts.length - 1) return part.length === 0 ? [] : printed.slice(-part.length);
    return middle(part, printed, placeOf(block, step));
  });
  return taken.flatMap((part, index) => (index === 0 ? part : [elision, ...part]));
}

function partsOf(shown: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of shown) {
    if (line === elision) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function middle(part: readonly string[], printed: readonly string[], place: string): readonly string[] {
  const start = printed.indexOf(part[0] ?? "");
  if (start === -1)
    throw new Error(`${place}\nis no longer printed, choose another part by hand: ${part[0]}`);
  return printed.slice(start, start + part.length);
}

export function placeOf({ file, line }: Block, { command }: Step): string {
  return `${file}, block of line ${line}: ${command}`;
}
