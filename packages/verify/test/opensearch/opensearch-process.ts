import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@thanos-fleet/native-tool";
import type { OpenSearchHome } from "./opensearch-home.ts";

/** OpenSearch refuses to run as root; a test run as root starts it as `nobody`. */
const nobody = 65_534;
const stopLimitMs = 20_000;

/** Where a node has its configuration, its data and its log; several nodes may share a home. */
export interface NodePlace {
  readonly home: OpenSearchHome;
  readonly folder: string;
  readonly heapMiB: number;
}

/** Writes what a node reads at its start, apart from certificates and keystore. */
export function writeConfiguration(folder: string, settings: string): void {
  for (const name of ["config", "tmp", "logs", "data"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "config/opensearch.yml"), settings);
  writeFileSync(join(folder, "config/jvm.options"), "");
  writeFileSync(join(folder, "config/log4j2.properties"), logging);
}

const logging = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d][%p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

/** Gives a folder to the user as which nodes run; to be called once everything is written. */
export async function handOver(folder: string): Promise<void> {
  if (isRoot()) await run("chown", ["-R", `${nobody}:${nobody}`, folder]);
}

/** Starts a node; the kernel ends it with this process, also after a crash. */
export function startNode({ home, folder, heapMiB }: NodePlace): ChildProcess {
  const output = openSync(logOf(folder), "a");
  const identity = isRoot() ? [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"] : [];
  const options = [
    `-Xms${heapMiB}m`,
    `-Xmx${heapMiB}m`,
    "--add-modules=jdk.incubator.vector",
    "--enable-native-access=ALL-UNNAMED",
    `-Djava.io.tmpdir=${folder}/tmp`,
    "-Dlog4j2.disable.jmx=true",
    `-Dopensearch.path.home=${home.folder}`,
    `-Dopensearch.path.conf=${folder}/config`,
  ];
  const program = [join(home.java, "bin/java"), ...options, "-cp", `${home.folder}/lib/*`, "org.opensearch.bootstrap.OpenSearch"];
  const child = spawn("setpriv", ["--pdeathsig", "KILL", ...identity, ...program], { cwd: folder, stdio: ["ignore", output, output] });
  closeSync(output);
  return child;
}

/** The last of what a node printed. */
export function lastOfLog(folder: string, characters: number): string {
  return readFileSync(logOf(folder), "utf8").slice(-characters);
}

/** Ends a node and waits until it is gone; one that does not go by itself is killed after a while. */
export async function endNode(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), stopLimitMs);
  await gone;
  clearTimeout(timer);
}

function logOf(folder: string): string {
  return join(folder, "opensearch.log");
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
