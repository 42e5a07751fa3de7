import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "@thanos-fleet/diagnostics";
import { rules } from "@thanos-fleet/fleet";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";

const page = readFileSync(join(repository, "docs/diagnostics.md"), "utf8");
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return [title.replace(" (warning)", ""), lines.join("\n")] as const;
    }),
);

/** The text of an item of a section, over all its lines. */
function itemOf(section: string, name: RegExp): string {
  const lines = section.split("\n");
  const start = lines.findIndex((line) => line.startsWith("- ") && name.test(line));
  if (start < 0) return "";
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith("  "));
  return [lines[start] ?? "", ...rest.slice(0, end < 0 ? undefined : end)].join(" ").replace(name, "").trim();
}

test("the page has every code and every rule, each once, and no other", () => {
  const known = [...Object.keys(codes), ...rules.map(({ name }) => `rule/${name}`)].sort();
  expect([...sections.keys()].sort()).toEqual(known);
  expect(page.match(/^### /gm)).toHaveLength(known.length);
});

test.each([...sections.keys()])("%s has a cause and a fix, in words", (code) => {
  const section = sections.get(code) ?? "";
  const cause = itemOf(section, code.startsWith("rule/") ? /^- What must hold: / : /^- Cause: /);
  const fix = itemOf(section, /^- Fix: /);
  for (const text of [cause, fix]) expect(text).toMatch(/^\S+(?: \S+){2,}\.$/);
  expect(fix).not.toBe(cause);
});
