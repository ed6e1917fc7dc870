import fc from "fast-check";
import { expect } from "vitest";
import { type Machine, run, type Thing, type Transcript } from "../a-world.js";
import { anySet, ways } from "./any-set.js";
import { ledger, rectifiedItem, unaccountedItem } from "./ledgers.js";

export const cacheName = "kept";

type Things = Readonly<Record<string, Thing>>;

/** What a run leaves in the cache. */
export function cacheIn({ bytes }: Transcript): Things {
  return Object.fromEntries(Object.entries(bytes).filter(([path]) => path.startsWith(`${cacheName}/`)));
}

export const packsIn = (cache: Things) => Object.keys(cache).filter((path) => path.endsWith(".pack"));

/** A run with what an earlier one left in the cache. */
export function runCached(
  argv: readonly string[],
  machine: Machine,
  cache: Things = {},
): Promise<Transcript> {
  const files = { ...machine.files, ...cache };
  return run([...argv, "--cache", cacheName, "--reader", "auto"], { ...machine, files });
}

const evidenced = ledger({
  code: "003",
  items: rectifiedItem("003").replace("annex: 附件1", "path: 佐证/公告.pdf"),
});

/** Something that happens between two runs. */
type Change =
  | { readonly change: "put"; readonly path: string; readonly thing: Thing }
  | { readonly change: "remove" | "rename"; readonly at: number }
  | { readonly change: "damage"; readonly at: number; readonly bit: number }
  | { readonly change: "cut"; readonly at: number }
  | { readonly change: "day"; readonly day: string }
  | { readonly change: "engine" | "unit" | "jobs" | "none" };

const position = fc.nat({ max: 1_000_000 });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    change: fc.constant("put" as const),
    path: fc.constantFrom("a.yaml", "市直/一.yaml", "b.yaml"),
    thing: fc.constantFrom(
      evidenced,
      ledger({ code: "002", items: unaccountedItem("002") }),
      "kind: ledger\nitems: [",
    ),
  }),
  fc.constantFrom(
    { change: "put", path: "佐证/公告.pdf", thing: "公告" },
    { change: "put", path: "佐证/公告.pdf", thing: "另一份" },
    { change: "put", path: "taizhang.config.yaml", thing: "kind: config\nversion: 1\n" },
    {
      change: "put",
      path: "taizhang.config.yaml",
      thing: "kind: config\nversion: 1\nrules: { item/accounted-for: off, evidence/exists: warning }\n",
    },
    {
      change: "put",
      path: "campaign.yaml",
      thing:
        "kind: campaign\nversion: 1\nid: procurement-lookback-2018\nextends: procurement-lookback-2018\ntitle: 回头看\nthresholds: { explanation_length: 5 }\n",
    },
    { change: "day", day: "2018-06-09" },
    { change: "day", day: "2018-07-20" },
    { change: "engine" },
    { change: "unit" },
    { change: "jobs" },
    { change: "none" },
  ),
  fc.record({ change: fc.constantFrom("remove" as const, "rename" as const), at: position }),
  fc.record({ change: fc.constant("damage" as const), at: position, bit: fc.nat({ max: 7 }) }),
  fc.record({ change: fc.constant("cut" as const), at: position }),
);

type State = {
  readonly files: Things;
  readonly cache: Things;
  readonly day: string;
  readonly engine: string;
  readonly unit: boolean;
  readonly jobs: boolean;
};

function changed(state: State, one: Change): State {
  const { files, cache } = state;
  const names = Object.keys(files);
  switch (one.change) {
    case "put":
      return { ...state, files: { ...files, [one.path]: one.thing } };
    case "remove":
    case "rename": {
      const name = names[one.at % names.length] ?? "";
      const { [name]: thing, ...others } = files;
      const renamed = thing === undefined || one.change === "remove" ? {} : { [`改/${name}`]: thing };
      return { ...state, files: { ...others, ...renamed } };
    }
    case "damage":
      return { ...state, cache: inPack(cache, one.at, (bytes, at) => damaged(bytes, at, one.bit)) };
    case "cut":
      return { ...state, cache: inPack(cache, one.at, (bytes, at) => bytes.slice(0, at)) };
    case "day":
      return { ...state, day: one.day };
    case "engine":
      return { ...state, engine: `${state.engine}+` };
    case "unit":
      return { ...state, unit: !state.unit };
    case "jobs":
      return { ...state, jobs: !state.jobs };
    case "none":
      return state;
  }
}

function damaged(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ (1 << bit);
  return other;
}

function inPack(cache: Things, at: number, change: (bytes: Uint8Array, at: number) => Uint8Array): Things {
  const packs = packsIn(cache);
  const path = packs[at % packs.length];
  const bytes = path === undefined ? undefined : cache[path];
  if (path === undefined || !(bytes instanceof Uint8Array)) return cache;
  return { ...cache, [path]: change(bytes, at % bytes.length) };
}

const shown = ({ stdout, stderr, exitCode }: Transcript) => ({ stdout, stderr, exitCode });

/** With a cache the answer is what it is without one, whatever has happened to files, settings and cache since the last run. */
export const cacheChangesNothing = fc.asyncProperty(
  anySet,
  ways,
  fc.array(fc.array(anyChange, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  async (files, way, steps) => {
    let state: State = {
      files: { ...files, "三.yaml": evidenced },
      cache: {},
      day: "2018-06-09",
      engine: "node",
      unit: false,
      jobs: false,
    };
    for (const step of [[], [], ...steps]) {
      state = step.reduce(changed, state);
      const { engine, jobs } = state;
      const machine: Machine = { files: state.files, engine, ...(jobs && { helpers: "willing", cores: 2 }) };
      const argv = ["check", "--as-of", state.day, ...way, ...(state.unit ? ["--unit", "003"] : [])];
      const plain = await run([...argv, "--reader", "auto"], machine);
      const cached = await runCached(argv, machine, state.cache);
      expect(shown(cached)).toEqual(shown(plain));
      state = { ...state, cache: cacheIn(cached) };
    }
  },
);
