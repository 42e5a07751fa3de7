import { cpSync } from "node:fs";
import { join } from "node:path";
import { lastLines } from "./last-lines.ts";
import { moduleSum } from "./module-sum.ts";
import type { BuildJob } from "./build-job.ts";
import { executableName } from "./platform.ts";
import { run } from "./run.ts";

/**
 * Builds a main package of ours. `-mod=readonly` lets Go take nothing but the versions of its `go.mod`, and refuse what
 * hashes to anything else than its `go.sum` says.
 */
export async function buildOurMain({ tool, folder, platform, env }: BuildJob): Promise<string> {
  const { ourMain, ldflags, module, version, sum } = tool.go;
  if (ourMain === undefined) throw new Error(`${tool.name} has no main package of ours`);
  const source = join(folder, "module");
  cpSync(ourMain.folder, source, { recursive: true });
  const found = moduleSum(source, module, version);
  if (found !== sum) throw new Error(`the files of ${module} hash to ${found}, not to ${sum}`);
  const goEnv: NodeJS.ProcessEnv = { ...env, GOFLAGS: "", CGO_ENABLED: "0", GO111MODULE: "on", GOOS: "", GOARCH: "", GOWORK: "off" };
  if (ourMain.toolchain !== undefined) goEnv["GOTOOLCHAIN"] = ourMain.toolchain;
  const program = join(folder, executableName(tool.executable, platform));
  const flags = ["build", "-mod=readonly", "-buildvcs=false", "-trimpath", "-ldflags", ["-s -w", ldflags].filter(Boolean).join(" ")];
  const built = await run("go", [...flags, "-o", program, "."], { cwd: source, env: goEnv });
  if (built.status !== 0) throw new Error(`go build of ${module} failed: ${lastLines(built.stderr)}`);
  return program;
}
