/** The words that arguments of commands may be. */
export const paperFormats = ["md", "docx", "html"] as const;

export const exportFormats = ["ndjson", "parquet", "xlsx"] as const;
export const schemaNames = [
  "ledger",
  "campaign",
  "inspection",
  "config",
  "baseline",
  "map",
  "report",
  "shard",
] as const;
export const baselineActions = ["write", "prune"] as const;
export const templateNames = ["campaign", "ledger"] as const;
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
