import { html } from "../render/html/html.js";
import type { Section } from "../render/renderer.js";
import type { Question } from "./circumstances.js";
import type { Invocation } from "./command.js";
import { rendererOf } from "./formats.js";
import type { Output } from "./outputs.js";
import { isPublic } from "./public/named-public.js";

export const workbookFormat = "xlsx";

type Command = Question & {
  readonly sections: readonly Section[];
  readonly page?: Pick<Question, "blocks" | "groupings">;
};

/** Where a page is wanted among others, they do not show what only it asked for. */
export function questionFor({ options }: Invocation, command: Command, outputs: readonly Output[]): Question {
  const hashes = outputs.some(showsHashes);
  const asksForItems = isPublic(options) || command.sections.includes("items");
  const rows = asksForItems || outputs.some(goesThroughRows);
  if (!command.page || !outputs.some(isPage)) return { ...command, hashes, rows };

  return {
    ...command,
    hashes,
    rows,
    blocks: [...new Set([...command.blocks, ...command.page.blocks])],
    groupings: [...new Set([...command.groupings, ...command.page.groupings])],
  };
}

function showsHashes({ format }: Output): boolean {
  return format === workbookFormat || rendererOf(format).hashes !== false;
}

function goesThroughRows({ format }: Output): boolean {
  return format === workbookFormat || rendererOf(format).rows !== false;
}

export function isPage({ format }: Output): boolean {
  return format === html.name || format === workbookFormat;
}
