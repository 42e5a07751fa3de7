import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, run } from "@thanos-fleet/native-tool";
import type { RenderedCertificates } from "../rendered-certificates.ts";
import { makeOpenSearchHome, type OpenSearchHome } from "./opensearch-home.ts";

/** OpenSearch refuses to run as root; a test run as root starts it as `nobody`. */
const nobody = 65_534;
const startLimitMs = 240_000;
const stopLimitMs = 20_000;

export interface RunningOpenSearch {
  readonly home: OpenSearchHome;
  readonly port: number;
  /** Where the nodes talk to each other. */
  readonly transportPort: number;
  readonly certificates: RenderedCertificates;
  stop(): Promise<void>;
}

/** One node with the rendered settings, but for its addresses, and the rendered certificates: security and TLS on, no users yet. */
export async function runOpenSearch(settings: string, certificates: RenderedCertificates): Promise<RunningOpenSearch> {
  const folder = mkdtempSync(join(tmpdir(), "opensearch-"));
  const home = await makeOpenSearchHome(folder);
  const port = await freePort();
  const transportPort = await freePort();
  writeConfiguration(folder, certificates, localSettings(settings, port, transportPort));
  if (process.getuid?.() === 0) await run("chown", ["-R", `${nobody}:${nobody}`, folder]);
  const child = start(home);
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(port, child);
  } catch (error) {
    const log = readFileSync(join(folder, "opensearch.log"), "utf8").slice(-3000);
    await stop();
    throw new Error(`OpenSearch did not start:\n${log}`, { cause: error });
  }
  return { home, port, transportPort, certificates, stop };
}

/** The rendered settings for one node on the loopback; what is for a cluster, or for a plugin that is not to be had, goes. */
function localSettings(settings: string, httpPort: number, transportPort: number): string {
  const kept = settings
    .replace(/^(?:discovery\.seed_hosts|cluster\.initial_cluster_manager_nodes):\n(?: +- .*\n)+/gm, "")
    .replace(/^(?:network\.host|http\.port|transport\.port|s3\..*?):.*\n/gm, "");
  return `${kept}network.host: 127.0.0.1\nhttp.port: ${httpPort}\ntransport.port: ${transportPort}\ndiscovery.type: single-node\n`;
}

function writeConfiguration(folder: string, certificates: RenderedCertificates, settings: string): void {
  for (const kind of ["transport", "http"]) {
    const target = join(folder, "config/certificates", kind);
    mkdirSync(target, { recursive: true });
    const { cert, key } = certificates.leaf(`opensearch-${kind}`);
    writeFileSync(join(target, "tls.crt"), cert);
    writeFileSync(join(target, "tls.key"), key);
    writeFileSync(join(target, "ca.crt"), certificates.trusted);
  }
  for (const name of ["tmp", "logs", "data"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "config/opensearch.yml"), settings);
  writeFileSync(join(folder, "config/jvm.options"), "");
  writeFileSync(join(folder, "config/log4j2.properties"), logging);
  chmodSync(folder, 0o755);
}

const logging = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d][%p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

function start({ java, folder }: OpenSearchHome): ChildProcess {
  const output = openSync(join(folder, "opensearch.log"), "a");
  const identity = process.getuid?.() === 0 ? [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"] : [];
  const options = [
    "-Xms640m",
    "-Xmx640m",
    "--add-modules=jdk.incubator.vector",
    "--enable-native-access=ALL-UNNAMED",
    `-Djava.io.tmpdir=${folder}/tmp`,
    "-Dlog4j2.disable.jmx=true",
    `-Dopensearch.path.home=${folder}`,
    `-Dopensearch.path.conf=${folder}/config`,
  ];
  const program = [join(java, "bin/java"), ...options, "-cp", `${folder}/lib/*`, "org.opensearch.bootstrap.OpenSearch"];
  // The kernel ends it with this process, also after a crash.
  const child = spawn("setpriv", ["--pdeathsig", "KILL", ...identity, ...program], { cwd: folder, stdio: ["ignore", output, output] });
  closeSync(output);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopLimitMs);
  await gone;
  clearTimeout(timer);
}

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  const limit = Date.now() + startLimitMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    if (Date.now() > limit) throw new Error("it took too long");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Without users it answers 503 to everybody; that it answers at all is enough. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on("error", () => resolve(false)).end();
  });
}
