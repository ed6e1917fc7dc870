import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { isGiven } from "./given-options.js";
import { folderOf, resolvePath, toPath } from "./paths.js";
import { sayNotice } from "./speak.js";

/** A file to write; `shown`: its path as people see it. */
export type NewFile = { readonly shown: string; readonly text: string };

/** All of the files or, where one is there already and `--force` is not given, none of them. */
export async function writeNewFiles(invocation: Invocation, files: readonly NewFile[]): Promise<void> {
  await refuseExisting(invocation, files);
  for (const file of files) await writeOne(invocation, file);
}

async function refuseExisting(invocation: Invocation, files: readonly NewFile[]): Promise<void> {
  const { world, options, locale } = invocation;
  if (isGiven(options, "force")) return;

  const existing: string[] = [];
  for (const { shown } of files) {
    if (typeof (await world.files.inspect(pathOf(shown, invocation))) === "string") existing.push(shown);
  }
  if (existing.length > 0) throw new JobError({ problem: "files_exist", files: existing }, { locale });
}

async function writeOne(invocation: Invocation, { shown, text }: NewFile): Promise<void> {
  const { world, options, locale } = invocation;
  const path = pathOf(shown, invocation);
  const manner = isGiven(options, "force") ? "replace" : "new";
  const trouble =
    (await world.files.makeFolder(folderOf(path))) ??
    (await world.files.write(path, new TextEncoder().encode(text), manner));
  if (trouble) throw new JobError({ problem: "output", file: shown, ...trouble }, { locale });
  await sayNotice(invocation, { notice: "written", file: shown });
}

function pathOf(shown: string, { world }: Invocation): string {
  return resolvePath(world.cwd, toPath(shown, world.platform));
}
