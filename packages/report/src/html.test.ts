import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, html, trusted } from "./html.ts";

const hostile = `</p><script>alert(1)</script> "quoted" 'single' & <!-- comment`;

test("text is escaped between elements and in attributes, and markup is not", () => {
  const item = html`<b title="${hostile}">${hostile}</b>`;
  const escaped = "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &#39;single&#39; &amp; &lt;!-- comment";
  expect(item.markup).toBe(`<b title="${escaped}">${escaped}</b>`);
  expect(html`<i>${[item, 7, undefined, false, [trusted("<hr>")]]}</i>`.markup).toBe(`<i>${item.markup}7<hr></i>`);
});

test("no text leaves its place, and each can be read back", () => {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped.replaceAll(/&(#?\w+);/g, (_, name: string) => entities[name] ?? "?")).toBe(text);
    }),
  );
});

test("a template with a value where escaping does not help is refused", () => {
  expect(() => html`<a href=${hostile}>x</a>`).toThrow("a value stands in a tag");
  expect(() => html`<a ${hostile}>x</a>`).toThrow("a value stands in a tag");
  expect(() => html`<b class="x" ${hostile}>x</b>`).toThrow("a value stands in a tag");
  expect(
    () =>
      html`<script>
        ${hostile};
      </script>`,
  ).toThrow("a value stands in a script");
  expect(
    () =>
      html`<style media="print">
        p {
          color: ${hostile};
        }
      </style>`,
  ).toThrow("a value stands in a script or a style");
  expect(() => html`<!-- ${hostile} -->`).toThrow("a value stands in a comment");
  expect(html`<p title="1 > 0">${"a"}</p>`.markup).toBe('<p title="1 > 0">a</p>');
});
