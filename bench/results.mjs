import { median } from "./measure.mjs";

const seconds = (value) => (value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`);
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** The whole of bench/RESULTS.md. */
export function pageOf({ measured, wanted, versions, machine, version, seed, notes }) {
  const find = (name, size, kind = "typical") =>
    measured.find((one) => one.name === name && one.size === size && one.kind === kind);
  return `${[
    "# Measured",
    "<!-- `npm run bench` writes this page. -->",
    `taizhang ${version}; ${machine}; seed ${seed}; written ${new Date().toISOString().slice(0, 10)}. Whole processes, in turn (A B C A B C), after a warm-up each, page cache warm, output thrown away; medians, with the smallest and the largest in brackets. Only what stands in one run can be compared.`,
    "## To reach",
    toReach(find),
    "## Peers",
    table(
      ["Program", "Version", "What it does not do"],
      wanted.map(({ name, lacks }) => [name, versionOf(versions.get(name)), lacks]),
    ),
    "## Figures",
    ...["typical", "clean", "all-findings", "50 MB"].map((kind) => figuresOf(measured, kind)).filter(Boolean),
    notes.trimEnd(),
  ].join("\n\n")}\n`;
}

function versionOf(known) {
  return known?.version ?? `not installed: ${known?.missing ?? "not asked for"}`;
}

function figuresOf(measured, kind) {
  const rows = measured.filter((one) => one.kind === kind);
  if (rows.length === 0) return "";

  const cells = rows.map((one) => [
    ...[one.size, one.items || "", (one.bytes / 1e6).toFixed(1), one.name],
    one.runs.length,
    `${seconds(one.median)} (${seconds(one.min)}–${seconds(one.max)})`,
    ...[`${Math.round(one.peak)} MB`, one.exitCodes.join(", ")],
  ]);
  return `### ${kind}\n\n${table(["Files", "Items", "MB", "Program", "Runs", "Wall", "Peak", "Exit"], cells)}`;
}

/** Ratios run by run, so that a slow minute of the machine meets both. */
function ratio(one, other, join) {
  if (!one || !other) return undefined;
  return median(one.runs.map((value, index) => join(value, other.runs[index] ?? other.median)));
}

function toReach(find) {
  const own = (size, kind) => find("taizhang check", size, kind);
  const over = ratio(own(1), find("node -e 0", 1), (a, b) => (a - b) * 1000);
  const faster = ratio(find("sourcemeta --fast", 10_000), own(10_000), (a, b) => a / b);
  const worst = ratio(own(10_000, "all-findings"), own(10_000, "clean"), (a, b) => a / b);
  const growth = growthOf(own);
  const large = find("taizhang check", 1, "50 MB");
  const lines = [
    line("one ledger, over `node -e 0`", over, 60, 30, (value) => `+ ${Math.round(value)} ms`),
    line("100 ledgers", own(100)?.median, 0.45, 0.3, seconds),
    line(
      "10,000 ledgers, times as fast as `sourcemeta --fast`",
      faster,
      -1.5,
      -2,
      (value) => `${value.toFixed(2)}x`,
    ),
    line("10,000 ledgers, warm cache", find("taizhang check, warm cache", 10_000)?.median, 2, 2, seconds),
    line("peak memory at 10,000 ledgers", own(10_000)?.peak, 256, 256, (value) => `${Math.round(value)} MB`),
    line("time a file, the largest size over 100 files", growth, 1.1, 1.1, (value) => `${value.toFixed(2)}x`),
    line("findings in every item, over the clean run", worst, 1.5, 1.2, (value) => `${value.toFixed(2)}x`),
    line("one 50 MB ledger", large?.median, 3, 1.5, seconds),
    line("its peak memory", large?.peak, 400, 400, (value) => `${Math.round(value)} MB`),
  ];
  return table(["", "Reach", "Moonshot", "Measured", "Reached"], lines);
}

/** What a file costs beyond the start of the program, at the largest size against a hundred. */
function growthOf(own) {
  const [start, few] = [own(1), own(100)];
  const many = own(10_000) ?? own(1000);
  if (!start || !few || !many) return undefined;

  const cost = ({ median: whole, size }) => (whole - start.median) / (size - 1);
  return cost(many) / cost(few);
}

/** A bound below zero is one to be above. */
function line(what, value, reach, moonshot, shown) {
  const isWithin = (bound) => (bound < 0 ? value >= -bound : value <= bound);
  const verdict = value === undefined ? "" : isWithin(moonshot) ? "moonshot" : isWithin(reach) ? "yes" : "no";
  const measured = value === undefined ? "not measured" : shown(value);
  return [what, shown(Math.abs(reach)), shown(Math.abs(moonshot)), measured, verdict];
}
