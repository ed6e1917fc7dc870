import { createHash, hash as hashOf } from "node:crypto";

/** The SHA-256 of bytes that come piece by piece. */
export function startSha256(): { readonly add: (bytes: Uint8Array) => void; readonly digits: () => string } {
  const hash = createHash("sha256");
  return { add: (bytes) => hash.update(bytes), digits: () => hash.digest("hex") };
}

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return hashOf("sha256", content, "hex");
}
