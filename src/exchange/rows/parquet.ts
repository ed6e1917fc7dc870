import { parquetBytes } from "./parquet-bytes.js";
import type { RowFormat } from "./row-format.js";

/** For DuckDB, Spark, pandas and the like. */
export const parquet: RowFormat = {
  name: "parquet",
  binary: true,
  summary: {
    "zh-CN": "Parquet 列式文件，供 DuckDB、Spark、pandas 读取",
    en: "a Parquet file for DuckDB, Spark or pandas",
  },
  encode: (report) => parquetBytes(report),
};
