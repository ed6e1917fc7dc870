import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Ledgers of the project's own schema, the same for the same seed; about 20 items and 28 KB each, as a city's are. */
export const kinds = ["clean", "typical", "all-findings"];

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const categories = [
  "evasion_or_unlawful_tendering",
  "collusion_fraud_or_borrowed_name",
  "unlawful_evaluation_or_award",
];
const causes = ["设备采购", "信息化运维服务", "食堂食材配送", "办公用房修缮", "物业管理", "图书资料购置"];
const faults = ["化整为零拆分采购", "未按规定公告中标结果", "评审专家应回避未回避", "评分标准与采购需求无关"];
const steps = [
  "重新组织采购并公告",
  "清退违规款项并入账",
  "修订采购内控流程并培训",
  "约谈供应商并录入不良行为记录",
];
const leaders = ["采购管理科会同财务科", "资产管理科会同监察室", "办公室会同审计科", "信息中心会同采购办"];
const pick = (next, list) => list[Math.floor(next() * list.length)];
const two = (value) => String(value).padStart(2, "0");

/** `flawed`: done as the unit says, with nothing to show for it. */
function itemOf(next, code, index, flawed) {
  const id = `${code}-2017-${String(index).padStart(3, "0")}`;
  const about = `${pick(next, causes)}项目${pick(next, faults)}，涉及第 ${index + 1} 号合同，金额与审批记录不一致`;
  const day = two(1 + Math.floor(next() * 27));
  const done = !flawed && next() < 0.7;
  const measures = Array.from({ length: 2 }, (_, m) => {
    const completed = done ? `, completed_on: 2018-04-${day}, evidence: [E1]` : "";
    return `      - { id: M${m + 1}, text: 对第 ${index + 1} 号合同所涉${pick(next, causes)}${pick(next, steps)}，${pick(next, leaders)}逐项落实，编号 ${Math.floor(next() * 1e9)}, due: 2018-06-30${completed} }`;
  });
  return `  - id: ${id}
    label: （${index + 1}）
    problem: ${about}
    category: ${pick(next, categories)}
    origin: prescribed
    found: { date: 2017-07-${day}, by: 2017 专项清理, document_no: 冀财采〔2017〕${index + 1}号, year: 2017 }
    project: { number: "0571-17-${String(index).padStart(3, "0")}", name: ${pick(next, causes)}, kind: goods }
    amounts: { involved: "${(next() * 100).toFixed(2)}", rectified: "${(next() * 10).toFixed(2)}", unit: 万元 }
    standard: { document_no: 冀财采〔2017〕24号, clause: 第 ${1 + Math.floor(next() * 9)} 条 }
    responsible: { leader: 李某某, unit: 采购管理科, person: 王某, handler: 赵某 }
    status_as_reported: ${done || flawed ? "整改到位" : "正在整改"}
    disposal: time_limited
    measures:
${measures.join("\n")}
    timetable: { due: 2018-06-30, due_text: 6月底前 }
    evidence:
      - { id: E1, kind: 验收记录, title: ${about.slice(0, 14)}整改验收记录, annex: 附件${index + 1}, dated: 2018-04-${day} }
${done ? `    completion: { date: 2018-04-${day}, result: 已按规定重新组织采购并完成验收, effect: 同类项目均已纳入集中采购 }\n` : ""}    rules: [R1]
    no_clue_found: 未发现违法违纪线索
    log:
      - { date: 2018-06-01, text: 财政部门现场复核，资料齐全，形成复核意见 }
`;
}

function* ledgerParts(seed, code, count, kind) {
  const next = random(seed);
  yield `kind: ledger\nversion: 1\ncampaign: procurement-lookback-2018\nunit: { code: "${code}", name: 市第${code}单位, level: city, working_body: “回头看”工作领导小组办公室 }\nfirst_responsible: { name: 王某某, post: 党组书记、局长 }\nreport: { submitted_on: 2018-06-06 }\nitems:\n`;
  for (let index = 0; index < count; index += 1) {
    const flawed = kind === "all-findings" || (kind === "typical" && next() < 0.05);
    yield itemOf(next, code, index, flawed);
  }
  yield rules;
}

const rules = `rules:
  - id: R1
    title: 政府采购内部控制管理办法
    document_no: 局发〔2018〕5号
    established_on: 2018-04-10
    carried_out: [{ date: 2018-05-15, record: 全体采购经办人员培训并考核 }]
`;

/** Writes `count` ledgers below `folder`, a hundred to a folder; how many bytes and items they hold. */
export async function writeCorpus(folder, count, kind, seed) {
  const next = random(seed);
  let bytes = 0;
  let items = 0;
  for (let index = 0; index < count; index += 1) {
    const code = String(index + 1).padStart(5, "0");
    const size = 15 + Math.floor(next() * 11);
    const place = join(folder, String(Math.floor(index / 100)).padStart(3, "0"));
    if (index % 100 === 0) await mkdir(place, { recursive: true });
    const text = [...ledgerParts(seed + index, code, size, kind)].join("");
    await writeFile(join(place, `${code}.yaml`), text);
    bytes += Buffer.byteLength(text);
    items += size;
  }
  return { bytes, items };
}

/** One ledger of at least so many bytes. */
export async function writeLargeLedger(path, least, seed) {
  const file = await open(path, "w");
  let bytes = 0;
  for (const part of ledgerParts(seed, "00001", Number.POSITIVE_INFINITY, "clean")) {
    if (bytes >= least) break;
    bytes += (await file.write(part)).bytesWritten;
  }
  await file.write(rules);
  await file.close();
  return bytes;
}

/** The same items as an hledger journal: an entry an item, a tenth of the text. */
export async function writeJournal(path, items) {
  const entry = (index) => `2018-04-01 item ${index}\n  rectified:unit${index % 97}  1\n  items\n\n`;
  await writeFile(path, Array.from({ length: items }, (_, index) => entry(index)).join(""));
}
