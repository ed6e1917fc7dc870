import { measureNames } from "../model/forms.js";

const forms = "四种形态|第[一二三四1-4]种形态";

/** What is also done to units, or means something else. */
const told = ["约谈", "函询", "批评和自我批评", "警告"];

/** 政务处分法 art. 7, and words in common use beside those of 纪律处分条例 and 党内监督条例. */
const further = [
  "处分",
  "党内警告",
  "记过",
  "记大过",
  "停职",
  "引咎辞职",
  "通报批评",
  "组织处理",
  "立案审查",
];

/** The source of a pattern for what says how people were disciplined. */
export const discipline = [forms, ...measureNames.filter((name) => !told.includes(name)), ...further].join(
  "|",
);

/** Those of them that nothing holds which the tool itself says in public. */
export const plainDiscipline = new RegExp(
  `${forms}|诫勉|党内(?:严重)?警告|记大?过|撤职|开除党籍|留党察看|政务处分`,
  "gu",
);
