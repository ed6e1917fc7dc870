import { expect, test } from "vitest";
import { readFile } from "../../src/read/read-file.js";
import { encode } from "../rules/example.js";

const contentOf = (text: string, named: boolean) =>
  readFile({ path: "a.yaml", bytes: encode(text), named }, { maxBytes: 1000 }).content.kind;

test.each([
  ["somebody else's YAML", "services: { web: { image: nginx } }\n", "other"],
  ["somebody else's kind", "kind: Deployment\nmetadata: { name: web }\n", "other"],
  ["an empty file", "", "other"],
  ["a ledger that does not say so", 'unit: { code: "017" }\nitems: []\n', "unreadable"],
  ["a ledger whose kind is misspelt", "kind: ledgr\nversion: 1\n", "unreadable"],
  ["a campaign that does not say so", "extends: procurement-lookback-2018\n", "unreadable"],
])("%s, found in a folder", (_title, text, content) => {
  expect(contentOf(text, false)).toBe(content);
  expect(contentOf(text, true)).toBe("unreadable");
});
