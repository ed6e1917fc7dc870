import { sha256 } from "../../read/sha256.js";

/** As a page's policy names what it lets run. */
export function integrityOf(text: string): string {
  const digest = Buffer.from(sha256(new TextEncoder().encode(text)), "hex");
  return `sha256-${digest.toString("base64")}`;
}
