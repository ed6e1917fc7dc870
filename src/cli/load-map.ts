import type { Locale } from "../language/locale.js";
import type { ColumnMap } from "../model/column-map.js";
import { checkSchema } from "../read/check-schema.js";
import { type ReadingLimits, readFile } from "../read/read-file.js";
import { toColumnMap } from "../read/to-map.js";
import { JobError } from "./errors.js";
import { resolvePath, toPath } from "./paths.js";
import { isBroken, problemLines } from "./problem-lines.js";
import { isTrouble, type World } from "./world.js";

/** Reads the map of columns that was asked for; a broken one is a `JobError`. */
export async function loadMap(
  world: World,
  shown: string,
  limits: ReadingLimits,
  locale: Locale,
): Promise<ColumnMap> {
  const bytes = await world.files.read(resolvePath(world.cwd, toPath(shown, world.platform)));
  if (isTrouble(bytes)) throw new JobError({ problem: "path", path: shown, ...bytes }, { locale });

  const file = readFile({ path: shown, bytes, named: true }, limits);
  const lines = problemLines([file], locale);
  if (file.kind !== "map" && file.kind !== null)
    throw new JobError({ problem: "not_a_map", file: shown }, { locale });
  if (isBroken(file, locale) || !file.document)
    throw new JobError({ problem: "broken_map", file: shown }, { lines, locale });
  return toColumnMap(file.document, checkSchema(file.document, "map").value);
}
