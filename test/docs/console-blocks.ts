import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../built-program.js";

/** A fenced block of a Markdown page; `info` is what stands behind the opening marks. */
export type Block = {
  readonly file: string;
  readonly line: number;
  readonly info: string;
  readonly text: string;
};

/** A command of a page and the lines that the page shows as its output; undefined: none are claimed. */
export type Step = { readonly command: string; readonly shown: readonly string[] | undefined };

/** Stands for any number of lines. */
export const elision = "...";

const generated = /^docs\/(rules|errors|cli)(\.zh-CN)?\.md$/;

/** Markdown pages that people write, relative to the root. */
export const handwrittenPages: readonly string[] = [
  ...namesIn("."),
  ...namesIn("docs").map((name) => `docs/${name}`),
  "examples/README.md",
].filter((file) => !generated.test(file));

function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let open: { marks: string; info: string; line: number; lines: string[] } | undefined;

  for (const [index, line] of textOf(file).split("\n").entries()) {
    const [, marks = "", info = ""] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (!open && marks !== "") open = { marks, info: info.trim(), line: index + 1, lines: [] };
    else if (open && line === open.marks) {
      blocks.push({ file, line: open.line, info: open.info, text: open.lines.join("\n") });
      open = undefined;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`${file}:${open.line} opens a block that is never closed`);
  return blocks;
}

/** `console`: commands after `$`, each with its output. `sh`: commands, one a line. Other blocks have none. */
export function stepsOf({ info, text }: Block): Step[] {
  const lines = text.split("\n");
  if (info === "sh") {
    return lines
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((command) => ({ command, shown: undefined }));
  }
  if (info !== "console") return [];

  const steps: { command: string; shown: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) steps.push({ command: line.slice(2), shown: [] });
    else steps.at(-1)?.shown.push(line);
  }
  return steps;
}

/** Whether the printed lines are the shown ones, where `...` stands for any number of lines. */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first !== elision) return printed[0] === first && matches(rest, printed.slice(1));

  const next = rest.find((line) => line !== elision);
  if (next === undefined) return true;
  return printed.some((line, index) => line === next && matches(rest, printed.slice(index)));
}
