import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lastLines } from "./last-lines.ts";
import { makeWritable } from "./make-writable.ts";
import { moduleSum } from "./module-sum.ts";
import type { BuildJob } from "./build-job.ts";
import { executableName } from "./platform.ts";
import { run } from "./run.ts";

/**
 * Builds a tool inside a copy of its module, for those that `go install` refuses. Such a program does not say what it
 * was built from, so the copied files themselves are hashed against the pinned sum before anything is added or built.
 */
export async function buildInModule({ tool, folder, platform, env }: BuildJob): Promise<string> {
  const { module, version, sum, ldflags, inModule = {}, package: main } = tool.go;
  const goEnv: NodeJS.ProcessEnv = { ...env, GOFLAGS: "", CGO_ENABLED: "0", GO111MODULE: "on", GOOS: "", GOARCH: "", GOWORK: "off" };
  if (inModule.toolchain !== undefined) goEnv["GOTOOLCHAIN"] = inModule.toolchain;
  const downloaded = await run("go", ["mod", "download", "-json", `${module}@${version}`], { cwd: folder, env: goEnv });
  if (downloaded.status !== 0)
    throw new Error(`go mod download ${module}@${version} failed: ${lastLines(downloaded.stderr || downloaded.stdout)}`);
  const source = join(folder, "module");
  cpSync((JSON.parse(downloaded.stdout) as { Dir: string }).Dir, source, { recursive: true });
  const found = moduleSum(source, module, version);
  if (found !== sum) throw new Error(`the files of ${module}@${version} hash to ${found}, not to ${sum}`);
  makeWritable(source);
  for (const [path, text] of Object.entries(inModule.files ?? {})) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const program = join(folder, executableName(tool.executable, platform));
  const flags = ["build", "-mod=readonly", "-trimpath", "-ldflags", ["-s -w", ldflags].filter(Boolean).join(" "), "-o", program];
  const tags = inModule.tags === undefined ? [] : ["-tags", inModule.tags.join(",")];
  const built = await run("go", [...flags, ...tags, `.${main.slice(module.length)}`], { cwd: source, env: goEnv });
  if (built.status !== 0) throw new Error(`go build ${main}@${version} failed: ${lastLines(built.stderr)}`);
  return program;
}
