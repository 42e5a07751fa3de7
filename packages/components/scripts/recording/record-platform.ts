import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { alertmanager, prometheus, thanos } from "../../generated/tools.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { MetricFamily } from "../../src/metric-list.ts";
import { mergeFamilies, parseExposition } from "./exposition.ts";
import { until } from "@thanos-fleet/native-tool";
import { answer, scrape, startServer, type RunningProgram } from "./running-program.ts";

/** Families of the programs that run together here, by program. */
export type Recorded = Readonly<Record<string, Readonly<Record<string, MetricFamily>>>>;

interface Ports {
  readonly http: number;
  readonly grpc: number;
}

const receivers = 3;

/**
 * Runs a small platform on loopback addresses, drives every program through what it counts (writes, queries, reloads,
 * uploads, notifications that arrive and that fail) and reads what each exposes.
 */
export async function recordPlatform(folder: string): Promise<Recorded> {
  const lab = await Lab.create(folder);
  await lab.startStores();
  await lab.startSenders();
  await lab.drive();
  return lab.record();
}

class Lab {
  readonly #folder: string;
  readonly #receive: (Ports & { readonly write: number; readonly capnproto: number })[];
  readonly #query: Ports;
  readonly #store: Ports;
  readonly #rule: Ports;
  readonly #frontend: number;
  readonly #compact: number;
  readonly #alertmanager: readonly { readonly http: number; readonly cluster: number }[];
  readonly #agent: number;
  readonly #webhook: number;
  readonly #silent: number;
  #receivers: RunningProgram[] = [];

  private constructor(folder: string, ports: readonly number[]) {
    this.#folder = folder;
    const next = ports[Symbol.iterator]();
    const port = (): number => next.next().value ?? 0;
    const pair = (): Ports => ({ http: port(), grpc: port() });
    this.#receive = Array.from({ length: receivers }, () => ({ ...pair(), write: port(), capnproto: port() }));
    this.#query = pair();
    this.#store = pair();
    this.#rule = pair();
    this.#frontend = port();
    this.#compact = port();
    this.#alertmanager = [0, 1].map(() => ({ http: port(), cluster: port() }));
    this.#agent = port();
    this.#webhook = port();
    this.#silent = port();
  }

