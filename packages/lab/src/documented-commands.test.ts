import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { documentedCommands } from "./documented-commands.ts";

function documentOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "lab-document-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "README.md");
  writeFileSync(path, text);
  return path;
}

test("the commands of a section are its first shell block, a line each, without comments", () => {
  const text =
    "# a\n\n## Other\n\n```sh\nno\n```\n\n## Install\n\nThen:\n\n```sh\n# first\nkubectl get \\\n  pods\ngit status\n```\n\n```sh\nlater\n```\n";
  expect(documentedCommands(documentOf(text), "Install")).toEqual(["kubectl get    pods", "git status"]);
});

test("a section that is gone is an error, not an installation without commands", () => {
  expect(() => documentedCommands(documentOf("## Other\n\n```sh\nno\n```\n"), "Install")).toThrow('below "Install"');
});
