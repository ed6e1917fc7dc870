import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What others offer for a part of the job; `most`: the most files that they are given, since beyond it takes minutes. */
export const peers = [
  {
    name: "sourcemeta --fast",
    package: "@sourcemeta/jsonschema",
    most: 10_000,
    lacks: "schema only, no `format`, no rules, no status",
    command: (bin, { schema, folder }) => [
      bin("jsonschema"),
      "validate",
      "--fast",
      schema,
      folder,
      "--extension",
      ".yaml",
    ],
  },
  {
    name: "sourcemeta",
    package: "@sourcemeta/jsonschema",
    most: 10_000,
    lacks: "schema only, no rules, no status",
    command: (bin, { schema, folder }) => [
      bin("jsonschema"),
      "validate",
      schema,
      folder,
      "--extension",
      ".yaml",
    ],
  },
  {
    name: "ajv-cli",
    package: "ajv-cli",
    most: 10_000,
    lacks: "schema only, without formats; rejects dates without quotes; no positions",
    command: (bin, { schema, folder }) => [
      ...[bin("ajv"), "validate", "--spec=draft2020", "--strict=false", "--validate-formats=false"],
      ...["--all-errors", "-s", schema, "-d", join(folder, "**/*.yaml")],
    ],
  },
  {
    name: "v8r",
    package: "v8r",
    most: 100,
    lacks: "schema only; rejects dates without quotes; no positions",
    command: (bin, { schema }) => [bin("v8r"), "-s", schema, "**/*.yaml"],
  },
  {
    name: "yamllint",
    debian: "yamllint",
    most: 100,
    lacks: "style only",
    command: (_, { folder }) => ["yamllint", "-d", "relaxed", folder],
  },
  {
    name: "hledger check",
    debian: "hledger",
    most: 10_000,
    lacks: "a journal of one entry an item, a tenth of the text; sums only",
    command: (_, { journal }) => ["hledger", "check", "-f", journal],
  },
];

/** Installs what can be, into `bench/.peers` and by apt; each peer's version, or why it is not there. */
export async function installPeers(folder, wanted) {
  await mkdir(folder, { recursive: true });
  const bin = (name) => join(folder, "node_modules", ".bin", name);
  const versions = new Map();
  for (const peer of wanted) {
    try {
      versions.set(
        peer.name,
        peer.package ? await fromNpm(folder, peer.package) : await fromDebian(peer.debian),
      );
    } catch (error) {
      versions.set(peer.name, { missing: String(error.message).split("\n")[0] });
    }
  }
  return { bin, versions };
}

async function fromNpm(folder, name) {
  const manifest = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) {
    const options = ["--no-audit", "--no-fund", "--engine-strict=false"];
    await run("npm", ["install", "--prefix", folder, ...options, name]);
  }
  const { stdout } = await run(process.execPath, ["-p", `require(${JSON.stringify(manifest)}).version`]);
  return { version: stdout.trim() };
}

async function fromDebian(name) {
  const version = () => run(name, ["--version"]);
  const found = await version().catch(async () => {
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
    return version();
  });
  return { version: /\d[\d.]*/.exec(found.stdout || found.stderr)?.[0] ?? "?" };
}
