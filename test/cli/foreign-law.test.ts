import { test } from "vitest";
import { comesBack, nothingIsDropped } from "./foreign-law.js";

test("items come back the same from any layout and any spelling", { timeout: 30_000 }, () => comesBack(12));

test("nothing that is written in a sheet is dropped without a word", { timeout: 30_000 }, () =>
  nothingIsDropped(12),
);
