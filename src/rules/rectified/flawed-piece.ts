import type { EvidenceFlaw } from "../../assess/evidence.js";
import type { Localized } from "../../language/locale.js";
import type { EvidenceFacts } from "../../model/evidence-fact.js";
import type { Evidence } from "../../model/item.js";
import type { FactDate } from "../../time/calendar-date.js";

type FileFlaw = "file_absent" | "file_outside" | "file_not_regular" | "file_unreadable";

/** A piece of evidence that proves nothing, and why. `not_listed`: an id that no piece has. */
export type FlawedPiece = {
  id: string;
  flaw: Exclude<EvidenceFlaw, "file_unusable"> | FileFlaw | "not_listed";
  path: string | null;
  dated: FactDate | null;
};

/** A piece with what `src/assess` finds wrong with it, its file's trouble told apart. */
export function toFlawedPiece(piece: Evidence, flaw: EvidenceFlaw, facts: EvidenceFacts): FlawedPiece {
  return {
    id: piece.id,
    flaw: flaw === "file_unusable" ? fileFlawOf(piece, facts) : flaw,
    path: piece.path ?? null,
    dated: piece.dated ?? null,
  };
}

/** Of a piece whose file is known to be unusable. */
function fileFlawOf({ path }: Evidence, facts: EvidenceFacts): FileFlaw {
  const fact = path === undefined ? undefined : facts.get(path);
  switch (fact?.state) {
    case "outside":
      return "file_outside";
    case "not_regular":
      return "file_not_regular";
    case "unreadable":
      return "file_unreadable";
    case "present":
    case "absent":
    case undefined:
      return "file_absent";
  }
}

type Say = (piece: FlawedPiece) => string;

const reasons: Record<FlawedPiece["flaw"], Localized<Say>> = {
  file_absent: {
    en: ({ path }) => `the file ${path} does not exist`,
    "zh-CN": ({ path }) => `文件 ${path} 不存在`,
  },
  file_outside: {
    en: ({ path }) => `${path} lies outside the repository and the ledger's folder`,
    "zh-CN": ({ path }) => `文件 ${path} 不在资料库或台账所在文件夹之内`,
  },
  file_not_regular: {
    en: ({ path }) => `${path} is a folder or the like, not a file`,
    "zh-CN": ({ path }) => `${path} 不是文件`,
  },
  file_unreadable: {
    en: ({ path }) => `the file ${path} cannot be read`,
    "zh-CN": ({ path }) => `文件 ${path} 无法读取`,
  },
  hash_differs: {
    en: ({ path }) => `the file ${path} does not have the SHA-256 that is entered`,
    "zh-CN": ({ path }) => `文件 ${path} 的 SHA-256 与所填不一致`,
  },
  dated_in_future: {
    en: ({ dated }) => `dated ${dated}, a day that has not come`,
    "zh-CN": ({ dated }) => `日期 ${dated} 尚未到来`,
  },
  dated_before_found: {
    en: ({ dated }) => `dated ${dated}, before the problem was found`,
    "zh-CN": ({ dated }) => `日期 ${dated} 早于问题发现日期`,
  },
  only_for_justification: {
    en: () => "named only by the justification",
    "zh-CN": () => "只用于说明无法整改的理由",
  },
  not_listed: {
    en: () => "not among the item's evidence",
    "zh-CN": () => "不在该事项的佐证材料之中",
  },
};

/** `E1 (the file evidence/a.pdf does not exist); E2 (…)`. */
export const flawedPieces: Localized<(pieces: readonly FlawedPiece[]) => string> = {
  en: (pieces) => pieces.map((piece) => `${piece.id} (${reasons[piece.flaw].en(piece)})`).join("; "),
  "zh-CN": (pieces) =>
    pieces.map((piece) => `${piece.id}（${reasons[piece.flaw]["zh-CN"](piece)}）`).join("、"),
};
