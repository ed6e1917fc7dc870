// Compares the two readers on mutated ledgers by the million, which takes too long for the tests:
//
//   node bench/reader-mutants.mjs --seed 2018 --count 1000000
//
// Prints how many the fast reader read, and every difference; ends with 1 where there is one.
import { parseArgs } from "node:util";
import { load } from "./load.mjs";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "2018" }, count: { type: "string", default: "1000000" } },
});
const { countMutants } = await load("test/read/profile/count-mutants.ts");

const start = performance.now();
const { count, read, differences } = countMutants(Number(values.seed), Number(values.count), (done) =>
  process.stderr.write(`\r${done}`),
);
const seconds = Math.round((performance.now() - start) / 1000);
for (const difference of differences) console.log(`${difference}\n`);
console.log(
  `seed ${values.seed}: ${count} mutants, ${read} read, ${count - read} left to yaml, ` +
    `${differences.length} differences, ${seconds} s`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
