import type { Locale } from "../language/locale.js";
import type { CommandPhrases } from "../phrases/command-phrases.js";
import type { ArgumentName, CommandName, OptionName } from "../phrases/help-phrases.js";
import type { Section } from "../render/renderer.js";
import type { ExitCode } from "./exit-codes.js";
import type { GivenOptions } from "./given-options.js";
import type { World } from "./world.js";

/** What the user asked for, and of whom. */
export type Invocation = {
  readonly world: World;
  readonly options: GivenOptions;
  readonly operands: readonly string[];
  /** By flag, environment and system; a config may still say otherwise. */
  readonly locale: Locale;
  readonly words: CommandPhrases;
};

export type CommandSpec = {
  readonly name: CommandName;
  /** Its own arguments, as help shows them. */
  readonly arguments: readonly {
    readonly name: ArgumentName;
    readonly shown: string;
    readonly words?: readonly string[];
  }[];
  /** At most so many operands. */
  readonly operands: number;
  readonly options: readonly OptionName[];
  /** Options that are accepted, since they are common to all, but mean nothing to this command. */
  readonly idle: readonly OptionName[];
  /** What a report command shows where nothing else is said; the formats that can show it are its formats. */
  readonly sections?: readonly Section[];
  /** Formats that are not those of reports. */
  readonly formats?: readonly string[];
  /** Formats beside those of reports. */
  readonly furtherFormats?: readonly string[];
  /** Loads what the command needs only when it is run. */
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
};
