import { csv } from "./csv.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { html } from "./html/html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { rdjson } from "./rdjson.js";
import type { Renderer } from "./renderer.js";
import { sarif } from "./sarif.js";
import { tap } from "./tap.js";
import { text } from "./text/text.js";

/** Every output format, as `--help` and the documentation list them. */
export const renderers: readonly Renderer[] = [
  text,
  json,
  jsonl,
  markdown,
  csv,
  html,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
  tap,
];
