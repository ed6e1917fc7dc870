import { isCsv, readCsv } from "../exchange/csv/read-csv.js";
import { type ForeignReading, readForeign } from "../exchange/foreign/read-foreign.js";
import type { FormReading } from "../exchange/form/read-form.js";
import { isForm, readForm } from "../exchange/form/read-form.js";
import type { Locale } from "../language/locale.js";
import type { Campaign } from "../model/campaign.js";
import type { ColumnMap } from "../model/column-map.js";
import type { ImportRemark } from "../model/import.js";
import { importPhrases } from "../phrases/import-phrases.js";
import { usualLimits } from "../workbook/guard-parts.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import type { ReadWorkbook, Refusal } from "../workbook/sheet.js";
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
  if (isTrouble(bytes) && bytes.trouble === "folder")
    refuse(file, { refusal: "other_file", file: "folder" }, locale);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: file, ...bytes }, { locale });

  const name = nameOf(path).replace(/\.[^.]+$/, "");
  const { workbook, remarks, isText } = await workbookIn(asking, file, bytes, file === "-" ? "CSV" : name);
  if (!map && isForm(workbook)) return { kind: "form", reading: readForm(workbook, campaign) };

  const reading = readForeign({ workbook, campaign, map, file: name, isText });
  return { kind: "foreign", reading: { ...reading, remarks: [...remarks, ...reading.remarks] } };
}

type TableFile = {
  readonly workbook: ReadWorkbook;
  readonly remarks: readonly ImportRemark[];
  readonly isText: boolean;
};

async function workbookIn(
  { locale }: Invocation,
  file: string,
  bytes: Uint8Array,
  name: string,
): Promise<TableFile> {
  const read = isCsv(bytes) ? readCsv(bytes, name, usualLimits) : await readWorkbook(bytes, usualLimits);
  if ("refusal" in read) refuse(file, read, locale);
  if (!("workbook" in read)) return { workbook: read, remarks: [], isText: false };

  const { workbook, encoding, delimiter } = read;
  const what = { remark: "decoded", encoding, delimiter } as const;
  return {
    workbook,
    isText: true,
    remarks: [{ sheet: name, row: undefined, column: undefined, heading: undefined, what }],
  };
}

function refuse(file: string, refusal: Refusal, locale: Locale): never {
  const why = importPhrases[locale].refusal(refusal);
  throw new JobError({ problem: "table_refused", file, why }, { locale });
}
