import type { Report } from "../model/report.js";
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
import { type Renderer, sections } from "./renderer.js";

/** The contract with other people's scripts (`schemas/report.schema.json`); every block that was computed, whole. */
export const json: Renderer = {
  name: "json",
  extension: "json",
  summary: {
    "zh-CN": "一个 JSON 文档，格式见 schemas/report.schema.json",
    en: "one JSON document, as in schemas/report.schema.json",
  },
  sections,
  render: (report) => `${toJson(documentOf(report), 2)}\n`,
};

function documentOf(report: Report) {
  const { files, items, deadline, summary, findings, verdict } = report;
  return {
    ...headBlock(report),
    ...(files && { files: files.map(fileBlock) }),
    ...(items && { items: items.map(itemBlock) }),
    ...(deadline && { deadline: { ...deadlineHead(deadline), units: deadline.units.map(unitBlock) } }),
    ...(summary && { summary: summaryBlock(summary) }),
    ...(findings && { findings: findings.map(findingBlock) }),
    verdict: verdictBlock(verdict),
  };
}
