import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml } from "../../src/render/escape-html.js";
import { markup, trusted } from "../../src/render/html/markup.js";

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["\" onmouseover='x'", "&quot; onmouseover=&#39;x&#39;"],
  ["&amp;", "&amp;amp;"],
  ["第一行\n第二行", "第一行 第二行"],
  ["甲\u202E乙", "甲\\u{202E}乙"],
])("text stays text: %j", (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
  expect(markup`<b title="${text}">${text}</b>`.html).toBe(`<b title="${escaped}">${escaped}</b>`);
});

test("no text, whatever it holds, opens a tag, ends an attribute or begins a reference of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeHtml(text)).toMatch(/^(?:[^&<>"'\p{Cc}]|&(?:amp|lt|gt|quot|#39);)*$/u);
    }),
  );
});

test("numbers, markup and lists of markup go in as they are", () => {
  const rows = [1, 2].map((count) => markup`<li>${count}</li>`);
  expect(markup`<ul>${rows}</ul>${trusted("<hr>")}`.html).toBe("<ul><li>1</li><li>2</li></ul><hr>");
});
