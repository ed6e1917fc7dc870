import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { LongReport } from "../../model/report.js";
import { type ColumnType, type ColumnValue, type ItemColumn, itemColumns } from "./item-columns.js";
import { batchesOf } from "./row-format.js";

/** Rows of a row group: what is in memory at a time, and what a reader can skip. */
const groupSize = 10_000;

const types: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
};

const schema: SchemaElement[] = [
  { name: "item", num_children: itemColumns.length },
  ...itemColumns.map(
    ({ name, type, optional }): SchemaElement => ({
      name,
      ...types[type],
      repetition_type: optional ? "OPTIONAL" : "REQUIRED",
    }),
  ),
];

/** The rows as one Parquet file, a row group at a time. */
export function* parquetBytes(report: LongReport): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const { name, version } = report.tool;
  const file = new ParquetWriter({ writer, schema, createdBy: `${name} ${version}` });
  for (const rows of batchesOf(report.items ?? [], groupSize)) {
    const columnData = itemColumns.map((column) => ({
      name: column.name,
      data: rows.map((row) => stored(column, column.value(row, report))),
    }));
    file.write({ columnData, rowGroupSize: groupSize });
    yield taken(writer);
  }
  file.finish();
  yield taken(writer);
}

function stored({ type }: ItemColumn, value: ColumnValue): ColumnValue | Date {
  return type === "date" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
}

/** What has been written since the last time; the writer goes on counting from the beginning of the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
