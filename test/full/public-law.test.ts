import { test } from "vitest";
import { holdsInPublic } from "../cli/public-law.js";

test("no name and no number of a ledger is in any public output", { timeout: 300_000 }, () =>
  holdsInPublic(200),
);
