import type { Trouble } from "./world.js";

const troubles: Readonly<Record<string, Trouble["trouble"]>> = {
  ENOENT: "absent",
  EACCES: "denied",
  EPERM: "denied",
  EISDIR: "folder",
  ENOTDIR: "not_a_folder",
  EEXIST: "exists",
  EBUSY: "busy",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** What the system says went wrong, in our own terms. */
export function toTrouble(error: unknown): Trouble {
  const code = codeOf(error);
  return { trouble: troubles[code] ?? "other", detail: code };
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
