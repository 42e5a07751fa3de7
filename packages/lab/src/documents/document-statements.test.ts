import { expect, test } from "vitest";
import { documentStatements } from "./document-statements.ts";

test("a page's statements are its commands, loops and functions as wholes, each with its section and line", () => {
  const markdown = [
    "# Page",
    "Run `kubectl --context a get pods` first; `kubectl get` alone is a name.",
    "## One",
    "1. Then",
    "",
    "   ```sh",
    "   # first",
    "   kubectl get \\",
    "     pods",
    "   for name in a b; do",
    "     echo $name",
    "   done > names",
    "   ```",
    "",
    "```yaml",
    "# a comment, no heading",
    "text: `kubectl --context a delete all`",
    "```",
    "### Two",
    "```sh",
    "look() {",
    "  cat x",
    "}",
    "curl '{",
    "}'",
    "```",
    "",
  ].join("\n");
  expect(documentStatements(markdown)).toEqual([
    { section: "Page", line: 2, text: "kubectl --context a get pods" },
    { section: "One", line: 6, text: "kubectl get \\\npods" },
    { section: "One", line: 6, text: "for name in a b; do\necho $name\ndone > names" },
    { section: "Two", line: 20, text: "look() {\ncat x\n}" },
    { section: "Two", line: 20, text: "curl '{\n}'" },
  ]);
});
