import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesAt, git } from "../src/git/git.ts";

/** A repository with one commit of these files. */
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "git-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  git(folder, ["init", "--quiet"]);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ["add", "."]);
  git(folder, ["-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message=files"]);
  return folder;
}

test("files of a commit are read whatever is in them, and whatever became of them since", () => {
  const files = { "a/empty.yaml": "", "a/lines.yaml": "x: 1\n\ny: blob 3\n", "b.yaml": "é and no line feed at the end" };
  const folder = repositoryOf(files);
  writeFileSync(join(folder, "b.yaml"), "changed");
  expect(filesAt(folder, "HEAD", Object.keys(files))).toEqual(new Map(Object.entries(files)));
});

test("a file that the commit lacks is left out, and the next is read all the same", () => {
  const folder = repositoryOf({ "a.yaml": "a", "b.yaml": "b" });
  expect(filesAt(folder, "HEAD", ["a.yaml", "gone.yaml", "b.yaml"])).toEqual(
    new Map([
      ["a.yaml", "a"],
      ["b.yaml", "b"],
    ]),
  );
});

test("paths are relative to the folder asked in", () => {
  const folder = repositoryOf({ "fleet/a.yaml": "a" });
  expect(filesAt(join(folder, "fleet"), "HEAD", ["a.yaml"])).toEqual(new Map([["a.yaml", "a"]]));
});

test("a command that Git refuses gives nothing", () => {
  expect(git(tmpdir(), ["rev-parse", "--no-such-commit^{commit}"])).toBeUndefined();
});
