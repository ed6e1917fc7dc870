import type { Source, UnreadSource } from "../model/source.js";
import { type DecodedSource, decodeSource } from "../read/decode-source.js";
import { resolvePath } from "./paths.js";
import { type Files, isTrouble, type Trouble } from "./world.js";

/** A file to be read, by the path that is shown: it is relative to the base of the run. */
export type InputFile = Pick<Source, "path" | "named">;

/** A file's bytes, unless there are more than `most`: it is then not read into memory. */
export async function openFile(
  files: Files,
  base: string,
  { path, named }: InputFile,
  most: number,
): Promise<Source | UnreadSource | Trouble> {
  const content = await files.readAtMost(resolvePath(base, path), most);
  if (isTrouble(content)) return content;
  return content instanceof Uint8Array ? { path, named, bytes: content } : { path, named, ...content };
}

/** The same as text: its bytes are not held while it is read and judged. */
export async function openText(
  files: Files,
  base: string,
  input: InputFile,
  limits: { readonly maxBytes: number; readonly hashes: boolean },
): Promise<DecodedSource | UnreadSource | Trouble> {
  const source = await openFile(files, base, input, limits.maxBytes);
  return "bytes" in source ? decodeSource(source, limits) : source;
}
