import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { root } from "../built-program.js";
import { handwrittenPages, textOf } from "./console-blocks.js";
import { anchor } from "./markdown.js";

const generatedPages = readdirSync(join(root, "docs"))
  .map((name) => `docs/${name}`)
  .filter((file) => file.endsWith(".md") && !handwrittenPages.includes(file));
const pages = [...handwrittenPages, ...generatedPages];

function withoutCode(file: string): string {
  return textOf(file)
    .replaceAll(/^(`{3,}).*?^\1$/gms, "")
    .replaceAll(/`[^`\n]+`/g, (code) => code.replaceAll(/[[\]()]/g, ""));
}

function anchorsOf(file: string): string[] {
  return [...withoutCode(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    anchor(heading.replaceAll("\\", "")),
  );
}

test.each(pages)("every link of %s leads somewhere", (file) => {
  const targets = [...withoutCode(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const broken = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = "", heading] = target.split("#");
    const led = path === "" ? file : normalize(join(dirname(file), decodeURI(path))).replaceAll("\\", "/");
    if (!existsSync(join(root, led))) return true;
    return heading !== undefined && !anchorsOf(led).includes(decodeURI(heading));
  });
  expect(broken).toEqual([]);
});
