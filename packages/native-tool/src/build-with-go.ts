import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildInModule } from "./build-in-module.ts";
import { buildOurMain } from "./build-our-main.ts";
import { lastLines } from "./last-lines.ts";
import type { BuildJob } from "./build-job.ts";
import { executableName } from "./platform.ts";
import { run } from "./run.ts";
import type { GoBuild } from "./tool.ts";

/** Builds a tool with Go into a folder of its own, and proves that it was built from the pinned module. */
export function buildWithGo(job: BuildJob): Promise<string> {
  const { go } = job.tool;
  if (go.ourMain !== undefined) return buildOurMain(job);
  return go.inModule === undefined ? install(job) : buildInModule(job);
}

/**
 * Builds a tool with `go install`. The module's sum, which Go writes into the program, must be the pinned one, whatever the
 * machine's settings for Go's checksum database.
 */
async function install({ tool, folder, platform, env }: BuildJob): Promise<string> {
  const { go } = tool;
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const flags = ["install", "-trimpath", "-ldflags", ["-s -w", go.ldflags].filter(Boolean).join(" "), `${go.package}@${go.version}`];
  const built = await run("go", flags, {
    cwd: folder,
    env: { ...env, GOBIN: bin, GOFLAGS: "", CGO_ENABLED: "0", GO111MODULE: "on", GOOS: "", GOARCH: "" },
  });
  if (built.status !== 0) throw new Error(`go ${flags.join(" ")} failed: ${lastLines(built.stderr)}`);
  const path = join(bin, executableName(go.package.slice(go.package.lastIndexOf("/") + 1).replace(/^v\d+$/, tool.executable), platform));
  const information = await run("go", ["version", "-m", path], { env });
  assertModule(information.stdout, go);
  return path;
}

/** `go version -m` lists the main module as `mod <path> <version> <sum>`. */
export function assertModule(information: string, go: GoBuild): void {
  const line = information.split("\n").find((candidate) => /^\s*mod\t/.test(candidate));
  const [, path, version, sum] = line?.trim().split("\t") ?? [];
  if (path !== go.module || version !== go.version || sum !== go.sum)
    throw new Error(
      `the program was built from ${path ?? "?"}@${version ?? "?"} ${sum ?? "without a sum"}, not from ${go.module}@${go.version} ${go.sum}`,
    );
}
