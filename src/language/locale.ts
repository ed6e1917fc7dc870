export const locales = ["zh-CN", "en"] as const;

export type Locale = (typeof locales)[number];

/** The same thing in each language that the tool speaks; a missing one does not compile. */
export type Localized<T> = Readonly<Record<Locale, T>>;
