import baselineSchema from "../../schemas/baseline.schema.json" with { type: "json" };
import errorsOfBaseline from "../../schemas/baseline.schema.json?validator";
import campaignSchema from "../../schemas/campaign.schema.json" with { type: "json" };
import errorsOfCampaign from "../../schemas/campaign.schema.json?validator";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import errorsOfConfig from "../../schemas/config.schema.json?validator";
import inspectionSchema from "../../schemas/inspection.schema.json" with { type: "json" };
import errorsOfInspection from "../../schemas/inspection.schema.json?validator";
import mapSchema from "../../schemas/map.schema.json" with { type: "json" };
import errorsOfMap from "../../schemas/map.schema.json?validator";
import type { FileKind } from "../model/report.js";
import type { Mapping } from "./fields.js";
import type { SchemaError, Validate } from "./schema-error.js";

/** Every kind but that of nearly all files: the program loads this module when it meets one of them. */
export type OtherKind = Exclude<FileKind, "ledger">;

const schemas: Readonly<Record<OtherKind, Mapping>> = {
  campaign: campaignSchema,
  inspection: inspectionSchema,
  config: configSchema,
  baseline: baselineSchema,
  map: mapSchema,
};

const validators: Readonly<Record<OtherKind, Validate>> = {
  campaign: errorsOfCampaign,
  inspection: errorsOfInspection,
  config: errorsOfConfig,
  baseline: errorsOfBaseline,
  map: errorsOfMap,
};

export function otherSchema(kind: OtherKind): Mapping {
  return schemas[kind];
}

export function otherErrors(kind: OtherKind, value: unknown): readonly SchemaError[] {
  return validators[kind](value);
}
