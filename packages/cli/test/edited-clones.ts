import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { makeClone, outerEnvironment } from "./fresh-clone.ts";
import { git } from "./git-project.ts";

type Script = "render" | "test" | "check";

/** Clones of the repository with the specification's fleet, which tests take in turn, edit and give back. */
export class EditedClones {
  readonly #base = mkdtempSync(join(tmpdir(), "fleet-edits-"));
  readonly #free: string[] = [];
  readonly #waiting: ((clone: string) => void)[] = [];
  readonly #env: NodeJS.ProcessEnv;

  constructor() {
    const env = outerEnvironment();
    // Turbo starts pnpm, which may not be installed: the one that npx brings lies in a folder of npm's.
    const { stdout } = spawnSync("npx", ["--yes", "--package", "pnpm@12", "which", "pnpm"], { env, encoding: "utf8" });
    const path = ["node_modules/.bin", join(stdout.trim(), ".."), env["PATH"]].join(delimiter);
    this.#env = { ...env, PATH: path, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1", TURBO_CACHE_DIR: join(this.#base, "turbo") };
  }

  /** Makes clones, each of which costs an installation and a render. */
  make(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const clone = makeClone(join(this.#base, `clone-${index}`), "specification");
      git(clone, "add", "--all");
      // Where the repository's own fleet is the specification's, there is nothing to commit.
      git(clone, "commit", "--quiet", "--allow-empty", "--message=the fleet before it is edited");
      this.#free.push(clone);
    }
  }

  /** Edits a clone of its own, whose files are then as they were committed. */
  async edit(body: (clone: string) => Promise<void>): Promise<void> {
    const clone = this.#free.shift() ?? (await new Promise<string>((resolve) => void this.#waiting.push(resolve)));
    try {
      await body(clone);
    } finally {
      git(clone, "reset", "--quiet", "--hard");
      git(clone, "clean", "--quiet", "-d", "--force");
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(clone);
      else next(clone);
    }
  }

  /** Runs a script of the clone's package.json, as pnpm does; throws what it printed when it fails. */
  async run(clone: string, script: Script): Promise<string> {
    const { scripts } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8")) as { readonly scripts: Record<Script, string> };
    return this.#run(clone, scripts[script]);
  }

  /**
   * What Turbo makes of everything that the tests of each package depend on, and whether it holds a green result for just that:
   * it keeps no other. So a test whose hash is known, and the same, would pass.
   */
  async testHashes(clone: string): Promise<ReadonlyMap<string, { readonly hash: string; readonly isGreen: boolean }>> {
    const { tasks } = JSON.parse(await this.#run(clone, "turbo run test --dry=json")) as {
      readonly tasks: readonly {
        readonly taskId: string;
        readonly task: string;
        readonly hash: string;
        readonly cache: { status: string };
      }[];
    };
    const tests = tasks.filter(({ task }) => task === "test");
    return new Map(tests.map(({ taskId, hash, cache }) => [taskId, { hash, isGreen: cache.status === "HIT" }]));
  }

  #run(cwd: string, command: string): Promise<string> {
    const options = { cwd, env: this.#env, maxBuffer: 64 * 1024 * 1024 };
    return new Promise((resolve, reject) => {
      execFile("sh", ["-ec", command], options, (error, stdout, stderr) => {
        const failed = `${stdout}${stderr}`.split("\n").filter((line) => !line.startsWith("passed"));
        if (error === null) resolve(stdout);
        else reject(new Error([command, ...failed].join("\n")));
      });
    });
  }

  remove(): void {
    rmSync(this.#base, { recursive: true, force: true });
  }
}
