const units: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** `500KiB`, `10MB`, `10m` and `1000` are sizes; a kilobyte has 1024 bytes. Undefined: it is none, or nothing. */
export function byteCount(text: string): number | undefined {
  const [, digits = "", unit = ""] = /^(\d{1,9})\s*(?:([kmg])i?)?b?$/i.exec(text) ?? [];
  const size = digits === "" ? 0 : Number(digits) * (units[unit.toLowerCase()] ?? 0);
  return size === 0 ? undefined : size;
}
