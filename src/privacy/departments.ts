/** How the names of departments, groups and units end. */
const endings =
  /(科|处|办|局|股|室|部|组|中心|委|委员会|队|站|所|院|校|馆|公司|单位|部门|班子|党支部|党委|党组)$/u;

/** The commonest surnames: a short text that begins with one is taken for a name, such as 张立科. */
const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

/** Departments that begin like a surname. */
const stems = /^(高教|高新|金融|文[化体秘教]|林[业政]|武装|常委|方案|石[油化]|康复|史志)/u;

const compoundSurnames = /^(欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|司徒|端木|令狐|东方|夏侯)/u;

/** 欧阳 of 欧阳某某; undefined: the surname is one character, as nearly all are. */
export function compoundSurname(name: string): string | undefined {
  return compoundSurnames.exec(name)?.[0];
}

/**
 * Whether a text names only departments and no person, as far as its form can tell: by how each part ends, and by whether
 * it is as short as a name and begins with a surname. 采购科 does; 采购科（张某某） does not.
 */
export function namesOnlyDepartments(text: string): boolean {
  const parts = text
    .normalize("NFKC")
    .split(/[、,;/()\s]+/u)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => endings.test(part) && !looksLikeName(part));
}

/** Whether a text is as short as a name and begins with one of the commonest surnames. */
export function looksLikeName(part: string): boolean {
  if (compoundSurnames.test(part)) return part.length <= 4;
  return part.length <= 3 && surnames.includes(part.charAt(0)) && !stems.test(part);
}
