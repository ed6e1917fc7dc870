import { describe, expect, test } from "vitest";
import { chooseColor } from "../../src/cli/choose-color.js";
import { run } from "../a-world.js";
import { ledger } from "./ledgers.js";

type Environment = Readonly<Record<string, string>>;

/** The language that a run speaks. */
async function spoken(argv: readonly string[], env: Environment, config?: string, system?: string) {
  const files = {
    "units/017.yaml": ledger(),
    "taizhang.config.yaml": `kind: config\nversion: 1\nledgers: [units]\n${config ? `locale: ${config}\n` : ""}`,
  };
  const machine = { files, env, ...(system === undefined ? {} : { systemLocale: system }) };
  const { stdout } = await run(["validate", ...argv], machine);
  return stdout.includes("as of 2018-06-09") ? "en" : stdout.includes("截至 2018-06-09") ? "zh-CN" : stdout;
}

describe("the language", () => {
  test.each<[string, readonly string[], Environment, string | undefined, string | undefined, string]>([
    ["Chinese where nobody says", [], {}, undefined, undefined, "zh-CN"],
    ["the flag before all", ["--lang", "en"], { TAIZHANG_LANG: "zh-CN" }, "zh-CN", "zh-CN", "en"],
    ["the flag with =", ["--lang=en"], {}, undefined, undefined, "en"],
    [
      "TAIZHANG_LANG before LC_ALL",
      [],
      { TAIZHANG_LANG: "en", LC_ALL: "zh_CN.UTF-8" },
      undefined,
      undefined,
      "en",
    ],
    [
      "LC_ALL before LC_MESSAGES",
      [],
      { LC_ALL: "en_US.UTF-8", LC_MESSAGES: "zh_CN" },
      undefined,
      undefined,
      "en",
    ],
    [
      "LC_MESSAGES before LANG",
      [],
      { LC_MESSAGES: "en_GB", LANG: "zh_CN.UTF-8" },
      undefined,
      undefined,
      "en",
    ],
    ["LANG before the config", [], { LANG: "en_US.UTF-8" }, "zh-CN", undefined, "en"],
    ["C says nothing", [], { LC_ALL: "C", LANG: "en_US.UTF-8" }, undefined, undefined, "en"],
    ["POSIX says nothing", [], { LC_ALL: "POSIX" }, "en", undefined, "en"],
    ["C.UTF-8 says nothing", [], { LANG: "C.UTF-8" }, "en", undefined, "en"],
    ["nothing says nothing", [], { LC_ALL: "", LANG: "" }, "en", undefined, "en"],
    ["a language not spoken says nothing", [], { LANG: "fr_FR.UTF-8" }, undefined, undefined, "zh-CN"],
    ["the config before the system", [], {}, "en", "zh-CN", "en"],
    ["the system last", [], {}, undefined, "en-GB", "en"],
    ["Traditional Chinese is Chinese", [], { LANG: "zh_TW.UTF-8" }, "en", undefined, "zh-CN"],
  ])("%s", async (_, argv, env, config, system, language) => {
    expect(await spoken(argv, env, config, system)).toBe(language);
  });

  test("is the config's also where something goes wrong afterwards", async () => {
    const files = { "taizhang.config.yaml": "kind: config\nversion: 1\nlocale: en\nledgers: [units]\n" };
    expect((await run(["check"], { files })).stderr).toBe(
      "error: units cannot be opened: it does not exist\n",
    );
  });
});

describe("colour", () => {
  const outlet = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: async () => undefined });

  test.each<[string, boolean | undefined, Environment, boolean, 0 | 1 | 2 | 3]>([
    ["a terminal", undefined, {}, true, 1],
    ["no terminal", undefined, {}, false, 0],
    ["a dumb terminal", undefined, { TERM: "dumb" }, true, 0],
    ["a terminal of 256 colours", undefined, { TERM: "xterm-256color" }, true, 2],
    ["a terminal of all colours", undefined, { TERM: "xterm-256color", COLORTERM: "truecolor" }, true, 3],
    ["FORCE_COLOR", undefined, { FORCE_COLOR: "1" }, false, 1],
    ["FORCE_COLOR true", undefined, { FORCE_COLOR: "true" }, false, 1],
    ["FORCE_COLOR 3", undefined, { FORCE_COLOR: "3" }, false, 3],
    ["FORCE_COLOR 0", undefined, { FORCE_COLOR: "0" }, true, 0],
    ["FORCE_COLOR false", undefined, { FORCE_COLOR: "false" }, true, 0],
    ["FORCE_COLOR on a dumb terminal", undefined, { FORCE_COLOR: "1", TERM: "dumb" }, true, 1],
    ["NO_COLOR before FORCE_COLOR", undefined, { NO_COLOR: "1", FORCE_COLOR: "1" }, true, 0],
    ["an empty NO_COLOR", undefined, { NO_COLOR: "" }, true, 1],
    ["--color before NO_COLOR", true, { NO_COLOR: "1" }, false, 1],
    ["--no-color before FORCE_COLOR", false, { FORCE_COLOR: "1" }, true, 0],
  ])("%s", (_, flag, env, isTerminal, level) => {
    expect(chooseColor(flag, env, outlet(isTerminal))).toBe(level);
  });

  test("is asked of each stream, and a file has none", async () => {
    const files = {
      "017.yaml": ledger({ items: "" }).replace("items:\n", "items: []\n").replace("、局长", ""),
    };
    const argv = ["check", "--format", "text", "--format", "markdown:out.md"];
    const here = await run(argv, { files, terminal: { columns: 100 } });
    expect(here.stdout).toContain("\u001b[");
    expect(here.stderr).not.toContain("\u001b");

    const kept = await run(["check", "--color", "--output", "out.txt"], {
      files,
      terminal: { columns: 100 },
    });
    expect(kept.files["out.txt"]).not.toContain("\u001b");
    expect((await run(["check"], { files })).stdout).not.toContain("\u001b");
  });
});
