/** `auto`: the reader of the strict profile, and `yaml` for what it declines; `yaml`: that one for every file. */
export const readers = ["auto", "yaml"] as const;
export type Reader = (typeof readers)[number];
