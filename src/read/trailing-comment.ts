import { commentBehind, isFreeText } from "./comment-behind.js";
import type { Composed } from "./yaml-compose.js";
import type { Fault } from "./yaml-fault.js";
import { plainScalars } from "./yaml-plain.js";

/**
 * Texts behind which one space and `#` drop the rest of the line: `材料 #3 缺失`. Two spaces make a comment on
 * purpose. Only free text is asked about, that is text in Chinese or of several words: `origin: prescribed # 规定`
 * and `due: 2018-06-30 # 延期` are plainly comments.
 */
export function trailingComments({ documents, text }: Composed): Fault[] {
  if (!text.includes(" #")) return [];

  return documents.flatMap(({ contents }) =>
    [...plainScalars(contents, text)]
      .filter(({ role, value }) => role !== "key" && role !== "bare-key" && isFreeText(value))
      .flatMap(({ span }) => commentBehind(text, span)),
  );
}
