import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPage } from "node:http";
import { createServer as createPort, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTls } from "node:tls";
import { freePort, resolveTool, run, until } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { prometheus } from "../prometheus-agent/tools/prometheus.ts";
import { startServer, stopAll } from "../scripts/recording/running-program.ts";
import { contextFor, manifestsOf } from "../test/rendered.ts";
import { blackboxExporter as component } from "./blackbox-exporter.ts";
import { blackboxExporter } from "./tools/blackbox-exporter.ts";
import { prometheusAgent } from "../prometheus-agent/prometheus-agent.ts";

/** Days for which the certificate of the TLS server lasts: fewer than the alert wants. */
const days = 10;

interface Job {
  readonly job_name: string;
  readonly kubernetes_sd_configs: unknown;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "probes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function listen(server: Server): Promise<number> {
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return port;
}

/** A server that shows a certificate of its own making. */
async function tlsServer(folder: string): Promise<Server> {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const options = ["-newkey", "rsa:2048", "-nodes", "-days", String(days), "-subj", "/CN=localhost", "-keyout", key, "-out", cert];
  const made = await run("openssl", ["req", "-x509", ...options]);
  if (made.status !== 0) throw new Error(made.stderr);
  return createTls({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) => socket.end());
}

test("the exporter and Prometheus ask real servers by what is rendered, and an alert sees a certificate that ends", async () => {
  onTestFinished(stopAll);
  const folder = temporaryFolder();
  const page = createPage((request, response) => response.writeHead(request.url === "/healthz" ? 401 : 404).end());
  const [pagePort, tcpPort, tlsPort, closedPort] = [
    await listen(page),
    await listen(createPort((socket) => socket.end())),
    await listen(await tlsServer(folder)),
    await freePort(),
  ];
  const probe = (name: string, kind: string, port: number) => ({ name, kind, endpoint: `localhost:${port}`, addresses: ["192.0.2.1"] });
  const patch = {
    "clusters/cluster-01.yaml": {
      "prometheus-agent": { scrapeInterval: "1s", scrapeTimeout: "1s" },
      "blackbox-exporter": {
        probes: [
          { ...probe("page", "http", pagePort), path: "/healthz", statusCodes: [401] },
          probe("other-page", "http", pagePort),
          probe("database", "tcp", tcpPort),
          probe("closed", "tcp", closedPort),
          probe("certificate", "certificate", tlsPort),
        ],
      },
    },
  };
  const exporterPort = await freePort();
  const config = join(folder, "blackbox.yml");
  writeFileSync(config, manifestsOf(component, patch)["config-map"].data["blackbox.yml"]);
  const { path } = await resolveTool(blackboxExporter);
  expect(await run(path, [`--config.file=${config}`, "--config.check"])).toMatchObject({ status: 0 });
  await startServer({
    tool: blackboxExporter,
    args: [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${exporterPort}`],
    cwd: folder,
    url: `http://127.0.0.1:${exporterPort}`,
    readyPath: "/-/healthy",
  });
  const url = await startPrometheus(folder, manifestsOf(prometheusAgent, patch)["config-map"].data["prometheus.yml"], exporterPort);
  const query = async (expr: string): Promise<Record<string, number>> => {
    const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(expr)}`);
    const { data } = (await response.json()) as { data: { result: { metric: { probe: string }; value: [number, string] }[] } };
    return Object.fromEntries(data.result.map(({ metric, value }) => [metric.probe, Number(value[1])]));
  };
  await until("five probes are stored", async () => Object.keys(await query('probe_success{job="probes"}')).length === 5);
  expect(await query('probe_success{job="probes"}')).toEqual({ page: 1, "other-page": 0, database: 1, closed: 0, certificate: 1 });
  const left = await query('(probe_ssl_earliest_cert_expiry{job="probes"} - time()) / 86400');
  expect(Object.keys(left)).toEqual(["certificate"]);
  expect(Math.ceil(left["certificate"] ?? 0)).toBe(days);
  const rules = component.rules?.(contextFor("cluster-01", patch) as never).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  const expiring = rules?.find((rule) => "alert" in rule && rule.alert === "ProbedCertificateExpiring");
  expect(Object.keys(await query(expiring?.expr ?? ""))).toEqual(["certificate"]);
  const failing = rules?.find((rule) => "alert" in rule && rule.alert === "ProbeFailing");
  expect(Object.keys(await query(failing?.expr ?? "")).sort()).toEqual(["closed", "other-page"]);
});

/** Prometheus with the rendered jobs of the probes; discovery alone is replaced, by the exporter on the loopback. */
async function startPrometheus(folder: string, rendered: string, exporterPort: number): Promise<string> {
  const { global, scrape_configs: jobs } = parse(rendered) as { global: object; scrape_configs: readonly Job[] };
  const pods = {
    targets: [`127.0.0.1:${exporterPort}`],
    labels: { __meta_kubernetes_pod_label_app: "blackbox-exporter", __meta_kubernetes_pod_container_port_number: "9115" },
  };
  const probes = jobs
    .filter(({ job_name: name }) => name.startsWith("probes/"))
    .map(({ kubernetes_sd_configs: _discovery, ...job }) => Object.assign(job, { static_configs: [pods] }));
  const config = join(folder, "prometheus.yml");
  writeFileSync(config, stringify({ global, scrape_configs: probes }));
  const port = await freePort();
  const { url } = await startServer({
    tool: prometheus,
    args: [`--config.file=${config}`, `--storage.tsdb.path=${join(folder, "tsdb")}`, `--web.listen-address=127.0.0.1:${port}`],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    readyPath: "/-/ready",
  });
  return url;
}
