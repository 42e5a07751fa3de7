import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer, type Server } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { elasticsearchExporter } from "@thanos-fleet/components/tools";
import { run, until } from "@thanos-fleet/native-tool";
import { describe, expect, onTestFinished, test } from "vitest";
import { entrances } from "../src/addresses/entrances.ts";
import type { CertificateSpec } from "../src/certificates/issue-certificates.ts";
import { checkIdentity, podContainers } from "../src/index.ts";
import { clusterObjects } from "../src/objects/cluster-objects.ts";
import { clusterSet } from "../src/references/cluster-set.ts";
import { edit } from "./edit-rendered.ts";
import { program, sharedFleet } from "./rendered-project.ts";
import { RenderedCertificates, type Leaf } from "./rendered-certificates.ts";
import { metricsOf, runRenderedWritePath, startTarget, type RunningWritePath } from "./running-agent.ts";
import { runContainer } from "./running-container.ts";
import { containerOf } from "./running-receiver.ts";

const fleet = sharedFleet();
const platform = "cluster-01-central/platform";
const receiver = `${platform}/certificate-thanos-receiver.yaml`;
const client = `${platform}/certificate-remote-write-client-cluster-03.yaml`;

describe("an agent that writes to a receiver, both as rendered", () => {
  async function start(): Promise<RunningWritePath> {
    const target = await startTarget(() => "served 1\n");
    return runRenderedWritePath(fleet.current, "cluster-03", () => [
      { job_name: "served", scrape_interval: "1s", scrape_timeout: "1s", static_configs: [{ targets: [target] }] },
    ]);
  }

  /** Tenants of which the receiver has series. */
  async function tenants({ receiver: running }: RunningWritePath): Promise<string[]> {
    const heads = (await metricsOf(running, 10902)).matchAll(/^prometheus_tsdb_head_series\{tenant="([^"]+)"\} [1-9]/gm);
    return [...heads].map(([, tenant = ""]) => tenant);
  }

  test("is taken with the certificates that are rendered, as its tenant", async () => {
    const path = await start();
    await until("samples have arrived", async () => (await tenants(path)).length > 0);
    expect(await tenants(path)).toEqual(["cluster-03"]);
  });

  test.each<readonly [string, string, string | RegExp, string, RegExp]>([
    [
      "the name that it asks for is missing",
      receiver,
      / +- thanos-receiver\.k8s.*\n/,
      "",
      /certificate is valid for .*, not thanos-receiver/,
    ],
    ["the receiver's is no server's", receiver, "server auth", "client auth", /incompatible key usage/],
    ["the receiver's is signed by itself", receiver, "name: monitoring-ca\n", "name: monitoring-self-signed\n", /unknown authority/],
    ["the receiver's has ended", receiver, /duration: .*/, "duration: 0s", /certificate has expired/],
    ["its own is a server's", client, "client auth", "server auth", /remote error: tls: |broken pipe|reset/],
    [
      "its own is signed by itself",
      client,
      "name: monitoring-ca\n",
      "name: monitoring-self-signed\n",
      /remote error: tls: |broken pipe|reset/,
    ],
    ["its unit is no tenant of the ring", client, "      - cluster-03\n  dns", "      - cluster-30\n  dns", /no matching hashring/],
    ["it has no unit", client, / +subject:\n +organizationalUnits:\n.*\n/, "", /could not get|certificate|tenant/],
  ])("is refused when %s", async (_case, file, from, to, refusal) => {
    edit(fleet.current, file, from, to);
    // What a program refuses, the table names before.
    expect(checkIdentity({ ...fleet.current, charts: new Map() }).diagnostics).not.toEqual([]);
    const path = await start();
    await until("the agent has tried", () => refusal.test(path.agent.output()));
    expect(await tenants(path)).toEqual([]);
  });
});

