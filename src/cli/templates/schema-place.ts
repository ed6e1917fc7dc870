import type { Invocation } from "../command.js";
import { isGiven } from "../given-options.js";
import { folderOf, relativeTo, resolvePath, toPath } from "../paths.js";

/** Of the files that people edit. */
export const editedSchemas = ["ledger", "campaign", "config", "inspection", "baseline"] as const;
export type FileSchema = (typeof editedSchemas)[number];

/** Where `init` puts the schemas, from the current folder. */
const schemaFolder = "schemas";

export function schemaFile(schema: FileSchema): string {
  return `${schemaFolder}/${schema}.schema.json`;
}

/**
 * Where an editor finds the schema of a new file, as the way from that file: in the folder of schemas here or beside
 * the file, if it is there or about to be; else nowhere. An address on the network would be no answer: where it is not
 * reached, an editor helps with nothing.
 */
export async function schemaPlace(
  { world, options }: Invocation,
  schema: FileSchema,
  shown: string,
): Promise<string | undefined> {
  const folder = folderOf(resolvePath(world.cwd, toPath(shown, world.platform)));
  const [here, beside] = [world.cwd, folder].map((place) => resolvePath(place, schemaFile(schema)));
  const isThere = async (path = "") => (await world.files.inspect(path)) === "file";
  if (isGiven(options, "schemas") || (await isThere(here))) return wayTo(folder, here);
  return (await isThere(beside)) ? wayTo(folder, beside) : undefined;
}

/** The line of the file ends at a blank. */
function wayTo(folder: string, path = ""): string | undefined {
  const way = relativeTo(folder, path);
  return /\s/.test(way) ? undefined : way;
}
