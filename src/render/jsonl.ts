import type { LongReport } from "../model/report.js";
import { toJson } from "./escape-json.js";
import {
  deadlineHead,
  fileBlock,
  findingBlock,
  headBlock,
  itemBlock,
  summaryBlock,
  unitBlock,
  verdictBlock,
} from "./json-blocks.js";
import { inParts, type Renderer, sections } from "./renderer.js";

/** The same facts as `json`, an object a line, so that a reader need not hold them all. */
export const jsonl: Renderer = {
  name: "jsonl",
  extension: "jsonl",
  summary: {
    "zh-CN": "每行一个 JSON 对象，type 说明是哪一种，最后一行是结论",
    en: "one JSON object a line; type says which kind, the last is the verdict",
  },
  sections,
  ...inParts(function* (report) {
    for (const record of recordsOf(report)) yield `${toJson(record, 0)}\n`;
  }),
};

function* recordsOf(report: LongReport) {
  const { files, items, deadline, summary, findings, verdict } = report;
  yield { type: "report", ...headBlock(report) };
  for (const file of files ?? []) yield { type: "file", ...fileBlock(file) };
  for (const item of items ?? []) yield { type: "item", ...itemBlock(item) };
  if (deadline) yield { type: "deadline", ...deadlineHead(deadline) };
  for (const unit of deadline?.units ?? []) yield { type: "unit", ...unitBlock(unit) };
  if (summary) yield { type: "summary", ...summaryBlock(summary) };
  for (const finding of findings ?? []) yield { type: "finding", ...findingBlock(finding) };
  yield { type: "verdict", ...verdictBlock(verdict) };
}
