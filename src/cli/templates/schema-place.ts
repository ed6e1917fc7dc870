import type { Invocation } from "../command.js";
import { isGiven } from "../given-options.js";
import { folderOf, relativeTo, resolvePath, toPath } from "../paths.js";

export type FileSchema = "ledger" | "campaign" | "config";

/** Where `init --schemas` puts the schemas, from the current folder. */
export const schemaFolder = "schemas";

/** Under which it is published. */
function address(schema: FileSchema): string {
  return `https://taizhang.dev/schemas/${schema}.schema.json`;
}

/**
 * Where an editor finds the schema of a new file: in the folder of schemas, if they are there or about to be, so that
 * it needs no network; else under its address. A setting of the editor would not do: the file's own line goes before it.
 */
export async function schemaPlace(
  { world, options }: Invocation,
  schema: FileSchema,
  shown: string,
): Promise<string> {
  const copy = resolvePath(world.cwd, `${schemaFolder}/${schema}.schema.json`);
  const isThere = isGiven(options, "schemas") || (await world.files.inspect(copy)) === "file";
  const way = relativeTo(folderOf(resolvePath(world.cwd, toPath(shown, world.platform))), copy);
  // The line ends at a blank.
  return isThere && !/\s/.test(way) ? way : address(schema);
}
