import { isForm, readForm } from "../exchange/form/read-form.js";
import { type Imported, toLedgers } from "../exchange/import-ledgers.js";
import type { Campaign } from "../model/campaign.js";
import { importPhrases } from "../phrases/import-phrases.js";
import { usualLimits } from "../workbook/guard-parts.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { resolvePath, toPath } from "./paths.js";
import { isTrouble } from "./world.js";

/** What a file of an officer's holds, as ledgers. */
export async function readTable(asking: Invocation, file: string, campaign: Campaign): Promise<Imported> {
  const { world, locale } = asking;
  const path = resolvePath(world.cwd, toPath(file, world.platform));
  const bytes = file === "-" ? await world.readStandardInput() : await world.files.read(path);
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: file, ...bytes }, { locale });

  const workbook = await readWorkbook(bytes, usualLimits);
  if ("refusal" in workbook) {
    const why = importPhrases[locale].refusal(workbook);
    throw new JobError({ problem: "table_refused", file, why }, { locale });
  }
  if (!isForm(workbook)) throw new JobError({ problem: "no_form", file }, { locale });
  return toLedgers(readForm(workbook, campaign), campaign.id);
}
