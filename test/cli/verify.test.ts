import { describe, expect, test } from "vitest";
import { run } from "../a-world.js";
import { ledger, rectifiedItem } from "./ledgers.js";

type Verified = {
  readonly units: readonly { readonly unit: string; readonly state: string; readonly current: string }[];
};

async function hashOf(text: string): Promise<string> {
  const { stdout } = await run(["verify", "017.yaml", "--format", "json"], { files: { "017.yaml": text } });
  const { units }: Verified = JSON.parse(stdout);
  return units[0]?.current ?? "";
}

function withHash(text: string, hash: string): string {
  return text.replace("submitted_on: 2018-06-06", `submitted_on: 2018-06-06, head_hash: "${hash}"`);
}

async function verified(text: string, argv: readonly string[] = []) {
  const { exitCode, stdout, stderr } = await run(["verify", "017.yaml", "--lang", "en", ...argv], {
    files: { "017.yaml": text },
  });
  return { exitCode, stdout, stderr };
}

describe("the hash is of the items and of nothing else", () => {
  test("it is the one that anybody can compute by the description in docs/report.md", async () => {
    const { createHash } = await import("node:crypto");
    const item =
      '{"category":"other","id":"017-1","origin":"prescribed","problem":"…","project":{"number":"0571"}}';
    const expected = createHash("sha256").update(`[${item}]`).digest("hex");
    const items = `  - { project: { number: "0571" }, origin: prescribed, problem: …, id: "017-1", category: other }\n`;
    expect(await hashOf(ledger({ items }))).toBe(`sha256:${expected}`);
  });

  test("comments, spacing, key order, the order of items, report and declared do not change it", async () => {
    const items = rectifiedItem("017", "001") + rectifiedItem("017", "002");
    const turned = rectifiedItem("017", "002") + rectifiedItem("017", "001");
    const hash = await hashOf(ledger({ items }));
    expect(await hashOf(ledger({ items: turned }))).toBe(hash);
    expect(
      await hashOf(
        `# note\n${ledger({ items }).replaceAll("origin: prescribed", "origin:   prescribed # x")}`,
      ),
    ).toBe(hash);
    const declared = "declared: { total: 2, rectified: 2, in_progress: 0, unrectifiable: 0 }\n";
    expect(await hashOf(ledger({ items, more: declared }))).toBe(hash);
    expect(await hashOf(ledger({ items }).replace("2018-06-06", "2018-06-07"))).toBe(hash);
  });

  test("a lossy scalar counts as the text that it stands for", async () => {
    const quoted = ledger().replace("project: { kind: goods }", 'project: { kind: goods, number: "0571" }');
    expect(await hashOf(quoted.replace('"0571"', "0571"))).toBe(await hashOf(quoted));
  });

  test.each(["2018-05-20", "李某某", "附件1", "017-2017-001", "合并两个项目"])(
    "changing %s changes it",
    async (part) => {
      expect(await hashOf(ledger().replace(part, `${part.slice(0, -1)}9`))).not.toBe(await hashOf(ledger()));
    },
  );
});

describe("verify", () => {
  test("says that nothing has changed", async () => {
    const text = ledger();
    expect(await verified(withHash(text, await hashOf(text)))).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining("017 市教育局  same: the items are as reported (submitted 2018-06-06)"),
      stderr: "",
    });
  });

  test("takes the hash in capitals", async () => {
    const text = ledger();
    const hash = (await hashOf(text)).replace(/[a-f]/g, (digit) => digit.toUpperCase()).replace("shA", "sha");
    expect(await verified(withHash(text, `sha256:${hash.slice(7)}`))).toMatchObject({ exitCode: 0 });
  });

  test("names the unit whose items have changed, with both hashes", async () => {
    const text = ledger();
    const hash = await hashOf(text);
    const changed = withHash(text, hash).replace("节约资金 12 万元", "节约资金 21 万元");
    const { exitCode, stdout } = await verified(changed);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("017 市教育局  changed: items are no longer as reported");
    expect(stdout.replaceAll(/\s+/g, "")).toContain(hash);
  });

  test("a submitted report without a hash cannot be verified: not a silent 0", async () => {
    const { exitCode, stdout, stderr } = await verified(ledger());
    expect(exitCode).toBe(2);
    expect(stdout).toContain("not verifiable: report.head_hash lacks the hash");
    expect(stderr).toBe(
      "error: No report has its head hash entered (report.head_hash): nothing to compare with\n",
    );
  });

  test("beside one that can, it fails with 1", async () => {
    const text = ledger();
    const files = { "017.yaml": withHash(text, await hashOf(text)), "018.yaml": ledger({ code: "018" }) };
    expect(await run(["verify", ".", "--lang", "en"], { files })).toMatchObject({ exitCode: 1, stderr: "" });
  });

  test("a report that is submitted after the day has not happened", async () => {
    const text = ledger();
    const { exitCode, stdout } = await verified(withHash(text, await hashOf(text)), [
      "--as-of",
      "2018-06-05",
    ]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("no report submitted");
  });

  test("a ledger that cannot be read fails it", async () => {
    const text = ledger();
    const files = { "017.yaml": withHash(text, await hashOf(text)), "018.yaml": "kind: ledger\nunit: [" };
    const { exitCode, stderr } = await run(["verify", ".", "--lang", "en"], { files });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining("018.yaml") });
  });
});
