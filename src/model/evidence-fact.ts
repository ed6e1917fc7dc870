/** What was found on disk for a path that a ledger names. */
export type EvidenceFact =
  | { readonly state: "present"; readonly size: number; readonly sha256: string }
  | { readonly state: "absent" }
  /** Outside the repository and the ledger's folder tree, also by way of a link. */
  | { readonly state: "outside" }
  /** A folder, a device or the like. */
  | { readonly state: "not_regular" }
  | { readonly state: "unreadable"; readonly reason: string };

/** By path, as the ledger writes it. */
export type EvidenceFacts = ReadonlyMap<string, EvidenceFact>;
