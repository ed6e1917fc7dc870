import { paperAsHtml } from "../render/html/paper-as-html.js";
import { paperAsDocx } from "../render/office/paper-as-docx.js";
import type { Paper } from "../render/paper/paper.js";
import { paperAsMarkdown } from "../render/paper/paper-as-markdown.js";
import type { Invocation } from "./command.js";
import { type Output, writeOutput } from "./outputs.js";
import { sayNotice } from "./speak.js";

export async function printPaper(
  invocation: Invocation,
  outputs: readonly Output[],
  paper: Paper,
): Promise<void> {
  for (const output of outputs) {
    await writeOutput(invocation, output, await written(paper, output));
    if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  }
}

async function written(paper: Paper, { format }: Output): Promise<string | Uint8Array> {
  if (format === "md") return paperAsMarkdown(paper);
  if (format === "html") return paperAsHtml(paper);
  return paperAsDocx(paper);
}
