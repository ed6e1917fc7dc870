import type { OptionName } from "../phrases/help-phrases.js";
import { exportFormats, paperFormats, schemaNames, shells, templateNames } from "./argument-words.js";
import type { CommandSpec } from "./command.js";
import { check } from "./commands/check.js";
import { deadline } from "./commands/deadline.js";
import { status } from "./commands/status.js";
import { summary } from "./commands/summary.js";
import { validate } from "./commands/validate.js";
import { shownBy } from "./shown-by.js";

const manners: readonly OptionName[] = ["lang", "quiet", "debug", "help"];
const looks: readonly OptionName[] = ["ascii", "color", "noColor"];
const reading: readonly OptionName[] = [
  "asOf",
  "unit",
  "campaign",
  "config",
  "perFile",
  "stdinFilename",
  "maxFileSize",
  "reader",
  "jobs",
];
const inquiring: readonly OptionName[] = ["printConfig", "listFiles"];
const printing: readonly OptionName[] = ["format", "output", "force", ...manners];
/** Of what may be published. */
const publishing: readonly OptionName[] = ["public"];
/** What commands that answer with a report have in common. */
const reporting = [...looks, ...printing, ...publishing, ...inquiring];
const judging: readonly OptionName[] = ["failOn", "maxWarnings"];
const paths = { name: "paths", shown: "[paths...]" } as const;
const pageFormats = ["text", "json", "markdown"];
/** Reading of a command that says by itself which unit it is about. */
const readingAlone = reading.filter((name) => name !== "unit" && name !== "asOf" && name !== "perFile");

/**
 * Every command, in the order of the help. What CI and batch jobs run thousands of times is there from the start; the
 * others are loaded when they are run.
 */
export const commands: readonly CommandSpec[] = [
  {
    name: "check",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "shard", ...judging, "maxFindings", ...reporting],
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
    options: [...reading, ...judging, "maxFindings", ...reporting],
    idle: [],
    sections: shownBy.validate,
    run: validate,
  },
  {
    name: "status",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "only", "category", "origin", "flag", "failOnStatus", ...reporting],
    idle: [...judging, "maxFindings"],
    sections: shownBy.status,
    run: status,
  },
  {
    name: "deadline",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, ...reporting],
    idle: [...judging, "maxFindings"],
    sections: shownBy.deadline,
    run: deadline,
  },
  {
    name: "summary",
    arguments: [paths],
    operands: Number.POSITIVE_INFINITY,
    options: [...reading, "by", ...reporting],
    idle: [...judging, "maxFindings"],
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
