import { chosen, field, required } from "./column.js";
import { closingFields, type FormSheet, itemKey, ruleKey, unitKey } from "./form-sheet.js";

export const stepSheet: FormSheet = {
  name: "措施和节点",
  rows: {
    of: "element",
    lists: [
      { word: "措施", path: ["measures"] },
      { word: "节点", path: ["timetable", "milestones"] },
    ],
  },
  about: "每条整改措施、每个时间节点各一行；节点的先后就是路线图",
  columns: [
    itemKey,
    field("编号", "id", "code", 7),
    field("内容", "text", "text", 50),
    field("完成时限", "due", "day", 11),
    field("完成日期", "completed_on", "fact_date", 11),
    field("佐证编号", "evidence", "list", 10),
  ],
};

export const extensionSheet: FormSheet = {
  name: "延期",
  rows: { of: "element", lists: [{ word: "延期", path: ["timetable", "extensions"] }] },
  about: "每次批准的延期一行；整改期限一经填写不再改动，延期写在这里",
  columns: [
    itemKey,
    field("原时限", "from", "day", 11),
    field("新时限", "to", "day", 11),
    field("延期原因", "reason", "text", 40),
    field("批准人", "approved_by", "text", 12),
    field("批准日期", "approved_on", "fact_date", 11),
    field("文号", "document_no", "text", 18),
  ],
};

export const evidenceSheet: FormSheet = {
  name: "佐证材料",
  rows: { of: "element", lists: [{ word: "佐证", path: ["evidence"] }] },
  about: "每件佐证材料一行；路径从台账所在的文件夹算起",
  columns: [
    itemKey,
    required(field("编号", "id", "code", 7)),
    field("材料种类", "kind", "text", 12),
    field("材料名称", "title", "text", 32),
    field("路径", "path", "text", 36),
    field("SHA-256", "sha256", "hash", 20),
    field("附件编号", "annex", "text", 9),
    field("材料日期", "dated", "fact_date", 11),
  ],
};

export const reboundSheet: FormSheet = {
  name: "反弹",
  rows: { of: "element", lists: [{ word: "反弹", path: ["rebound"] }] },
  about: "每次反弹一行，连同反弹之前的完成情况和销号",
  columns: [
    itemKey,
    field("发现反弹日期", "found_on", "fact_date", 11),
    field("发现人", "found_by", "text", 10),
    field("反弹情况", "note", "text", 24),
    field("原完成日期", "previous.completion.date", "fact_date", 11),
    field("原整改结果", "previous.completion.result", "text", 20),
    field("原整改成效", "previous.completion.effect", "text", 16),
    ...closingFields("previous.closing.", "原"),
  ],
};

export const articleSheet: FormSheet = {
  name: "法律依据",
  rows: {
    of: "element",
    lists: [
      { word: "违反条款", path: ["legal_basis", "violated"] },
      { word: "处理依据", path: ["legal_basis", "handled_under"] },
    ],
  },
  about: "每条违反的条款、每条处理依据各一行",
  columns: [itemKey, field("文件名称", "instrument", "text", 50), field("条款", "article", "text", 24)],
};

export const partySheet: FormSheet = {
  name: "当事方",
  rows: { of: "element", lists: [{ word: "当事方", path: ["parties"] }] },
  about: "有关的供应商、代理机构、专家等，每个一行",
  columns: [itemKey, chosen("角色", "role", "role", 14), field("名称", "name", "text", 40)],
};

export const handlingSheet: FormSheet = {
  name: "追责处理",
  rows: { of: "element", lists: [{ word: "处理", path: ["handling"] }] },
  about: "每次追责处理一行，线索移交写在同一行；四种形态由人填写",
  columns: [
    itemKey,
    chosen("处理类别", "family", "family", 13),
    field("处理措施", "measure", "text", 17),
    field("人数", "persons", "count", 6),
    chosen("人员类别", "person_kind", "person_kind", 12),
    field("四种形态", "discipline_form", "count", 6),
    field("决定机关", "decided_by", "text", 14),
    field("决定日期", "decided_on", "fact_date", 11),
    field("决定文号", "document_no", "text", 16),
    field("移交接收机关", "transfer.to", "text", 12),
    field("移交日期", "transfer.date", "fact_date", 11),
    field("移交文号", "transfer.document_no", "text", 14),
    field("线索编号", "transfer.clue", "code", 12),
  ],
};

export const logSheet: FormSheet = {
  name: "进展记录",
  rows: { of: "element", lists: [{ word: "进展", path: ["log"] }] },
  about: "每次进展一行，按先后填写",
  columns: [itemKey, field("记录日期", "date", "fact_date", 11), field("记录内容", "text", "text", 70)],
};

export const ruleSheet: FormSheet = {
  name: "建章立制",
  rows: { of: "rule" },
  about: "单位建立的制度，每项一行；“事项”表的“建章立制”列填这里的制度编号",
  columns: [
    unitKey,
    ruleKey,
    field("制度名称", "title", "text", 50),
    field("制度文号", "document_no", "text", 20),
    field("建立日期", "established_on", "fact_date", 11),
  ],
};

export const recordSheet: FormSheet = {
  name: "执行记录",
  rows: { of: "rule_record" },
  about: "制度的每次执行一行",
  columns: [
    unitKey,
    { ...ruleKey, path: ["rule"] },
    field("执行日期", "date", "fact_date", 11),
    field("执行情况", "record", "text", 70),
  ],
};
