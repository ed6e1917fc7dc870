import fc from "fast-check";
import { test } from "vitest";
import { shardsAreOneRun } from "../cli/any-set.js";

test("merged shards say what one run says, of five hundred sets of files", async () => {
  await fc.assert(shardsAreOneRun, { numRuns: 500 });
});
