import type { Locale, Localized } from "../language/locale.js";
import type { FactValue } from "../model/finding.js";

export type Facts = { readonly [key: string]: FactValue | undefined };

/** What a rule has to say, in either language. */
export type Words<F extends Facts> = {
  readonly message: Localized<(facts: F) => string>;
  readonly remedy: Localized<(facts: F) => string>;
};

export type Said = { readonly message: string; readonly remedy: string };

export function sayWith<F extends Facts>({ message, remedy }: Words<F>, facts: F, locale: Locale): Said {
  return { message: message[locale](facts), remedy: remedy[locale](facts) };
}

/** Facts of a rule's id are that rule's, also after a journey as JSON. */
export function sayerOf<F extends Facts>(words: Words<F>): (facts: Facts, locale: Locale) => Said {
  return (facts, locale) => sayWith(words, facts as F, locale);
}
