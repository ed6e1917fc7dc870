import type { Localized } from "../language/locale.js";
import type { Suppression } from "../model/report.js";

/** Why a finding does not count. */
export const suppressedPhrases: Localized<(suppression: Suppression) => string> = {
  "zh-CN": (suppression) => {
    const { kind, approved_by, expires } = suppression;
    switch (kind) {
      case "suppression":
        return `已豁免：${suppression.reason}；批准：${approved_by}；有效至 ${expires}`;
      case "baseline": {
        const approved = approved_by === null ? "" : `；批准：${approved_by}`;
        const until = expires === null ? "" : `；有效至 ${expires}`;
        return `基线内已有（${suppression.written_on}）${approved}${until}`;
      }
    }
  },
  en: (suppression) => {
    const { kind, approved_by, expires } = suppression;
    switch (kind) {
      case "suppression":
        return `suppressed: ${suppression.reason}; approved by ${approved_by}; until ${expires}`;
      case "baseline": {
        const approved = approved_by === null ? "" : `; approved by ${approved_by}`;
        const until = expires === null ? "" : `; until ${expires}`;
        return `in the baseline since ${suppression.written_on}${approved}${until}`;
      }
    }
  },
};
