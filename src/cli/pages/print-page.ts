import { toJson } from "../../render/escape-json.js";
import type { Invocation } from "../command.js";
import { type Output, plannedOutputs, writeOutput } from "../outputs.js";
import { sayNotice } from "../speak.js";
import type { Page } from "./page.js";
import { pageAsMarkdown } from "./page-as-markdown.js";
import { pageAsText } from "./page-as-text.js";

export const pageFormats = ["text", "json", "markdown"] as const;

/** What a command shows that is not a report: to read, and as data. */
export type Shown = { readonly page: Page; readonly data: unknown };

export function pageOutputs({ world, options }: Invocation): Output[] {
  return plannedOutputs(world, options, pageFormats);
}

export async function printPage(
  invocation: Invocation,
  outputs: readonly Output[],
  shown: Shown,
): Promise<void> {
  for (const output of outputs) {
    await writeOutput(invocation, output, textOf(shown, output, invocation.world.stdout.columns));
    if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  }
}

function textOf({ page, data }: Shown, { format, file }: Output, columns: number | undefined): string {
  if (format === "json") return `${toJson(data, 2)}\n`;
  if (format === "markdown") return pageAsMarkdown(page);
  return pageAsText(page, Math.min((file ? undefined : columns) || 80, 100));
}
