import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunResult } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { DocumentRun, reasonOf } from "./document-run.ts";
import type { DocumentShell } from "./document-shell.ts";
import { documentStatements } from "./document-statements.ts";

const pageText = [
  "# Page\n\n## One\n\n```sh",
  "kubectl --context a get pods\nkubectl --context a delete pod b",
  "amtool() { kubectl --context a exec alertmanager-0 -- amtool; }\namtool silence add 'a=b'\n```\n",
].join("\n");

/** How statements end, and how those end that are tried although they cannot be run. */
interface Ends {
  readonly status: number;
  readonly attempts?: number;
}

function shellThatEnds({ status, attempts = 1 }: Ends, typed: string[] = []): DocumentShell {
  const run = (statement: string): Promise<RunResult> => {
    typed.push(statement);
    return Promise.resolve({ status: statement.startsWith("timeout ") ? attempts : status, stdout: "", stderr: "refused" });
  };
  return { folder: "", run };
}

test("a command that is neither run nor known to be impossible is unmet, with its line", async () => {
  const typed: string[] = [];
  const run = new DocumentRun(shellThatEnds({ status: 0 }, typed), pageText);
  await run.run(run.find(/ get pods$/), { as: (text) => text.replace("--context a", "--context z") });
  expect(await run.finish()).toEqual({ "commands run": 1, "commands that cannot be run here": 1 });
  expect(run.unmet).toEqual(["line 5: `kubectl --context a delete pod b` was not run, and nothing says why"]);
  expect(typed[0]).toBe("kubectl --context z get pods");
});

test("a command that is said to be impossible is tried with what the page defines, and is unmet where it succeeds", async () => {
  const typed: string[] = [];
  const run = new DocumentRun(shellThatEnds({ status: 0, attempts: 0 }, typed), pageText);
  for (const statement of run.in("One")) await run.run(statement);
  await run.finish();
  expect(typed.at(-1)).toContain("exec alertmanager-0 -- amtool; }\namtool silence add '\\''a=b'\\'''");
  expect(run.unmet).toEqual(["line 5: `amtool silence add 'a=b'` can be run here, and is listed as one that cannot"]);
});

test("a command that is run after what follows it on the page is unmet", async () => {
  const run = new DocumentRun(shellThatEnds({ status: 0 }), pageText);
  await run.run(run.find(/delete pod/));
  run.expectPageOrder();
  expect(run.unmet).toEqual([]);
  await run.run(run.find(/get pods/));
  run.expectPageOrder();
  expect(run.unmet).toEqual(["line 5: `kubectl --context a get pods` was run after what follows it"]);
});

test("another exit code than the one that may be is unmet, and so are a command and a section that are not there", async () => {
  const run = new DocumentRun(shellThatEnds({ status: 1 }), pageText);
  for (const statement of run.in("One")) await run.run(statement, { codes: statement.text.includes("get") ? [1] : [0] });
  await run.run(run.find(/^helm/));
  run.in("Two");
  expect(run.unmet).toEqual([
    "line 5: `kubectl --context a delete pod b` ended with 1: refused",
    "the page has no command like /^helm/",
    'the page has no command in its section "Two"',
  ]);
});

// That none of them can be run is tried by the scenarios themselves, which type each.
test("these commands of the pages are not run in the lab, for these reasons", () => {
  const inContainer = "runs a program in a container, and no image runs in the lab";
  const inPod = "asks a program in a pod, and no image runs in the lab";
  const bucket = "asks the bucket, and no API server";
  const listed = ["migration", "operations", "secrets"].flatMap((page) =>
    documentStatements(readFileSync(join(import.meta.dirname, `../../../../docs/${page}.md`), "utf8")).flatMap((statement) => {
      const reason = reasonOf(statement);
      return reason === undefined ? [] : [[page, statement.text.slice(0, 24), reason]];
    }),
  );
  expect(listed).toEqual([
    ["migration", "kubectl --context cluste", inContainer],
    ["migration", "curl --cacert ca.crt --g", inPod],
    ["operations", "thanos tools bucket insp", bucket],
    ["operations", "thanos tools bucket mark", bucket],
    ["operations", "amtool silence add alert", inContainer],
    ["operations", "kubectl --context cluste", inPod],
    ["operations", "opensearch '_cat/snapsho", inPod],
    ["operations", "opensearch '_snapshot/lo", inPod],
    ["operations", "opensearch '_cat/recover", inPod],
    ["operations", "thanos tools bucket repl", bucket],
    ["secrets", "for pod in thanos-receiv", inPod],
    ["secrets", "for pod in opensearch-0 ", inPod],
    ["secrets", "kubectl --context cluste", inContainer],
    ["secrets", "kubectl --context cluste", inContainer],
  ]);
});
