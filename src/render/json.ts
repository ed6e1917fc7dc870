import type { LongReport } from "../model/report.js";
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
import { elements, type JsonTree, jsonParts, members, value, values } from "./json-tree.js";
import { inParts, type Renderer, sections } from "./renderer.js";

/** The contract with other people's scripts (`schemas/report.schema.json`); every block that was computed, whole. */
export const json: Renderer = {
  name: "json",
  extension: "json",
  summary: {
    "zh-CN": "一个 JSON 文档，格式见 schemas/report.schema.json",
    en: "one JSON document, as in schemas/report.schema.json",
  },
  sections,
  ...inParts(function* (report) {
    yield* jsonParts(documentOf(report));
    yield "\n";
  }),
};

function documentOf(report: LongReport): JsonTree {
  const { files, items, deadline, summary, findings, verdict } = report;
  return members({
    ...values(headBlock(report)),
    files: files && elements(files, (file) => value(fileBlock(file))),
    items: items && elements(items, (item) => value(itemBlock(item))),
    deadline: deadline && value({ ...deadlineHead(deadline), units: deadline.units.map(unitBlock) }),
    summary: summary && value(summaryBlock(summary)),
    findings: findings && elements(findings, (finding) => value(findingBlock(finding))),
    verdict: value(verdictBlock(verdict)),
  });
}