/** A server with a certificate; gives its port, and counts who accepted it. */
async function serve(leaf: Leaf): Promise<{ readonly port: number; readonly taken: () => number }> {
  let taken = 0;
  const server: Server = createServer(leaf, (_, response) => {
    taken += 1;
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  return { port: await listen(server), taken: () => taken };
}

async function listen(server: Server | ReturnType<typeof createProxy>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe("OpenSearch's exporter, as rendered", () => {
  /** Runs it with a proxy that leads every name to the port, as a cluster's DNS leads the Service's name to OpenSearch. */
  async function start(certificates: RenderedCertificates, port: number) {
    const proxy = createProxy().on("connect", (_, socket) => {
      const server = connect(port, "127.0.0.1", () => void socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      server.pipe(socket).pipe(server);
      for (const end of [server, socket]) end.on("error", () => end.destroy());
    });
    const env = { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}` };
    const [centre] = fleet.current.fleet.centrals;
    if (centre === undefined) throw new Error("there is a central cluster");
    const container = containerOf(podContainers(fleet.current.deploy, centre, certificates.secret), "opensearch-exporter");
    const running = await runContainer(
      await program(elasticsearchExporter),
      { ...container, env: { ...container.env, ...env } },
      { started: /msg="Listening on"/ },
    );
    await metricsOf(running, 9114);
    return running;
  }

  test("asks a server with the rendered certificate, and refuses it without the Service's name or as a client's", async () => {
    const certificates = await RenderedCertificates.issue(fleet.current);
    const whole = await serve(certificates.leaf("opensearch-http"));
    await start(certificates, whole.port);
    expect(whole.taken()).toBeGreaterThan(0);
    for (const [change, refusal] of [
      [{ dnsNames: ["opensearch.monitoring.svc"] }, /certificate is valid for .*, not opensearch\.monitoring\.svc\.cluster\.local/],
      [{ usages: ["digital signature", "client auth"] }, /incompatible key usage/],
    ] as const) {
      const slipped = await serve(await certificates.changed("opensearch-http", change));
      const exporter = await start(certificates, slipped.port);
      expect(exporter.output()).toMatch(refusal);
      expect(slipped.taken()).toBe(0);
    }
  });
});

describe("curl, by every name at which people and edges reach the centre", () => {
  /** What curl says of a server at a name; empty where it accepts its certificate. */
  async function refusal(certificates: RenderedCertificates, host: string, leaf: Leaf): Promise<string> {
    const { port } = await serve(leaf);
    const folder = mkdtempSync(join(tmpdir(), "curl-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "ca.crt"), certificates.trusted);
    const trust = ["--cacert", join(folder, "ca.crt"), "--connect-to", `${host}:443:127.0.0.1:${port}`];
    const { status, stderr } = await run("curl", ["--silent", "--show-error", ...trust, `https://${host}/`]);
    return status === 0 ? "" : stderr;
  }

  test("accepts the certificate that is shown there, and none without that name or for clients alone", async () => {
    const [centre] = fleet.current.fleet.centrals;
    if (centre === undefined) throw new Error("there is a central cluster");
    const certificates = await RenderedCertificates.issue(fleet.current);
    const shownBy: Readonly<Record<string, string>> = {
      opensearch: "opensearch-http",
      "thanos-receive": "thanos-receiver",
      grafana: "platform-gateway",
      "thanos-query-login": "platform-gateway",
    };
    const asked = entrances(clusterSet(clusterObjects(fleet.current.deploy, centre)));
    expect(asked.map(({ app }) => app).sort()).toEqual(Object.keys(shownBy).sort());
    for (const { host, app } of asked) {
      const certificate = shownBy[app] ?? "";
      expect(await refusal(certificates, host, certificates.leaf(certificate))).toBe("");
      const slips: readonly CertificateSpec[] = [{ dnsNames: ["elsewhere.example.org"] }, { usages: ["digital signature", "client auth"] }];
      for (const slip of slips)
        expect(await refusal(certificates, host, await certificates.changed(certificate, slip))).toMatch(/SSL|certificate/);
    }
  });
});
