import { test } from "vitest";
import { comesBack, nothingIsDropped } from "../cli/foreign-law.js";

test("items come back the same from any layout and any spelling", { timeout: 300_000 }, () => comesBack(400));

test("nothing that is written in a sheet is dropped without a word", { timeout: 300_000 }, () =>
  nothingIsDropped(400),
);
