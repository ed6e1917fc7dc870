import { expect, test } from "vitest";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import { textOf } from "./console-blocks.js";

test.each(["docs/configuration.md", "docs/configuration.zh-CN.md"])("%s tells of every key", (page) => {
  const rows = textOf(page)
    .split("\n")
    .flatMap((line) => /^\| (`[^|]*`) \|/.exec(line)?.[1]?.match(/\w+/g) ?? []);
  expect(rows.sort()).toEqual(Object.keys(schema.properties).sort());
});
