/**
 * Words for what a unit could have changed itself, and that is therefore no objective cause (客观原因, plan 四(二)):
 * people, workload, attitude, time, knowledge, means of the office, persons who have moved on. The plan gives none;
 * domain requirement 25 names 人手不足 and 工作忙, the others are the common ways to say the same.
 */
const excuses = [
  ...["人手不足", "人手不够", "人手紧张", "人手少", "缺少人手", "人少事多"],
  ...["人员不足", "人员不够", "人员紧张", "人员短缺", "人员少", "力量不足", "力量薄弱"],
  ...["工作忙", "工作较忙", "工作太忙", "工作繁忙", "工作繁重", "业务繁忙", "事务繁忙", "事务性工作多"],
  ...["任务重", "任务较重", "任务繁重", "工作量大"],
  ...["重视不够", "重视不足", "不够重视", "不重视", "认识不足", "认识不够", "认识不到位", "思想松懈"],
  ...["时间紧", "时间较紧", "时间不够", "时间仓促", "来不及", "顾不上"],
  ...[
    "不熟悉",
    "不够熟悉",
    "不太熟悉",
    "不了解政策",
    "不懂业务",
    "业务生疏",
    "业务不熟",
    "业务不精",
    "经验不足",
  ],
  ...["经费紧张", "经费不足", "经费有限"],
  ...["疏忽", "疏漏", "遗忘", "忘记", "工作失误"],
  ...["人员变动", "人员更替", "交接不清", "已调离", "已离职", "已退休"],
] as const;

/** A denial before the words turns them round. */
const denials = "(?<!(?:非|不是|不存在|不属于)(?:因|因为|由于)?)";

const pattern = new RegExp(`${denials}(?:${excuses.join("|")})`, "gu");

/** The subjective excuses in a text, each once, in the order of the text; blanks and width do not matter. */
export function subjectiveExcusesIn(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
  return [...new Set([...plain.matchAll(pattern)].map(([excuse]) => excuse))];
}
