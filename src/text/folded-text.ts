/**
 * A text as it is compared with others: of one width, without what shows nothing. `starts` and `ends`: which stretch of
 * the text each of its UTF-16 units stands for.
 */
export type FoldedText = {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n\r])\p{Cc}/gu;

/** Each character by itself, so that places are kept; NFKC of the whole could also join a letter and its accent. */
export function foldText(text: string): FoldedText {
  return fold(text, widthFolded);
}

/** As names are compared: 张　三 is 张三, and Latin letters have no case. */
export function foldName(text: string): FoldedText {
  return fold(text, nameFolded);
}

/** Nearly all characters: they are as they are. */
const plain = /^[!-@[-~\u4e00-\u9fff]$/u;

function widthFolded(character: string): string {
  return plain.test(character) ? character : character.normalize("NFKC").replace(unseen, "");
}

function nameFolded(character: string): string {
  return plain.test(character) ? character : widthFolded(character).replace(/\s/gu, "").toLowerCase();
}

function fold(text: string, ofCharacter: (character: string) => string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = ofCharacter(character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return { folded: parts.join(""), starts, ends };
}
