/** Why the disk did not do what was asked. */
export type TroubleWord =
  | "absent"
  /** The folder that a file would be written to does not exist. */
  | "no_folder"
  | "denied"
  | "folder"
  | "not_a_folder"
  /** A device, a pipe or the like. */
  | "not_regular"
  | "exists"
  | "busy"
  | "full"
  | "other";
