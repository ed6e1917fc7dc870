import { isText, readCsv } from "../exchange/csv/read-csv.js";
import { type ForeignReading, readForeign } from "../exchange/foreign/read-foreign.js";
import type { FormReading } from "../exchange/form/read-form.js";
import { isForm, readForm } from "../exchange/form/read-form.js";
import type { Campaign } from "../model/campaign.js";
import type { ColumnMap } from "../model/column-map.js";
import type { ImportRemark } from "../model/import.js";
import { importPhrases } from "../phrases/import-phrases.js";
import { usualLimits } from "../workbook/guard-parts.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import type { ReadWorkbook } from "../workbook/sheet.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { nameOf, resolvePath, toPath } from "./paths.js";
import { isTrouble } from "./world.js";

/** The tool's own form, filled in, or somebody else's sheet. */
export type TableReading =
  | { readonly kind: "form"; readonly reading: FormReading }
  | { readonly kind: "foreign"; readonly reading: ForeignReading };

/** What a file of an officer's holds. A map is for sheets that are not the form, whatever they look like. */
export async function readTable(
  asking: Invocation,
  file: string,
  campaign: Campaign,
  map: ColumnMap | undefined,
): Promise<TableReading> {
  const { world, locale } = asking;
  const path = resolvePath(world.cwd, toPath(file, world.platform));
  const bytes = file === "-" ? await world.readStandardInput() : await world.files.read(path);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: file, ...bytes }, { locale });

  const name = nameOf(path).replace(/\.[^.]+$/, "");
  const { workbook, remarks } = await workbookIn(asking, file, bytes, file === "-" ? "CSV" : name);
  if (!map && isForm(workbook)) return { kind: "form", reading: readForm(workbook, campaign) };

  const reading = readForeign({ workbook, campaign, map, file: name });
  return { kind: "foreign", reading: { ...reading, remarks: [...remarks, ...reading.remarks] } };
}

async function workbookIn(
  { locale }: Invocation,
  file: string,
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly workbook: ReadWorkbook; readonly remarks: readonly ImportRemark[] }> {
  const read = isText(bytes) ? readCsv(bytes, name, usualLimits) : await readWorkbook(bytes, usualLimits);
  if ("refusal" in read) {
    const why = importPhrases[locale].refusal(read);
    throw new JobError({ problem: "table_refused", file, why }, { locale });
  }
  if (!("workbook" in read)) return { workbook: read, remarks: [] };

  const { workbook, encoding, delimiter } = read;
  const what = { remark: "decoded", encoding, delimiter } as const;
  return {
    workbook,
    remarks: [{ sheet: name, row: undefined, column: undefined, heading: undefined, what }],
  };
}
