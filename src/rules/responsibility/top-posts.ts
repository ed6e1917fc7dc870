/**
 * Titles of those who lead a party committee (党组), an organ or an institution: what plan 二(一) calls 主要负责同志.
 * A unit's post is held against the ends of its parts, so that 党组书记、局长 is one and 采购科科长 is none.
 */
const titles = [
  // 党委（党组）
  "书记",
  // 机关
  ..."部长 厅长 局长 处长 主任 市长 县长 区长 乡长 镇长 检察长 审计长 秘书长 主席 政委".split(" "),
  // 事业单位、团体、企业
  ..."院长 校长 园长 台长 馆长 所长 站长 社长 场长 团长 关长 行长 会长 理事长 总编辑".split(" "),
  ..."队长 董事长 执行董事 总经理 总裁 厂长 经理".split(" "),
  "主要负责人",
  "主要负责同志",
];

/** What leads only a part of a unit, with the word in the unit's name that would make it the whole. */
const partial = [
  ["办公室", "办"],
  ["处长", "处"],
  ["纪委", "纪"],
  ["纪检", "纪"],
  ["机关党", "机关"],
  ["团委", "团"],
  ["工会", "工会"],
  ["妇委会", "妇"],
  ["部门", "部门"],
  ["项目", "项目"],
] as const;

/**
 * Whether a post looks like that of the one who leads a unit. A deputy (副) is none, unless put in charge (主持工作); the
 * head of an office (办公室主任) is one only where the unit itself is an office.
 */
export function looksLikeTopPost(post: string, unitName: string): boolean {
  const text = post.normalize("NFKC");
  if (/主持(全面)?工作/u.test(text)) return true;

  return text
    .replace(/\([^()]*\)/gu, "")
    .split(/[、,;/兼\s]+/u)
    .some((part) => isTopPost(part, unitName));
}

function isTopPost(part: string, unitName: string): boolean {
  if (/副|助理/u.test(part)) return false;
  if (partial.some(([word, whole]) => part.includes(word) && !unitName.includes(whole))) return false;
  return titles.some((title) => part.endsWith(title));
}
