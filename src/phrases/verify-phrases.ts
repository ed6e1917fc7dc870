import type { Localized } from "../language/locale.js";
import type { CalendarDate } from "../time/calendar-date.js";

type Submitted = CalendarDate | undefined;

/** The words of `verify`. */
export type HeadWords = {
  readonly title: string;
  readonly state: Readonly<
    Record<"same" | "changed" | "no_hash" | "not_submitted", (submittedOn: Submitted) => string>
  >;
  readonly reported: (unit: string) => string;
  readonly current: (unit: string) => string;
};

const zh = (submittedOn: Submitted) => (submittedOn === undefined ? "" : `（${submittedOn} 提交）`);
const en = (submittedOn: Submitted) => (submittedOn === undefined ? "" : ` (submitted ${submittedOn})`);

export const verifyPhrases: Localized<HeadWords> = {
  "zh-CN": {
    title: "台账与报告是否一致",
    state: {
      same: (on) => `一致：事项与报告时相同${zh(on)}`,
      changed: (on) => `不一致：报告之后事项有改动${zh(on)}`,
      no_hash: (on) => `无法核对：report.head_hash 未填，应填报告上印的台账摘要${zh(on)}`,
      not_submitted: () => "没有提交报告，无可比对",
    },
    reported: (unit) => `${unit} 报告时的摘要`,
    current: (unit) => `${unit} 现在的摘要`,
  },
  en: {
    title: "Ledgers held against their reports",
    state: {
      same: (on) => `same: the items are as reported${en(on)}`,
      changed: (on) => `changed: items are no longer as reported${en(on)}`,
      no_hash: (on) => `not verifiable: report.head_hash lacks the hash printed on the report${en(on)}`,
      not_submitted: () => "no report submitted, nothing to compare with",
    },
    reported: (unit) => `${unit} hash as reported`,
    current: (unit) => `${unit} hash now`,
  },
};
