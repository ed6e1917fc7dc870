/**
 * What most runs do not need: commands that are seldom run, and what options ask for instead of a command. The program
 * has it in a file of its own, which is loaded by one `import("./further.js")`.
 */
export { summaryWorkbook } from "../exchange/summary-workbook.js";
export { writeWorkbook } from "../workbook/write-workbook.js";
export { baseline } from "./commands/baseline.js";
export { completion } from "./commands/completion.js";
export { explain } from "./commands/explain.js";
export { exportLedgers } from "./commands/export.js";
export { importLedgers } from "./commands/import.js";
export { init } from "./commands/init.js";
export { merge } from "./commands/merge.js";
export { report } from "./commands/report.js";
export { listRules } from "./commands/rules.js";
export { schema } from "./commands/schema.js";
export { verify } from "./commands/verify.js";
export { listFiles } from "./inquiries/list-files.js";
export { printConfig } from "./inquiries/print-config.js";
export { makeShield } from "./public/make-shield.js";
export { checkShard } from "./shards/check-shard.js";
