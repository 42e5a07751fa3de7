import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly with?: { readonly script?: string };
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const { on: triggers, jobs } = parse(readFileSync(join(repository, ".github/workflows/pull-request.yaml"), "utf8")) as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

interface Comment {
  readonly id: number;
  readonly user: { readonly type: string };
  readonly body: string;
}

/** Runs the script of the comment step as the action does, with GitHub's API replaced; gives what it asked for. */
async function runScript(comments: readonly Comment[]): Promise<unknown[]> {
  const script = jobs["plan"]?.steps.find(({ name }) => name === "Comment")?.with?.script ?? "";
  const folder = mkdtempSync(join(tmpdir(), "plan-comment-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "plan.md"), "### the plan\n");
  const calls: unknown[] = [];
  const issues = {
    listComments: "list",
    createComment: async (call: object) => calls.push({ create: call }),
    updateComment: async (call: object) => calls.push({ update: call }),
  };
  const github = { rest: { issues }, paginate: async () => comments };
  const context = { repo: { owner: "o", repo: "r" }, issue: { number: 7 } };
  const require = createRequire(import.meta.url);
  const inFolder = (name: string): unknown =>
    name === "node:fs" ? { readFileSync: (path: string, encoding: "utf8") => readFileSync(join(folder, path), encoding) } : require(name);
  const AsyncFunction = (async () => {}).constructor as new (...names: string[]) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction("github", "context", "require", script)(github, context, inFolder);
  return calls;
}

const body = "<!-- thanos-fleet: plan -->\n### the plan\n";
const comment = (id: number, text: string, type = "Bot"): Comment => ({ id, user: { type }, body: text });

test("the first plan of a pull request is a new comment", async () => {
  const others = [comment(1, "<!-- another bot -->"), comment(2, `someone quotes ${body}`, "User"), comment(3, body, "User")];
  expect(await runScript(others)).toEqual([{ create: { owner: "o", repo: "r", issue_number: 7, body } }]);
});

test("a later plan takes the place of the earlier one", async () => {
  const earlier = comment(9, "<!-- thanos-fleet: plan -->\n### an older plan\n");
  expect(await runScript([comment(1, "hello", "User"), earlier])).toEqual([{ update: { owner: "o", repo: "r", comment_id: 9, body } }]);
});

test("only the job that comments may write, and only to pull requests", () => {
  const permissions = Object.entries(jobs).flatMap(([name, job]) => (job.permissions === undefined ? [] : [[name, job.permissions]]));
  expect(permissions).toEqual([["plan", { contents: "read", "pull-requests": "write" }]]);
  expect(Object.keys(triggers)).toEqual(["pull_request"]);
});
