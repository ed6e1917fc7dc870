/**
 * A path of a report as a relative reference of RFC 3986; one from a root as a `file:` URI. A colon is escaped: in the
 * first part it would begin a scheme. Half a surrogate pair, which no URI can carry, becomes the replacement character.
 */
export function toUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
