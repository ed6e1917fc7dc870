import type { OptionName } from "../phrases/help-phrases.js";

/** The options as they were typed: true, or each text in order. */
export type GivenOptions = ReadonlyMap<OptionName, true | readonly string[]>;

export function isGiven(options: GivenOptions, name: OptionName): boolean {
  return options.has(name);
}

/** The text of an option; of several, the last. */
export function textOf(options: GivenOptions, name: OptionName): string | undefined {
  const given = options.get(name);
  return given === true ? undefined : given?.at(-1);
}

export function textsOf(options: GivenOptions, name: OptionName): readonly string[] {
  const given = options.get(name);
  return given === true ? [] : (given ?? []);
}
