import { readdirSync } from "node:fs";

/** Says which suites `npm test` leaves out, so that nobody takes its green for the whole. */
export function teardown(): void {
  const full = new URL("./full/", import.meta.url);
  const suites = readdirSync(full).filter((name) => name.endsWith(".test.ts"));
  process.stdout.write(
    "\nLeft out (they need programs from outside npm, or minutes; `npm run test:full` runs them):\n",
  );
  process.stdout.write("  test/docs/commands.test.ts\n");
  for (const suite of suites) process.stdout.write(`  test/full/${suite}\n`);
}
