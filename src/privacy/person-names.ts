import { foldName } from "../text/folded-text.js";
import { compoundSurname, looksLikeName, namesOnlyDepartments } from "./departments.js";

/**
 * How sure it is that a field names people: `person` asks for one (responsible.person), `approver` may be a body (approved_by:
 * 局党组), `source` mostly is something else (found.by: 2017 专项清理).
 */
export type NameField = "person" | "approver" | "source";

const separators = /[、，,；;/|／｜]+/u;

/** What is no name, whatever it stands for. */
const nobody = /^(无|暂无|全体|有关|相关|待定|未定|不详|同上|空缺|另定|暂缺|none|n\/a|tbd)$/u;

const bodies =
  /(会|会议|政府|组织|小组|集体|专班|机关|单位|企业|集团|银行|协会|法院|检察院|清理|检查|审计|巡察|巡视)$/u;

const posts =
  "(?:原|现任|代理?|分管|主管|协管|常务)?副?(?:党组|党委|党支部|支部|机关|办公室|采购|财务|项目)?副?" +
  "(?:书记|部长|厅长|局长|处长|主任|市长|县长|区长|乡长|镇长|检察长|审计长|秘书长|主席|政委|院长|校长|园长|台长|馆长|所长|站长|社长|场长|团长|行长|会长|理事长|" +
  "队长|董事长|总经理|经理|总裁|厂长|科长|股长|组长|科员|主任科员|调研员|干事|会计|出纳|专干|成员|委员|领导|负责人|负责同志|经办人|联系人|申请人|审核人|验收人)";
const trailing = new RegExp(
  `(?:${posts}|同志|先生|女士|老师|等[0-9一二三四五六七八九十]*[名位]?[人个]?)$`,
  "u",
);
const leading = new RegExp(`^${posts}`, "u");

/** Written so that it names nobody any more: 王某某, 张×, 李**. */
const anonymous = /[某*＊×○□]/u;

export function isAnonymous(name: string): boolean {
  return anonymous.test(name);
}

/**
 * The people whom a field names, as `foldName` has them, each once; posts, departments, bodies and words such as 待定 are
 * none. Where it is not certain, a name too many is masked rather than one too few printed.
 */
export function personNamesIn(text: string, field: NameField): readonly string[] {
  const outside = text.normalize("NFKC").replace(/\([^()]*\)/gu, "、");
  const inside = [...text.normalize("NFKC").matchAll(/\(([^()]*)\)/gu)].map(([, part = ""]) => part);
  const names = [
    ...outside
      .split(separators)
      .flatMap(tokensOf)
      .flatMap((token) => namesOf(token, field)),
    ...inside
      .flatMap((part) => part.split(separators).flatMap(tokensOf))
      .flatMap((token) => namesOf(token, "source")),
  ];
  return [...new Set(names)];
}

/** 张 三 is one name; 张三 李四 are two. */
function tokensOf(part: string): readonly string[] {
  const tokens = part
    .trim()
    .split(/\s+/u)
    .filter((token) => token !== "");
  const isChinese = tokens.every((token) => /^\p{Script=Han}{2,}/u.test(token));
  return tokens.length > 1 && isChinese ? tokens : [part];
}

function namesOf(token: string, field: NameField): readonly string[] {
  const name = withoutPosts(foldName(token).folded);
  if (!/\p{Letter}/u.test(name) || nobody.test(name)) return [];
  if (namesOnlyDepartments(name) || bodies.test(name)) return [];

  const [, ofDepartment] =
    /^\p{Script=Han}{2,}[科处办局股室部组队站所院](\p{Script=Han}{2,4})$/u.exec(name) ?? [];
  if (ofDepartment !== undefined && looksLikeName(ofDepartment)) return [ofDepartment];
  // 张三和李四; but 张和平 is one.
  const pair = name.split(/[和与及]/u);
  if (pair.length === 2 && pair.every((one) => one.length > 1 && looksLikeName(one))) return pair;
  return isNameIn(name, token, field) ? [name] : [];
}

function withoutPosts(text: string): string {
  const shorter = text.replace(trailing, "").replace(leading, "");
  return shorter === text ? text : withoutPosts(shorter);
}

function isNameIn(name: string, token: string, field: NameField): boolean {
  const isShort = /^\p{Script=Han}{2,4}$/u.test(name);
  const isDotted = /^\p{Script=Han}+[·•・]\p{Script=Han}+/u.test(name);
  const isLatin = /^\p{Lu}\p{L}+([\s.'-]+\p{Lu}\p{L}*)+$/u.test(token.trim());
  switch (field) {
    case "person":
      return true;
    case "approver":
      return isShort || isDotted || isLatin || isAnonymous(name);
    case "source":
      return (isShort && looksLikeName(name)) || isDotted || isLatin;
  }
}

/** The surname of a Chinese name; undefined where its form does not tell (阿卜杜拉·买买提). */
export function surnameOf(name: string): string | undefined {
  if (!/^\p{Script=Han}{1,4}$/u.test(name)) return undefined;
  return compoundSurname(name) ?? [...name][0];
}
