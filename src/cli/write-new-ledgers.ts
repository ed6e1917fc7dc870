import type { Imported, ImportedLedger } from "../exchange/import-ledgers.js";
import { writeLedger } from "../exchange/yaml/write-ledger.js";
import { checkedText } from "./checked-text.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { exitCodes, type Verdict } from "./exit-codes.js";
import { isGiven, textOf } from "./given-options.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import { sayNotice } from "./speak.js";

/** A file to write; `shown`: as people see its path. */
type Write = {
  readonly shown: string;
  readonly path: string;
  readonly text: string;
  readonly ledger: ImportedLedger;
};

/** A file a unit, or what would be written where no folder is named. All is known before the first is written. */
export async function writeNewLedgers(asking: Invocation, { ledgers }: Imported): Promise<Verdict> {
  const folder = textOf(asking.options, "folder");
  const writes = ledgers.map((ledger) => planned(asking, folder ?? ".", ledger));
  if (folder === undefined) {
    for (const { shown, ledger } of writes) await sayPlan(asking, shown, ledger);
    return exitCodes.clean;
  }
  await refuseExisting(asking, writes);
  for (const write of writes) await writeOne(asking, write);
  return exitCodes.clean;
}

function planned({ world }: Invocation, folder: string, ledger: ImportedLedger): Write {
  const shown = `${folder.replace(/[/\\]+$/, "")}/${fileName(ledger.unit)}`.replace(/^\.\//, "");
  const path = resolvePath(world.cwd, toPath(shown, world.platform));
  return { shown, path, text: checkedText(writeLedger(ledger.ledger), ledger.ledger), ledger };
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

async function refuseExisting(
  { world, options, locale }: Invocation,
  writes: readonly Write[],
): Promise<void> {
  if (isGiven(options, "force")) return;

  const existing: string[] = [];
  for (const { shown, path } of writes) {
    if (typeof (await world.files.inspect(path)) === "string") existing.push(shown);
  }
  if (existing.length > 0) throw new JobError({ problem: "files_exist", files: existing }, { locale });
}

async function writeOne(asking: Invocation, { shown, path, text }: Write): Promise<void> {
  const { world, options, locale } = asking;
  const manner = isGiven(options, "force") ? "replace" : "new";
  const trouble =
    (await world.files.makeFolder(folderOf(path))) ??
    (await world.files.write(path, new TextEncoder().encode(text), manner));
  if (trouble) throw new JobError({ problem: "output", file: shown, ...trouble }, { locale });
  await sayNotice(asking, { notice: "written", file: shown });
}
