import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { git as runGit } from "./git-project.ts";

const program = join(import.meta.dirname, "../../../.ci/mutate.mjs");

interface Mutant {
  readonly status: string;
  readonly line: number;
}

/** A repository with one commit of these files, and a Stryker that finds these mutants in `write` and remembers what it was asked for. */
function repositoryOf(files: Readonly<Record<string, string>>, mutants: readonly Mutant[] = []) {
  const root = mkdtempSync(join(tmpdir(), "mutate-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const git = (...args: readonly string[]) => runGit(root, ...args);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  git("init", "--quiet", "--initial-branch=main");
  for (const [path, text] of Object.entries(files)) write(path, text);
  git("add", ".");
  git("commit", "--quiet", "--message=base");
  const report = { files: { "packages/write/src/a.ts": { mutants: mutants.map(mutantOf) } } };
  write("report.json", JSON.stringify(report));
  write(
    "bin/stryker",
    '#!/bin/sh\necho "$MUTATED_PACKAGE $MUTATED_FILES" >> asked\nmkdir -p .stryker\ncp report.json ".stryker/$MUTATED_PACKAGE.json"\n',
  );
  chmodSync(join(root, "bin/stryker"), 0o755);
  return { root, git, write };
}

function mutantOf({ status, line }: Mutant) {
  return { status, mutatorName: "StringLiteral", replacement: '""', location: { start: { line, column: 1 }, end: { line, column: 3 } } };
}

function mutate(root: string, env: NodeJS.ProcessEnv = {}) {
  const path = [join(root, "bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--changed", "main"], {
    cwd: root,
    env: { ...process.env, GITHUB_ACTIONS: "", ...env, PATH: path },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return { status, lines: stdout.trimEnd().split("\n") };
}

const tenLines = `${Array.from({ length: 10 }, (_, index) => `const a${index} = ${index};`).join("\n")}\n`;

/** A repository whose lines 2, 6 and 7 of a file differ from the base; what is said of the mutants there. */
function changed(mutants: readonly Mutant[], env?: NodeJS.ProcessEnv) {
  const { root, git, write } = repositoryOf({ "packages/write/src/a.ts": tenLines }, mutants);
  git("switch", "--quiet", "--create=change");
  write("packages/write/src/a.ts", tenLines.replace("a1 = 1", "a1 = 5").replace(/a5 = 5;\nconst a6 = 6/, "a5 = 6;\nconst a6 = 7"));
  git("commit", "--quiet", "--all", "--message=change");
  return { ...mutate(root, env), asked: () => readFileSync(join(root, "asked"), "utf8") };
}

const killed = { status: "Killed", line: 2 };
const survived = { status: "Survived", line: 6 };

test("the changed lines alone are mutated", () => {
  expect(changed([killed]).asked()).toBe("write packages/write/src/a.ts:2-2,packages/write/src/a.ts:6-7\n");
});

test("files that are new are mutated whole, and neither tests, what was removed, nor other folders", () => {
  const { root, git, write } = repositoryOf({ "packages/write/src/a.ts": tenLines, "packages/write/src/gone.ts": tenLines });
  git("switch", "--quiet", "--create=change");
  git("rm", "--quiet", "packages/write/src/gone.ts");
  write("packages/write/src/a.ts", tenLines.replace("const a3 = 3;\n", ""));
  write("packages/schema/src/new.ts", tenLines);
  write("packages/schema/src/new.test.ts", tenLines);
  write("packages/cli/src/new.ts", tenLines);
  git("add", "packages");
  git("commit", "--quiet", "--message=change");
  expect(mutate(root).status).toBe(0);
  expect(readFileSync(join(root, "asked"), "utf8")).toBe("schema packages/schema/src/new.ts:1-10\n");
});

test("a few survivors are named at their lines, and are no failure", () => {
  expect(changed([killed, survived, { status: "NoCoverage", line: 7 }, survived])).toMatchObject({
    status: 0,
    lines: [
      'packages/write/src/a.ts:6 no test notices StringLiteral here: ""',
      'packages/write/src/a.ts:7 no test notices StringLiteral here: ""',
      'packages/write/src/a.ts:6 no test notices StringLiteral here: ""',
      "write: 4 mutants: 1 Killed, 2 Survived, 1 NoCoverage",
    ],
  });
});

test("in GitHub's pipeline they are warnings at their lines", () => {
  expect(changed([survived], { GITHUB_ACTIONS: "true" }).lines[0]).toBe(
    '::warning file=packages/write/src/a.ts,line=6::no test notices StringLiteral here: ""',
  );
});

test.each([
  [4, 22, 1], // 84.6 % killed
  [4, 23, 0], // 85.2 %
  [3, 0, 0],
])("%i survivors beside %i killed end with %i", (survivors, kills, expected) => {
  const mutants = [...Array.from({ length: survivors }, () => survived), ...Array.from({ length: kills }, () => killed)];
  expect(changed(mutants).status).toBe(expected);
});

test("disabled mutants are none", () => {
  const disabled = Array.from({ length: 40 }, () => ({ status: "Ignored", line: 2 }));
  expect(changed([...disabled, ...Array.from({ length: 4 }, () => survived)]).status).toBe(1);
});

test("a floor is of a whole package", () => {
  const floorOf = (env: NodeJS.ProcessEnv) => {
    const script = `const { default: config } = await import(${JSON.stringify(join(program, "../../stryker.config.js"))}); console.log(config.thresholds.break)`;
    return spawnSync(process.execPath, ["--input-type=module", "--eval", script], { env: { ...process.env, ...env }, encoding: "utf8" })
      .stdout;
  };
  expect(Number(floorOf({ MUTATED_PACKAGE: "template" }))).toBeGreaterThanOrEqual(85);
  expect(floorOf({ MUTATED_PACKAGE: "template", MUTATED_FILES: "packages/template/src/job-name.ts:1-3" })).toBe("null\n");
});
