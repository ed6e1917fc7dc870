import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inputDigester } from "../../src/cli/digest-input.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { builtInCampaign } from "../../src/read/built-in-campaigns.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

const megabyte = 2 ** 20;
const files = 50;

/** 200 KB of text, in memory twice as much, of which a digest needs little; its words are long enough to be cut out. */
function longLedger(index: number): string {
  const code = String(index).padStart(3, "0");
  const items = `${rectifiedItem(code)}${unaccountedItem(code)}`
    .replaceAll("李某某", "采购管理科会同财务科负责同志李某某")
    .replaceAll("张某某", "采购管理科会同财务科经办同志张某某")
    .replace("annex: 附件1", "path: evidence/a-rather-long-name-of-a-paper.pdf");
  const name = `某市某区某某街道办事处采购管理办公室${index}`;
  return `${ledger({ code, name, items })}# ${"备注".repeat(100_000)}\n`;
}

test("a digest keeps nothing of the text that it was made of", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const campaign = builtInCampaign("procurement-lookback-2018");
  if (!campaign) throw new Error("the campaign is built in");

  const digest = inputDigester(
    {
      ...nodeWorld().files,
      readAtMost: async (path) => new TextEncoder().encode(longLedger(Number(/\d+/.exec(path)?.[0]))),
    },
    {
      base: "/nowhere",
      manner: {
        ...{ campaign, asOf: campaign.report.due, clock: "stated", locale: "zh-CN", unit: undefined },
        ...{ severities: new Map(), maxBytes: megabyte, progressDays: [], hashes: false, rows: false },
      },
    },
  );
  const order = (index: number) => ({ file: { path: `units/${index}.yaml`, named: false }, days: [] });
  await digest(order(files));
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = [];
  for (let index = 0; index < files; index += 1) kept.push(await digest(order(index)));
  collectGarbage();
  expect((process.memoryUsage().heapUsed - before) / megabyte).toBeLessThan(4);
  expect(kept).toHaveLength(files);
}, 20_000);