  static async create(folder: string): Promise<Lab> {
    const ports = new Set<number>();
    while (ports.size < 30) ports.add(await freePort());
    const lab = new Lab(folder, [...ports]);
    for (const name of ["bucket", "rules"]) mkdirSync(join(folder, name), { recursive: true });
    for (const [name, text] of Object.entries(lab.#files())) writeFileSync(join(folder, name), text);
    return lab;
  }

  async startStores(): Promise<void> {
    this.#receivers = await Promise.all(this.#receive.map((_, index) => this.#startReceiver(index)));
    await Promise.all([
      this.#thanos("query", this.#query, [
        "--query.replica-label=replica",
        "--deduplication.func=chain",
        "--query.auto-downsampling",
        "--endpoint.sd-config-file=endpoints.yaml",
        "--endpoint.sd-config-reload-interval=2s",
      ]),
      this.#thanos("store", this.#store, [
        "--data-dir=store",
        "--index-cache-size=250MiB",
        "--chunk-pool-size=256MiB",
        "--sync-block-duration=2s",
        "--objstore.config-file=objstore.yaml",
      ]),
      this.#thanos("compact", { http: this.#compact }, [
        "--data-dir=compact",
        "--wait",
        "--wait-interval=2s",
        "--block-meta-fetch-concurrency=4",
        "--consistency-delay=0s",
        "--deduplication.replica-label=replica",
        "--objstore.config-file=objstore.yaml",
      ]),
      this.#thanos("query-frontend", { http: this.#frontend }, [
        `--query-frontend.downstream-url=http://127.0.0.1:${this.#query.http}`,
        "--query-range.split-interval=24h",
        "--query-range.response-cache-config-file=cache.yaml",
        "--labels.split-interval=24h",
        "--labels.response-cache-config-file=cache.yaml",
      ]),
    ]);
  }

  async startSenders(): Promise<void> {
    createServer((_request, response) => response.writeHead(500).end())
      .listen(this.#webhook, "127.0.0.1")
      .unref();
    await Promise.all(this.#alertmanager.map((_, index) => this.#startAlertmanager(index)));
    await this.#thanos("rule", this.#rule, [
      "--data-dir=rule",
      "--rule-file=rules/*.yaml",
      "--eval-interval=2s",
      "--tsdb.retention=48h",
      `--query=http://127.0.0.1:${this.#query.http}`,
      `--alertmanagers.url=http://127.0.0.1:${this.#alertmanager[0]?.http}`,
      // No server answers here: that is what is counted.
      `--alertmanagers.url=http://127.0.0.1:${this.#silent}`,
      '--label=ruler="central"',
      '--label=replica="thanos-ruler-0"',
      "--alert.label-drop=replica",
      "--objstore.config-file=objstore.yaml",
    ]);
    await startServer({
      tool: prometheus,
      args: [
        "--agent",
        "--config.file=agent.yaml",
        "--config.auto-reload",
        "--config.auto-reload-interval=1s",
        "--storage.agent.path=agent",
        "--web.enable-lifecycle",
        `--web.listen-address=127.0.0.1:${this.#agent}`,
      ],
      cwd: this.#folder,
      url: `http://127.0.0.1:${this.#agent}`,
      readyPath: "/-/ready",
    });
  }

  /** Makes every event happen that a metric is registered by; each is waited for where it shows. */
  async drive(): Promise<void> {
    const frontend = `http://127.0.0.1:${this.#frontend}`;
    await until("samples are stored", async () => /"value"/.test((await answer(`${frontend}/api/v1/query?query=up`)) ?? ""));
    await until("an alert fires", async () =>
      /HourGlass/.test((await answer(`http://127.0.0.1:${this.#alertmanager[0]?.http}/api/v2/alerts`)) ?? ""),
    );
    // A receiver that ends uploads its head: the store and the compactor then have a block.
    await this.#receivers[0]?.stop();
    this.#receivers[0] = await this.#startReceiver(0);
    for (const limited of ["thanos_receive_head_series_limited_requests_total", "thanos_receive_write_limits_hit_count"])
      await until(`${limited} counts a tenant`, async () =>
        new RegExp(`^${limited}\\{`, "m").test((await answer(`http://127.0.0.1:${this.#receive[1]?.http}/metrics`)) ?? ""),
      );
    await until("the store has a block", async () =>
      /^thanos_bucket_store_blocks_loaded [1-9]/m.test((await answer(`http://127.0.0.1:${this.#store.http}/metrics`)) ?? ""),
    );
    await this.#ask(frontend);
    const reloaded = [this.#rule.http, this.#alertmanager[0]?.http, this.#agent].map((port) =>
      answer(`http://127.0.0.1:${port}/-/reload`, { method: "POST" }),
    );
    if ((await Promise.all(reloaded)).includes(undefined)) throw new Error("a configuration was not reloaded");
  }

  async record(): Promise<Recorded> {
    const receives = this.#receive.map(({ http }) =>
      familiesAt(http, ["thanos_receive_replications_total", "thanos_receive_hashring_nodes"]),
    );
    return {
      "thanos-receive": mergeFamilies(...(await Promise.all(receives))),
      "thanos-query": await familiesAt(this.#query.http, [
        "thanos_query_concurrent_gate_queries_max",
        "thanos_store_nodes_grpc_connections",
      ]),
      "thanos-query-frontend": await familiesAt(this.#frontend, ["thanos_query_frontend_queries_total"]),
      "thanos-store": await familiesAt(this.#store.http, [
        "thanos_bucket_store_series_blocks_queried",
        "thanos_bucket_store_block_loads_total",
      ]),
      "thanos-compactor": await familiesAt(this.#compact, ["thanos_compact_iterations_total", "thanos_blocks_meta_syncs_total"]),
      "thanos-ruler": await familiesAt(this.#rule.http, ["thanos_alert_sender_errors_total", "prometheus_rule_evaluations_total"]),
      alertmanager: await familiesAt(this.#alertmanager[0]?.http, [
        "alertmanager_notifications_failed_total",
        "alertmanager_cluster_peer_info",
      ]),
      "prometheus-agent": await familiesAt(this.#agent, [
        "prometheus_remote_storage_samples_dropped_total",
        "prometheus_agent_active_series",
      ]),
    };
  }

  /** Every kind of question, of what is fresh and of what is in the bucket. */
  async #ask(frontend: string): Promise<void> {
    const now = Math.floor(Date.now() / 1000);
    const range = `start=${now - 600}&end=${now}`;
    const questions = [
      `query?query=${encodeURIComponent("sum(rate(prometheus_http_requests_total[1m]))")}`,
      `query_range?query=up&step=15&${range}`,
      `query_range?query=up&step=15&${range}`,
      `labels?${range}`,
      `label/job/values?${range}`,
      `series?match[]=up&${range}`,
      "query?query=)(",
    ];
    for (const question of questions) await answer(`${frontend}/api/v1/${question}`);
  }

  #startReceiver(index: number): Promise<RunningProgram> {
    const ports = this.#receive[index];
    if (ports === undefined) throw new Error(`no receiver ${index}`);
    return this.#thanos("receive", ports, [
      `--tsdb.path=receive-${index}`,
      "--tsdb.retention=24h",
      "--tsdb.out-of-order.time-window=6h",
      "--tsdb.too-far-in-future.time-window=5m",
      `--label=replica="thanos-receive-${index}"`,
      `--remote-write.address=127.0.0.1:${ports.write}`,
      `--receive.capnproto-address=127.0.0.1:${ports.capnproto}`,
      `--receive.local-endpoint=127.0.0.1:${ports.grpc}`,
      "--receive.hashrings-file=hashrings.json",
      "--receive.hashrings-algorithm=ketama",
      "--receive.hashrings-file-refresh-interval=1s",
      "--receive.replication-factor=3",
      "--receive.limits-config-file=limits.yaml",
      "--objstore.config-file=objstore.yaml",
    ]);
  }

  #startAlertmanager(index: number): Promise<RunningProgram> {
    const ports = this.#alertmanager[index];
    return startServer({
      tool: alertmanager,
      args: [
        "--config.file=alertmanager.yaml",
        `--storage.path=alertmanager-${index}`,
        `--web.listen-address=127.0.0.1:${ports?.http}`,
        `--cluster.listen-address=127.0.0.1:${ports?.cluster}`,
        ...this.#alertmanager.map(({ cluster }) => `--cluster.peer=127.0.0.1:${cluster}`),
      ],
      cwd: this.#folder,
      url: `http://127.0.0.1:${ports?.http}`,
      readyPath: "/-/ready",
    });
  }

  #thanos(command: string, ports: { readonly http: number; readonly grpc?: number }, args: readonly string[]): Promise<RunningProgram> {
    const grpc = ports.grpc === undefined ? [] : [`--grpc-address=127.0.0.1:${ports.grpc}`];
    return startServer({
      tool: thanos,
      args: [command, "--enable-auto-gomemlimit", `--http-address=127.0.0.1:${ports.http}`, ...grpc, ...args],
      cwd: this.#folder,
      url: `http://127.0.0.1:${ports.http}`,
      readyPath: command === "receive" || command === "store" ? "/-/healthy" : "/-/ready",
    });
  }

  #files(): Readonly<Record<string, string>> {
    const endpoints = [...this.#receive, this.#store, this.#rule].map(({ grpc }) => ({ address: `127.0.0.1:${grpc}` }));
    const ring = this.#receive.map(({ grpc, capnproto }) => ({
      address: `127.0.0.1:${grpc}`,
      capnproto_address: `127.0.0.1:${capnproto}`,
    }));
    const limits = {
      write: {
        global: {
          max_concurrency: 30,
          meta_monitoring_url: `http://127.0.0.1:${this.#query.http}`,
          meta_monitoring_limit_query: 'sum by (tenant) (prometheus_tsdb_head_series{tenant="crowded"})',
        },
        tenants: { crowded: { head_series_limit: 1 }, bulky: { request: { samples_limit: 1 } } },
        default: { request: { size_bytes_limit: 1e7, series_limit: 1e5, samples_limit: 1e5 }, head_series_limit: 1e6 },
      },
    };
    const targets = [this.#agent, ...this.#receive.map(({ http }) => http)].map((port) => `127.0.0.1:${port}`);
    return {
      "objstore.yaml": JSON.stringify({ type: "FILESYSTEM", config: { directory: join(this.#folder, "bucket") } }),
      "endpoints.yaml": JSON.stringify({ endpoints }),
      "hashrings.json": JSON.stringify([{ hashring: "fleet", endpoints: ring }]),
      "limits.yaml": JSON.stringify(limits),
      "cache.yaml": JSON.stringify({ type: "IN-MEMORY", config: { max_size: "64MB" } }),
      "rules/rules.yaml": JSON.stringify({
        groups: [
          {
            name: "lab",
            rules: [
              { record: "lab:up:sum", expr: "sum(up)" },
              { alert: "HourGlass", expr: "vector(1)" },
            ],
          },
        ],
      }),
      "alertmanager.yaml": JSON.stringify({
        route: { receiver: "lab", group_wait: "1s", group_interval: "2s", repeat_interval: "4s" },
        receivers: [{ name: "lab", webhook_configs: [{ url: `http://127.0.0.1:${this.#webhook}/` }] }],
      }),
      "agent.yaml": JSON.stringify({
        global: { scrape_interval: "1s", scrape_timeout: "1s", external_labels: { cluster: "lab" } },
        scrape_configs: [{ job_name: "lab", static_configs: [{ targets }] }],
        remote_write: [
          {
            name: "lab",
            url: `http://127.0.0.1:${this.#receive[1]?.write}/api/v1/receive`,
            protobuf_message: "prometheus.WriteRequest",
            headers: { "THANOS-TENANT": "lab" },
            queue_config: { batch_send_deadline: "1s" },
            write_relabel_configs: [{ source_labels: ["__name__"], regex: "go_info", action: "drop" }],
          },
          ...["crowded", "bulky"].map((name) => ({
            name,
            url: `http://127.0.0.1:${this.#receive[1]?.write}/api/v1/receive`,
            protobuf_message: "prometheus.WriteRequest",
            headers: { "THANOS-TENANT": name },
            queue_config: { batch_send_deadline: "1s" },
          })),
        ],
      }),
    };
  }
}

async function familiesAt(port: number | undefined, expected: readonly string[]): Promise<Record<string, MetricFamily>> {
  return parseExposition(await scrape(`http://127.0.0.1:${port}/metrics`, expected));
}
