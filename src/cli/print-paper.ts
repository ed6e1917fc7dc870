import { paperAsHtml } from "../render/html/paper-as-html.js";
import { paperAsDocx } from "../render/office/paper-as-docx.js";
import type { Paper } from "../render/paper/paper.js";
import { paperAsMarkdown } from "../render/paper/paper-as-markdown.js";
import type { Invocation } from "./command.js";
import { type Output, writeOutput } from "./outputs.js";
import type { Shield } from "./public/shield.js";
import { sayNotice } from "./speak.js";

/** Whether it was written: a public paper in which something leaks is not, in no format. */
export async function printPaper(
  invocation: Invocation,
  outputs: readonly Output[],
  paper: Paper,
  shield: Shield | undefined,
): Promise<boolean> {
  const prepared = await Promise.all(
    outputs.map(async (output) => ({ output, data: await written(paper, output) })),
  );
  const checkable = prepared.map(({ output, data }) => ({ format: output.format, data, source: paper }));
  if (shield && (await shield.refuses(invocation, checkable))) return false;

  for (const { output, data } of prepared) {
    await writeOutput(invocation, output, data);
    if (output.file) await sayNotice(invocation, { notice: "written", file: output.file.shown });
  }
  return true;
}

async function written(paper: Paper, { format }: Output): Promise<string | Uint8Array> {
  if (format === "md") return paperAsMarkdown(paper);
  if (format === "html") return paperAsHtml(paper);
  return paperAsDocx(paper);
}
