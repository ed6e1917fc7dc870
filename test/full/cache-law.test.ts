import fc from "fast-check";
import { test } from "vitest";
import { cacheChangesNothing } from "../cli/cached.js";

test("with a cache the answer is what it is without one, of three hundred histories", async () => {
  await fc.assert(cacheChangesNothing, { numRuns: 300 });
});
