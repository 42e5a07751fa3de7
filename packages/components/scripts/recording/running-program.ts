import { spawn, type ChildProcess } from "node:child_process";
import { resolveTool, type Tool } from "@thanos-fleet/native-tool";
import { until } from "@thanos-fleet/native-tool";

/** A program that runs while its metrics are recorded. */
export interface RunningProgram {
  readonly url: string;
  /** Ends it as Kubernetes would, and waits until it is gone. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly tool: Tool;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Where it answers, and the path that answers once it runs. */
  readonly url: string;
  readonly readyPath: string;
}

const running = new Set<ChildProcess>();

/** Starts a program and waits until it says that it is ready; one that ends before is an error with what it printed last. */
export async function startServer({ tool, args, cwd, url, readyPath }: StartOptions): Promise<RunningProgram> {
  const { path } = await resolveTool(tool);
  const child = spawn(path, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let tail = "";
  const read = (chunk: Buffer): void => {
    tail = (tail + chunk.toString("utf8")).slice(-4000);
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  void ended.then(() => running.delete(child));
  await until(`${tool.name} ${args[0] ?? ""} is ready`, async () => {
    if (!running.has(child)) throw new Error(`${tool.name} ${args.join(" ")} ended:\n${tail}`);
    return (await answer(`${url}${readyPath}`)) !== undefined;
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Ends every program that still runs. */
export function stopAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** The body of a successful answer; undefined when there is none. */
export async function answer(url: string, init?: RequestInit): Promise<string | undefined> {
  try {
    const response = await fetch(url, init);
    const body = await response.text();
    return response.ok ? body : undefined;
  } catch {
    return undefined;
  }
}

/** A program's metrics, once each of the named families is among them. */
export async function scrape(url: string, families: readonly string[] = []): Promise<string> {
  let body = "";
  let missing: readonly string[] = families;
  try {
    await until("", async () => {
      body = (await answer(url)) ?? "";
      missing = families.filter((name) => !body.includes(`\n# TYPE ${name} `));
      return body !== "" && missing.length === 0;
    });
  } catch {
    throw new Error(`${url} does not expose ${missing.join(", ")}`);
  }
  return body;
}
