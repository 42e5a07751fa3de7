import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { repository } from "./run-command.ts";

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[] }>;
}

const workflow = parse(readFileSync(join(repository, ".github/workflows/pull-request.yaml"), "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe("the pull-request pipeline", () => {
  test("may only read, and runs actions pinned by commit", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  // `pnpm check` runs this very test; inside the clone it must not clone once more.
  test.runIf(process.env["THANOS_FLEET_PIPELINE_TEST"] === undefined)(
    "its commands pass in a fresh clone, in their order, with nothing installed before",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "fleet-pipeline-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const clone = join(folder, "clone");
      expect(spawnSync("git", ["clone", "--quiet", repository, clone], { encoding: "utf8" }).stderr).toBe("");
      const commands = steps.map(({ run }) => run).filter((run) => run !== undefined);
      expect(commands.length).toBeGreaterThanOrEqual(3);
      for (const command of commands) {
        const { status, stdout, stderr } = spawnSync("bash", ["-ec", command], {
          cwd: clone,
          encoding: "utf8",
          env: outerEnvironment(),
          maxBuffer: 64 * 1024 * 1024,
        });
        expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
      }
    },
  );
});

/** The environment of a terminal: what pnpm, turbo and vitest set for their own children would reach into the clone. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|TURBO|VITEST|NODE_|TEST$|INIT_CWD$|PNPM_)/i.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter), CI: "1", THANOS_FLEET_PIPELINE_TEST: "1" };
}
