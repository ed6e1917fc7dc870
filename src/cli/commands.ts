import {
  baselineActions,
  exportFormats,
  paperFormats,
  schemaNames,
  shells,
  templateNames,
} from "./argument-words.js";
import type { CommandSpec } from "./command.js";
import { check } from "./commands/check.js";
import { deadline } from "./commands/deadline.js";
import { status } from "./commands/status.js";
import { summary } from "./commands/summary.js";
import { validate } from "./commands/validate.js";
import {
  exempting,
  judging,
  looks,
  manners,
  printing,
  publishing,
  reading,
  readingAlone,
  reporting,
} from "./option-lists.js";
import { shownBy } from "./shown-by.js";

const paths = { name: "paths", shown: "[paths...]" } as const;
const pageFormats = ["text", "json", "markdown"];

/**
 * Every command, in the order of the help. What CI and batch jobs run thousands of times is there from the start; the
 * others are loaded when they are run.
 */
export const commands: readonly CommandSpec[] = [
  {
    name: "check",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "shard", ...exempting, ...judging, "maxFindings", ...reporting],
    idle: [],
    sections: shownBy.check,
    run: check,
  },
  {
    name: "merge",
    arguments: [{ name: "shards", shown: "<shards...>" }],
    operands: Number.POSITIVE_INFINITY,
    options: [...judging, "maxFindings", ...looks, ...printing],
    idle: [],
    sections: shownBy.check,
    run: async (invocation) => (await import("./further.js")).merge(invocation),
  },
  {
    name: "validate",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, ...exempting, ...judging, "maxFindings", ...reporting],
    idle: [],
    sections: shownBy.validate,
    run: validate,
  },
  {
    name: "status",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "only", "category", "origin", "flag", "failOnStatus", ...reporting],
    idle: [...exempting, ...judging, "maxFindings"],
    sections: shownBy.status,
    run: status,
  },
  {
    name: "deadline",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, ...reporting],
    idle: [...exempting, ...judging, "maxFindings"],
    sections: shownBy.deadline,
    run: deadline,
  },
  {
    name: "summary",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "by", ...reporting],
    idle: [...exempting, ...judging, "maxFindings"],
    sections: shownBy.summary,
    furtherFormats: ["xlsx"],
    run: summary,
  },
  {
    name: "export",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading.filter((name) => name !== "perFile"), "template", ...printing, ...publishing],
    idle: [...judging, "maxFindings", ...looks],
    formats: exportFormats,
    run: async (invocation) => (await import("./further.js")).exportLedgers(invocation),
  },
  {
    name: "explain",
    arguments: [{ name: "subject", shown: "<rule|item>" }, paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, ...printing],
    idle: [...judging, "maxFindings", ...looks],
    formats: pageFormats,
    run: async (invocation) => (await import("./further.js")).explain(invocation),
  },
  {
    name: "report",
    arguments: [{ name: "reportUnit", shown: "<unit>" }, paths],
    operands: Number.POSITIVE_INFINITY,
    options: ["asOf", "all", "draft", ...readingAlone, ...printing, ...publishing],
    idle: [...judging, "maxFindings", ...looks],
    formats: paperFormats,
    run: async (invocation) => (await import("./further.js")).report(invocation),
  },
  {
    name: "verify",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, ...printing],
    idle: [...judging, "maxFindings", ...looks],
    formats: pageFormats,
    run: async (invocation) => (await import("./further.js")).verify(invocation),
  },
  {
    name: "import",
    arguments: [{ name: "table", shown: "<table>" }, paths],
    operands: Number.POSITIVE_INFINITY,
    options: [
      "map",
      "campaign",
      "config",
      "maxFileSize",
      "proposeMap",
      "folder",
      "write",
      "force",
      ...manners,
    ],
    idle: ["asOf", ...judging, "maxFindings", ...looks],
    run: async (invocation) => (await import("./further.js")).importLedgers(invocation),
  },
  {
    name: "baseline",
    arguments: [{ name: "baselineAction", shown: "<write|prune>", words: baselineActions }, paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "baseline", "write", "force", ...manners],
    idle: ["noBaseline", ...judging, "maxFindings", ...looks],
    run: async (invocation) => (await import("./further.js")).baseline(invocation),
  },
  {
    name: "rules",
    arguments: [],
    operands: 0,
    options: printing,
    idle: looks,
    formats: pageFormats,
    run: async (invocation) => (await import("./further.js")).listRules(invocation),
  },
  {
    name: "schema",
    arguments: [{ name: "schema", shown: "[schema]", words: schemaNames }],
    operands: 1,
    options: ["output", "force", ...manners],
    idle: [],
    run: async (invocation) => (await import("./further.js")).schema(invocation),
  },
  {
    name: "init",
    arguments: [
      { name: "template", shown: "[campaign|ledger]", words: templateNames },
      { name: "file", shown: "[file]" },
    ],
    operands: 2,
    options: ["newUnit", "name", "level", "schemas", "force", ...manners],
    idle: [],
    run: async (invocation) => (await import("./further.js")).init(invocation),
  },
  {
    name: "completion",
    arguments: [{ name: "shell", shown: "<shell>", words: shells }],
    operands: 1,
    options: ["output", "force", ...manners],
    idle: [],
    run: async (invocation) => (await import("./further.js")).completion(invocation),
  },
];
