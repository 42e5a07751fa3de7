import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, resolveTool, run, versitygw } from "@thanos-fleet/native-tool";
import type { OpenSearchHome } from "./opensearch-home.ts";
import { endNode, handOver, lastOfLog, startNode, writeConfiguration } from "./opensearch-process.ts";
import { makeSnapshotHome } from "./snapshot-home.ts";

const heapMiB = 384;
/** Far more than three nodes take on a busy machine. */
const patience = 600_000;
const keys = { access: "log-store", secret: "for-the-test-alone" };

/** One of the nodes of a log store, which runs or does not. */
export interface StoreNode {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  readonly transportPort: number;
  process: ChildProcess | undefined;
}

export interface StoreAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON of any shape; tests say which part they look at
  readonly body: any;
}

/**
 * The rendered nodes of the log store as processes on the loopback, with the rendered settings but for addresses, and for the
 * security plugin, which Maven Central does not have in the deployed version. Their snapshots go into a bucket of versitygw.
 */
export class LogStore {
  readonly nodes: readonly StoreNode[];
  readonly #folder: string;
  readonly #home: OpenSearchHome;
  readonly #s3: ChildProcess;

  private constructor(folder: string, { home, nodes, s3 }: { home: OpenSearchHome; nodes: readonly StoreNode[]; s3: ChildProcess }) {
    this.#folder = folder;
    this.#home = home;
    this.nodes = nodes;
    this.#s3 = s3;
  }

  /** Lays out a node for each member that the settings form a cluster of; none runs yet. */
  static async prepare(settings: string, bucket: string): Promise<LogStore> {
    const folder = mkdtempSync(join(tmpdir(), "log-store-"));
    const home = await makeSnapshotHome(join(folder, "home"), keys);
    const s3Port = await freePort();
    mkdirSync(join(folder, "s3", bucket), { recursive: true });
    const s3 = await startS3(join(folder, "s3"), s3Port);
    const nodes: StoreNode[] = [];
    for (const name of membersOf(settings))
      nodes.push({ name, folder: join(folder, name), port: await freePort(), transportPort: await freePort(), process: undefined });
    for (const node of nodes) writeNode(node, localSettings(settings, { node, nodes, s3Port }), home);
    await handOver(folder);
    return new LogStore(folder, { home, nodes, s3 });
  }

  /** Starts all nodes that do not run, and waits until so many are one cluster and its health is this. */
  async start(): Promise<void> {
    for (const node of this.nodes) node.process ??= startNode({ home: this.#home, folder: node.folder, heapMiB });
    await this.untilHealth("green", this.nodes.length);
  }

  /** Ends nodes without warning, as a node of the cluster that is lost. */
  async kill(nodes: readonly StoreNode[]): Promise<void> {
    await Promise.all(nodes.map((node) => end(node)));
  }

  /** Takes away what all nodes hold; none may run. */
  async empty(): Promise<void> {
    for (const { folder } of this.nodes) await run("find", [join(folder, "data"), "-mindepth", "1", "-delete"]);
  }

  /** Waits for a health, `green` or `yellow`, with so many nodes. */
  async untilHealth(status: string, count: number): Promise<void> {
    const deadline = Date.now() + patience;
    for (;;) {
      const { body } = await this.ask("GET", "/_cluster/health").catch((error: Error) => ({ body: { error: error.message } }));
      if (body.status === status && body.number_of_nodes === count) return;
      if (Date.now() > deadline) throw new Error(`not ${status} with ${count} nodes, but ${JSON.stringify(body)}\n${this.logs()}`);
      await wait(500);
    }
  }

  /** Asks the first node that runs. */
  async ask(method: string, path: string, body?: string): Promise<StoreAnswer> {
    const node = this.nodes.find((candidate) => candidate.process !== undefined);
    const response = await fetch(`http://127.0.0.1:${node?.port}${path}`, {
      method,
      headers: { "content-type": path.endsWith("_bulk") ? "application/x-ndjson" : "application/json" },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text };
  }

  logs(): string {
    return this.nodes.map(({ name, folder }) => `${name}: ${lastOfLog(folder, 1500)}`).join("\n");
  }

  async stop(): Promise<void> {
    await this.kill(this.nodes);
    this.#s3.kill("SIGKILL");
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The names that the rendered settings form a cluster of for the first time. */
function membersOf(settings: string): string[] {
  const list = /^cluster\.initial_cluster_manager_nodes:\n((?: +- .*\n)+)/m.exec(settings)?.[1] ?? "";
  return [...list.matchAll(/- (\S+)/g)].map(([, name = ""]) => name);
}

interface Place {
  readonly node: StoreNode;
  readonly nodes: readonly StoreNode[];
  readonly s3Port: number;
}

/** The rendered settings on the loopback; what is for the plugin that cannot be had goes. */
function localSettings(settings: string, { node, nodes, s3Port }: Place): string {
  const kept = settings
    .replace(/^plugins\.security\..*:\n(?: +- .*\n)+/gm, "")
    .replace(/^(?:plugins\.security\..*?|network\.host|http\.port|transport\.port|s3\.client\.default\.endpoint):.*\n/gm, "")
    .replace(/^discovery\.seed_hosts:\n(?: +- .*\n)+/m, "");
  const own = {
    "node.name": node.name,
    "network.host": "127.0.0.1",
    "http.port": node.port,
    "transport.port": node.transportPort,
    // How full the disk of this machine is says nothing about the nodes; above 85% no shard would be placed.
    "cluster.routing.allocation.disk.threshold_enabled": false,
    "path.data": join(node.folder, "data"),
    "path.logs": join(node.folder, "logs"),
    "s3.client.default.endpoint": `127.0.0.1:${s3Port}`,
    "discovery.seed_hosts": nodes.map(({ transportPort }) => `127.0.0.1:${transportPort}`),
  };
  return `${kept}${Object.entries(own)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")}`;
}

function writeNode({ folder }: StoreNode, settings: string, home: OpenSearchHome): void {
  writeConfiguration(folder, settings);
  copyFileSync(join(home.folder, "config/opensearch.keystore"), join(folder, "config/opensearch.keystore"));
}

async function end(node: StoreNode): Promise<void> {
  const child = node.process;
  node.process = undefined;
  if (child !== undefined) await endNode(child, "SIGKILL");
}

async function startS3(folder: string, port: number): Promise<ChildProcess> {
  const { path } = await resolveTool(versitygw);
  const args = ["--access", keys.access, "--secret", keys.secret, "--port", `127.0.0.1:${port}`, "--region", "us-east-1", "posix", folder];
  return spawn("setpriv", ["--pdeathsig", "KILL", path, ...args], { stdio: "ignore" });
}
