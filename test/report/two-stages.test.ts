import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { FileDigest, HeldDigest } from "../../src/model/digest.js";
import type { Source } from "../../src/model/source.js";
import { examineFiles, type FileSet } from "../../src/report/examine-files.js";
import { filesInHand } from "../../src/report/files-in-hand.js";
import { day, encode, examineSources } from "../rules/example.js";
import { circumstances } from "./circumstances.js";

const ledger = (name: string, lines: string) => `kind: ledger
version: 1
unit: { code: "017", name: ${name}, level: city }
${lines}`;

const sourcesOf = (files: Readonly<Record<string, string>>): Source[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: encode(text), named: false }));

const hand = (sources: readonly Source[]) =>
  filesInHand({ sources, maxBytes: 1 << 20, gatherEvidence: async () => new Map() });

async function exampleSources(): Promise<Source[]> {
  const entries = await readdir("examples", { recursive: true });
  const names = entries.filter((name) => name.endsWith(".yaml") && !name.includes("taizhang.config"));
  return Promise.all(
    names.map(async (name) => ({ path: name, bytes: await readFile(`examples/${name}`), named: false })),
  );
}

/** The same files, whose digests travel as JSON and arrive in another order. */
function byPost(files: FileSet): FileSet {
  return {
    ...files,
    digest: async (manner, only) => {
      const digests = await files.digest(manner, only);
      return digests.map((digest): FileDigest => JSON.parse(JSON.stringify(digest))).reverse();
    },
  };
}

/** The same files; `unpacked` hears of each time that the spots of a digest are asked for. */
function watched(files: FileSet, unpacked: () => void): FileSet {
  return {
    ...files,
    digest: async (manner, only) => {
      const digests = await files.digest(manner, only);
      return digests.map((digest): HeldDigest => {
        if (digest.content.kind !== "ledger") return digest;

        const { spots } = digest.content.ledger;
        const ledger = Object.defineProperty({ ...digest.content.ledger }, "spots", {
          get: () => {
            unpacked();
            return spots;
          },
        });
        return { ...digest, content: { kind: "ledger", ledger } };
      });
    },
  };
}

describe("the two stages of an examination", () => {
  test("digests say the same after a journey as JSON, in whatever order they arrive", async () => {
    const sources = await exampleSources();
    const given = circumstances({ asOf: day("2018-06-09") });
    const here = await examineFiles(given, hand(sources));
    const posted = await examineFiles(given, byPost(hand(sources)));
    expect(sources.length).toBeGreaterThan(14);
    expect(JSON.stringify(posted)).toBe(JSON.stringify(here));
  });

  test("a campaign that a first look misses is found once its file has been read", async () => {
    const hidden = `# ${"-".repeat(5000)}
kind: campaign
version: 1
id: lookback-2026
extends: procurement-lookback-2018
year: 2026
`;
    const files = { "a.yaml": ledger("市教育局", "campaign: lookback-2026\nitems: []\n"), "c.yaml": hidden };
    expect((await hand(sourcesOf(files)).hint()).files).toEqual([]);
    expect((await examineSources(sourcesOf(files), {})).campaign.id).toBe("lookback-2026");
  });

  test("what a first look takes for a campaign and is none changes nothing", async () => {
    const files = {
      "a.yaml": ledger("市教育局", "items: []\n"),
      "notes.yaml": "kind: campaign-notes\nid: lookback-2026\n",
    };
    expect((await hand(sourcesOf(files)).hint()).files).toHaveLength(1);
    const report = await examineSources(sourcesOf(files), {});
    expect(report.campaign.id).toBe("procurement-lookback-2018");
  });

  test("a unit's ledgers count as one on the day of its last report, whichever of them it stands in", async () => {
    const open = (id: string) =>
      `items:\n  - { id: ${id}, problem: 拆分采购, category: evasion_or_unlawful_tendering, origin: prescribed, found: { date: 2018-06-05 } }\n`;
    const files = {
      "a.yaml": ledger("市教育局", `report: { submitted_on: 2018-06-04 }\n${open("017-1")}`),
      "b.yaml": ledger("市教育局", `report: { submitted_on: 2018-06-06 }\n${open("017-2")}`),
    };
    const { deadline } = await examineSources(sourcesOf(files), {});
    expect(deadline?.units[0]?.gaps.map(({ item }) => item)).toEqual(["017-1", "017-2"]);
  });

  test("the spots of a digest are unpacked once, however many findings of the set it has", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `017-${index + 1}`);
    const items = ids.map(
      (id) =>
        `  - { id: ${id}, problem: 拆分采购, category: evasion_or_unlawful_tendering, origin: prescribed }\n`,
    );
    const text = ledger("市教育局", `items:\n${items.join("")}`);
    let times = 0;
    const files = watched(hand(sourcesOf({ "a.yaml": text, "b.yaml": text })), () => {
      times += 1;
    });
    const examined = await examineFiles(circumstances({ asOf: day("2018-06-09") }), files);
    const findings = "report" in examined ? [...(examined.report.findings ?? [])] : [];
    expect(findings.filter(({ rule }) => rule === "identity/unique-item").length).toBeGreaterThan(19);
    expect(times).toBe(2);
  });
});
