import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The texts of the YAML files in this repository, by path. */
export function repositoryFiles(): ReadonlyMap<string, string> {
  const paths = ["examples", "src", "test", "schemas"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
