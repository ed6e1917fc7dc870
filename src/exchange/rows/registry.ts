import { ndjson } from "./ndjson.js";
import { parquet } from "./parquet.js";
import type { RowFormat } from "./row-format.js";

/** The formats of `export` that hold item rows. */
export const rowFormats: readonly RowFormat[] = [ndjson, parquet];
