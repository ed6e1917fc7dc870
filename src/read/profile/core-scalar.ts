import { dash, dot, nine, plus, tilde, zero } from "./characters.js";

export type CoreScalar = string | number | boolean | null;

/** What YAML 1.2 core makes of a plain text (YAML 1.2.2, section 10.3.2). */
export function coreScalar(text: string): CoreScalar {
  const first = text.charCodeAt(0);
  if (first > tilde) return text;
  if (first >= zero && first <= nine) return beginsNumber(text) ? numberOrText(text) : text;
  if (first === dash || first === plus || first === dot) return numberOrText(text);
  return first === tilde || text.length === 4 || text.length === 5 ? wordOrText(text) : text;
}

/** Tells codes and dates, which most texts that begin with a digit are, from numbers at their first other sign. */
function beginsNumber(text: string): boolean {
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < zero || code > nine) return code !== dash && code <= tilde;
  }
  return true;
}

function numberOrText(text: string): number | string {
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text))
    return Number.parseFloat(text);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^(?:\.nan|\.NaN|\.NAN)$/.test(text)) return Number.NaN;
  if (!/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function wordOrText(text: string): boolean | null | string {
  switch (text) {
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      return text;
  }
}
