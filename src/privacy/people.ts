/** What stands between the names of several people in one field. A name may hold 和 or 及, so these do not part. */
const separators = /[、,;/|\n]+/u;

/** Nothing but Han, as most names are: it is compared as it is. */
const oneName = /^[\u4e00-\u9fa5]+$/u;

/**
 * The people whom a field names, as they are compared: width, blanks and what stands in brackets left out (张　三（科长）
 * is 张三). What holds no letter, such as ****, names nobody.
 */
export function peopleIn(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  if (oneName.test(text)) return [text];

  return text
    .normalize("NFKC")
    .split(separators)
    .map((name) => name.replace(/\([^()]*\)/gu, "").replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, ""))
    .filter((name) => /\p{Letter}/u.test(name));
}
