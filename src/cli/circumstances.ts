import type { FailureReason, Grouping } from "../model/report.js";
import type { Block } from "../report/conclude.js";
import type { Circumstances } from "../report/examine-files.js";
import type { Inputs } from "./gather-inputs.js";
import { campaignLoader } from "./load-campaign.js";
import type { Settings } from "./settings.js";
import { tool } from "./tool.js";

/** What a command wants to know, and what can fail it. */
export type Question = {
  readonly blocks: readonly Block[];
  readonly judges: readonly FailureReason[];
  readonly groupings: readonly Grouping[];
  /** False: no hash of a file and no fingerprint of a finding is shown. */
  readonly hashes?: boolean;
  /** False: of items nothing is shown but how many they are. */
  readonly rows?: boolean;
};

/** All that an examination goes by: what the command asks, the command line, the config and the campaign. */
export function circumstancesOf(settings: Settings, question: Question, inputs: Inputs): Circumstances {
  const { config, configDocument, baselineFile, surroundings, disk, maxBytes } = inputs;
  return {
    ...question,
    ...settings,
    tool,
    campaign: inputs.campaign,
    loadCampaign: campaignLoader(disk, surroundings.base, { maxBytes, reader: settings.reader }),
    locale: inputs.locale,
    maxBytes,
    roster: inputs.roster,
    failOn: settings.failOn ?? config?.failOn ?? "error",
    severities: config?.rules ?? new Map(),
    exemptions: [...(config?.suppressions ?? []), ...(baselineFile?.entries ?? [])],
    // A baseline goes by fingerprints, and what a cache remembers is for every format.
    hashes: question.hashes !== false || baselineFile !== undefined || inputs.cachePath !== undefined,
    rows: question.rows !== false || settings.failOnStatus.length > 0 || inputs.cachePath !== undefined,
    exemptionFiles: [configDocument, baselineFile?.document].filter((document) => document !== undefined),
    readsAll: inputs.readsAll,
    blocks: [...new Set([...question.blocks, "files", "findings"] as const)],
  };
}
