import type { Localized } from "../../language/locale.js";
import type { Boundary } from "../../model/campaign.js";

/** How 6 月 8 日前 is read; no law settles whether 前 includes the day. */
export const boundaryWords: Readonly<Record<Boundary, Localized<string>>> = {
  inclusive: { en: "that day included", "zh-CN": "含当日" },
  exclusive: { en: "that day not included", "zh-CN": "不含当日" },
};
