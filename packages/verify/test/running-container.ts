import { spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import type { Program } from "../src/index.ts";
import { openSandbox } from "../src/programs/container-sandbox.ts";
import { strayPaths } from "../src/programs/stray-paths.ts";
import { LoopbackPorts } from "../src/programs/loopback-ports.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { until } from "@thanos-fleet/native-tool";

export interface ContainerEdits {
  /** Arguments that can hold on loopback only in another form, by flag. */
  readonly args?: Readonly<Record<string, string>>;
  /** Files that name what is not there on this machine, by path in the container. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the program prints once it runs, where that is not what Thanos prints. */
  readonly started?: RegExp;
}

export interface RunningContainer {
  /** The port of the loopback interface that stands for a container's port. */
  port(of: number): number;
  /** All that it has printed. */
  output(): string;
  /** Replaces a mounted file while the program runs, in one step as the kubelet does. */
  replace(path: string, content: string): void;
}

/** Runs a container's program as rendered, its ports moved to free ones of the loopback interface, until the test ends. */
export async function runContainer(program: Program, container: PodContainer, edits: ContainerEdits = {}): Promise<RunningContainer> {
  const files = new Map(container.files);
  for (const [path, content] of Object.entries(edits.files ?? {})) {
    const file = files.get(path);
    if (file === undefined) throw new Error(`${container.workload} has no ${path}`);
    files.set(path, { ...file, content });
  }
  const sandbox = openSandbox({ ...container, files });
  const ports = new LoopbackPorts();
  const args: string[] = [];
  for (const argument of container.args) args.push(await ports.move(sandbox.localize(edited(argument, edits.args ?? {}))));
  const [stray] = strayPaths([...args, ...Object.values(container.env)], sandbox.root);
  if (stray !== undefined) {
    sandbox.remove();
    throw new Error(`${container.workload} would use ${stray} of this machine`);
  }
  const child = spawn(program.path, args, { cwd: sandbox.root, env: { ...container.env, HOME: sandbox.root } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    sandbox.remove();
  });
  await until(`${container.workload} listens`, () => {
    if (child.exitCode !== null) throw new Error(output);
    return (edits.started ?? /msg="listening for requests and metrics"/).test(output);
  });
  return {
    port: (of) => {
      const port = ports.of(of);
      if (port === undefined) throw new Error(`${container.workload} does not listen on ${of}`);
      return port;
    },
    output: () => output,
    replace: (path, content) => {
      if (!files.has(path)) throw new Error(`${container.workload} has no ${path}`);
      writeFileSync(`${sandbox.root}${path}.next`, content);
      renameSync(`${sandbox.root}${path}.next`, sandbox.root + path);
    },
  };
}

function edited(argument: string, edits: Readonly<Record<string, string>>): string {
  const flag = argument.slice(0, argument.indexOf("="));
  const value = edits[flag];
  return value === undefined ? argument : `${flag}=${value}`;
}
