import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, opensearchWithSecurity } from "@thanos-fleet/native-tool";
import type { RenderedCertificates } from "../rendered-certificates.ts";
import { makeOpenSearchHome, type OpenSearchHome } from "./opensearch-home.ts";
import { endNode, handOver, lastOfLog, startNode, writeConfiguration } from "./opensearch-process.ts";

const heapMiB = 640;
const startLimitMs = 240_000;

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
  const home = await makeOpenSearchHome(folder, opensearchWithSecurity);
  withoutRules(folder);
  const port = await freePort();
  const transportPort = await freePort();
  writeConfiguration(folder, localSettings(settings, port, transportPort));
  writeCertificates(folder, certificates);
  chmodSync(folder, 0o755);
  await handOver(folder);
  const child = startNode({ home, folder, heapMiB });
  const stop = async () => {
    await endNode(child, "SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(port, child);
  } catch (error) {
    const log = lastOfLog(folder, 3000);
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

function writeCertificates(folder: string, certificates: RenderedCertificates): void {
  for (const kind of ["transport", "http"]) {
    const target = join(folder, "config/certificates", kind);
    mkdirSync(target, { recursive: true });
    const { cert, key } = certificates.leaf(`opensearch-${kind}`);
    writeFileSync(join(target, "tls.crt"), cert);
    writeFileSync(join(target, "tls.key"), key);
    writeFileSync(join(target, "ca.crt"), certificates.trusted);
  }
}

/** The module that the security plugin names comes with OpenSearch's own distribution alone, and is not needed for rights. */
function withoutRules(folder: string): void {
  const descriptor = join(folder, "plugins/opensearch-security/plugin-descriptor.properties");
  writeFileSync(descriptor, readFileSync(descriptor, "utf8").replace(/rule-framework$/m, "rule-framework;optional=true"));
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
