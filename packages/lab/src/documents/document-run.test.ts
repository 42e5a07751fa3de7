import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunResult } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { DocumentRun, reasonOf } from "./document-run.ts";
import type { DocumentShell } from "./document-shell.ts";
import { documentStatements } from "./document-statements.ts";

const pageText = "# Page\n\n## One\n\n```sh\nkubectl --context a get pods\nkubectl --context a delete pod b\ncurl localhost\n```\n";

function shellThatEnds(status: number, typed: string[] = []): DocumentShell {
  const run = (statement: string): Promise<RunResult> => {
    typed.push(statement);
    return Promise.resolve({ status, stdout: "", stderr: "refused" });
  };
  return { folder: "", run };
}

test("a command that is neither run nor known to be impossible is unmet, with its line", async () => {
  const typed: string[] = [];
  const run = new DocumentRun(shellThatEnds(0, typed), pageText);
  await run.run(run.find(/ get pods$/), { as: (text) => text.replace("--context a", "--context z") });
  expect(run.finish()).toEqual({ "commands run": 1, "commands that cannot be run here": 1 });
  expect(run.unmet).toEqual(["line 5: `kubectl --context a delete pod b` was not run, and nothing says why"]);
  expect(typed).toEqual(["kubectl --context z get pods"]);
});

test("another exit code than the one that may be is unmet, and so are a command and a section that are not there", async () => {
  const run = new DocumentRun(shellThatEnds(1), pageText);
  for (const statement of run.in("One")) await run.run(statement, { codes: statement.text.includes("get") ? [1] : [0] });
  await run.run(run.find(/^helm/));
  run.in("Two");
  expect(run.unmet).toEqual([
    "line 5: `kubectl --context a delete pod b` ended with 1: refused",
    "the page has no command like /^helm/",
    'the page has no command in its section "Two"',
  ]);
});

// Whoever adds a command to this page that the lab cannot run adds it here, and whoever adds a reason sees what it takes away.
test("these commands of docs/migration.md are not run in the lab, for these reasons", () => {
  const inContainer = "runs a program in a container, and no image runs in the lab";
  const inPod = "asks a program in a pod, and no image runs in the lab";
  const listed = ["migration"].flatMap((page) =>
    documentStatements(readFileSync(join(import.meta.dirname, `../../../../docs/${page}.md`), "utf8")).flatMap((statement) => {
      const reason = reasonOf(statement);
      return reason === undefined ? [] : [[page, statement.text.slice(0, 24), reason]];
    }),
  );
  expect(listed).toEqual([
    ["migration", "kubectl --context cluste", inContainer],
    ["migration", "curl --cacert ca.crt --g", inPod],
  ]);
});
