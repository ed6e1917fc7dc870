import type { Imported, ImportedLedger } from "../exchange/import-ledgers.js";
import { writeLedger } from "../exchange/yaml/write-ledger.js";
import { checkedText } from "./checked-text.js";
import type { Invocation } from "./command.js";
import { exitCodes, type Verdict } from "./exit-codes.js";
import { textOf } from "./given-options.js";
import { schemaPlace } from "./templates/schema-place.js";
import { type NewFile, writeNewFiles } from "./write-new-files.js";

type Write = NewFile & { readonly ledger: ImportedLedger };

/** A file a unit, or what would be written where no folder is named. All is known before the first is written. */
export async function writeNewLedgers(asking: Invocation, { ledgers }: Imported): Promise<Verdict> {
  const folder = textOf(asking.options, "folder");
  const writes = await Promise.all(ledgers.map((ledger) => planned(asking, folder ?? ".", ledger)));
  if (folder === undefined) {
    for (const { shown, ledger } of writes) await sayPlan(asking, shown, ledger);
    return exitCodes.clean;
  }
  await writeNewFiles(asking, writes);
  return exitCodes.clean;
}

async function planned(asking: Invocation, folder: string, ledger: ImportedLedger): Promise<Write> {
  const shown = `${folder.replace(/[/\\]+$/, "")}/${fileName(ledger.unit)}`.replace(/^\.\//, "");
  const text = writeLedger(ledger.ledger, await schemaPlace(asking, "ledger", shown));
  return { shown, text: checkedText(text, ledger.ledger), ledger };
}

/** A code may hold what a file name may not. */
function fileName(code: string): string {
  const name = code.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+/, "");
  return `${name === "" ? "unit" : name}.yaml`;
}

async function sayPlan(
  { world, words }: Invocation,
  file: string,
  { unit, name, items }: ImportedLedger,
): Promise<void> {
  await world.stdout.write(`${words.wouldWrite({ file, unit, name, items })}\n`);
}
