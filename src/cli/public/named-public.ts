import { type GivenOptions, isGiven, textOf, textsOf } from "../given-options.js";

/** 公开招标 is what most problems are about, and 非公开 and 不予公开 the opposite. */
const names =
  /(?<![a-z])(?:public|notice)s?(?![a-z])|(?<![非不未]|不[予宜得应能可]|免[予于])公开(?!招标|招投标|采购|遴选)|公示|公告|通报|曝光/iu;
const denied = /(?<![a-z])(?:not?|non)[-_ ]?public/iu;

/** Whether the answer is for the public: asked for, or by the name of an output unless that is denied. */
export function isPublic(options: GivenOptions): boolean {
  return isGiven(options, "public") || namedPublic(options) !== undefined;
}

/** The output whose name, or whose folder's, says that it is for the public; `--no-public` says that none is. */
export function namedPublic(options: GivenOptions): string | undefined {
  if (isGiven(options, "public") || isGiven(options, "noPublic")) return undefined;

  const files = textsOf(options, "format").map((text) => text.slice(text.indexOf(":") + 1 || text.length));
  return [textOf(options, "output") ?? "", ...files].find(saysPublic);
}

function saysPublic(file: string): boolean {
  const words = parted(file);
  return names.test(words) && !denied.test(words);
}

/** `publicReport` and `PUBLICReport` hold two words each. */
function parted(name: string): string {
  return name.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$&-");
}
