import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { cacheFolder } from "./cache-folder.ts";
import { lastLines } from "./last-lines.ts";
import { makeWritable } from "./make-writable.ts";
import { moduleSum } from "./module-sum.ts";
import { run } from "./run.ts";

/** Some folders of a Go module, which is how files that projects keep beside their code are published. */
export interface GoModule {
  readonly module: string;
  readonly version: string;
  /** The module's `h1:` sum, as Go's checksum database has it. */
  readonly sum: string;
  readonly folders: readonly string[];
}

/**
 * The folders of a module, in the cache, in the order asked for. The whole module is fetched and held against its sum once;
 * then the folders are kept.
 */
export async function moduleFiles(wanted: GoModule, onWork: (message: string) => void, env = process.env): Promise<string[]> {
  const { module, version, sum, folders } = wanted;
  const kept = join(cacheFolder(env), "modules", module.replaceAll("/", "+"), `${version}-${sum.slice(3, 15).replaceAll("/", "_")}`);
  if (!folders.every((folder) => existsSync(join(kept, folder)))) {
    onWork(`fetching ${folders.join(", ")} of the Go module ${module} ${version}`);
    const source = await download(wanted, env);
    const found = moduleSum(source, module, version);
    if (found !== sum) throw refusal(wanted, `its files hash to ${found}, not to ${sum}`);
    for (const folder of folders) keep(join(source, folder), join(kept, folder));
  }
  return folders.map((folder) => join(kept, folder));
}

async function download(wanted: GoModule, env: NodeJS.ProcessEnv): Promise<string> {
  const args = ["mod", "download", "-json", `${wanted.module}@${wanted.version}`];
  const goEnv = { ...env, GOFLAGS: "", GO111MODULE: "on", GOTOOLCHAIN: "auto" };
  const { status, stdout, stderr } = await run("go", args, { cwd: cacheFolder(env), env: goEnv }).catch((error: Error) => {
    throw refusal(wanted, error.message);
  });
  if (status !== 0) throw refusal(wanted, lastLines(stderr || stdout));
  return (JSON.parse(stdout) as { Dir: string }).Dir;
}

function keep(from: string, to: string): void {
  if (existsSync(to)) return;
  const passing = `${to}.${randomBytes(6).toString("hex")}.tmp`;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, passing, { recursive: true });
  makeWritable(passing);
  try {
    renameSync(passing, to);
  } catch {
    // Another process kept the same folder meanwhile.
    rmSync(passing, { recursive: true, force: true });
  }
}

function refusal(wanted: GoModule, reason: string): CommandError {
  return new CommandError("tool/not-found", `the Go module ${wanted.module} ${wanted.version} cannot be had: ${reason}`, {
    hint: "install Go 1.26 or later, and let it reach a module proxy",
  });
}
