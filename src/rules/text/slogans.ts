/** What may follow a phrase in its clause without adding anything: 高度重视此项工作. */
const longestTail = 4;

/** Slogans whole: a clause that is one of these says nothing that can be done. */
const phrases = [
  "高度重视 举一反三 引以为戒 统一思想 提高站位 提高政治站位 压实责任 落实责任 吸取教训 深刻反思 常抓不懈",
  "警钟长鸣 落到实处 不走过场 狠抓落实 抓好落实 标本兼治 对照检查 自查自纠 建立长效机制 长期坚持 持续推进",
  "严肃对待 认真对待 认真学习 认真落实 认真整改 严格执行 严格遵守 严格落实 即知即改 立行立改 整改到位 落实整改 抓好整改 加快整改 加强整改",
]
  .join(" ")
  .split(" ");

/** Clauses that are a slogan by how they begin and end. */
const patterns: readonly RegExp[] = [
  /^加[强大].{0,14}(学习|领导|管理|监督|监管|教育|培训|建设|意识|指导|协调|工作|力度|约束|检查|把关|沟通|宣传|责任|防范|规范|力量)$/u,
  /^强化.{0,14}(意识|责任|管理|监督|监管|约束|学习|培训|领导|措施|落实|力度|担当|建设)$/u,
  /^(提高|提升|增强).{0,14}(认识|意识|站位|水平|能力|素质|质量|效率|自觉性|责任感)$/u,
  /^(规范|完善|健全).{0,12}(行为|程序|流程|管理|工作|活动|制度|机制|体系)$/u,
  /^(执行|遵守|按照|依照|贯彻|落实).{0,16}(规定|制度|法律法规|法规|程序|要求|政策|精神|办法|执行|办理|采购|操作)$/u,
  /^(杜绝|防止|避免).{0,12}(发生|出现|问题|现象|行为)$/u,
  /^(学习|宣传).{0,14}(法律法规|法规|政策|文件|知识|业务|精神)$/u,
  /^(压实|落实|明确|履行).{0,8}责任$/u,
  /^依法(依规|依纪)?.{0,12}(采购|活动|工作|办理|进行)$/u,
  /^确保.{0,14}(到位|落实|合规|规范|实效|完成|发生|开展)$/u,
  /^(吸取|汲取|总结).{0,6}(教训|经验)$/u,
  /^(进行|开展|推进|落实|抓好|组织)?整改(到位|落实|工作|完成)?$/u,
];

/** What opens a clause and adds nothing: numbering, who acts, adverbs of zeal. */
const opening =
  /^(第?[一二三四五六七八九十]+是|[(]?[\d一二三四五六七八九十]{1,2}[)、.]|今后|对此|同时|并且|并|要|将|应|务必|必须|我局|我单位|我校|我院|本单位|各科室|进一步|切实|认真|坚决|全面|不断|继续|持续|大力|深入|严格|充分|积极|及时|立即|尽快|抓紧|限期|牢固树立|着力|扎实|有效)/u;

/** What makes a clause concrete whatever it opens with: a number, a document's title, a verb of what is done. */
const concrete = /[\d《〔]|重新|追回|退还|退回|补签|补办|补发|报批|备案|约谈|扣减|终止|解除/u;

/** A clause that only numbers the next one, or nothing at all. */
const numbering = /^[\d()一二三四五六七八九十]*$/u;

/** No pattern is longer with what opens it, so that a hostile text costs nothing. */
const longestSlogan = 60;

/** A verb and its object are four characters at the least (补签合同): less beside slogans is a left-over. */
const shortestAction = 4;

/**
 * The slogans that a measure consists of; undefined where, beside them, it says something that can be done and checked
 * (plan 四(二): 具体整改措施), or where it holds none.
 */
export function slogansOf(measure: string): readonly string[] | undefined {
  const clauses = measure
    .normalize("NFKC")
    .replace(/[ \t\u00a0\u200b-\u200f\ufeff]+/gu, "")
    .split(/[,.。;:!?、…\n]+/u);
  const slogans: string[] = [];
  let rest = 0;
  for (const clause of clauses) {
    if (numbering.test(clause)) continue;

    const core = withoutOpening(clause);
    if (isSlogan(core)) slogans.push(clause);
    else rest += core.length;
    // Most measures say in their first clause what is done.
    if (rest >= shortestAction) return undefined;
  }
  return slogans.length > 0 ? slogans : undefined;
}

function isSlogan(clause: string): boolean {
  if (concrete.test(clause)) return false;
  if (patterns.some((pattern) => pattern.test(clause))) return true;
  return phrases.some((phrase) => clause.startsWith(phrase) && clause.length <= phrase.length + longestTail);
}

/** The clause without what opens it; a clause that is a slogan as it stands keeps its words. */
function withoutOpening(clause: string): string {
  if (clause.length > longestSlogan) return clause;

  let rest = clause;
  while (!isSlogan(rest) && opening.test(rest)) rest = rest.replace(opening, "");
  return rest;
}
