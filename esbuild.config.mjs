import { execFileSync } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { bundleApi, bundleProgram } from "./build/bundle.mjs";

const { files } = await bundleProgram();
const built = [...files, ...(await bundleApi())];

// What an earlier build left would be packed; and a code cache must never outlive the code that it was made of.
await mkdir("dist", { recursive: true });
const present = (await readdir("dist", { withFileTypes: true })).filter((entry) => entry.isFile());
await Promise.all(present.map(({ name }) => rm(`dist/${name}`)));
await Promise.all(built.map(({ path, text }) => writeFile(path, text)));

// In a process without options: V8 refuses what it compiled under others.
const { NODE_OPTIONS: _, ...env } = process.env;
execFileSync(process.execPath, ["build/code-cache.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });
