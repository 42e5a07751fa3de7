import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { prometheus, thanos } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { podContainers } from "../src/index.ts";
import { makeAuthority } from "./certificates.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { runContainer } from "./running-container.ts";
import { until } from "../src/programs/until.ts";
import { containerOf, receiverHost, runReceiver } from "./running-receiver.ts";

const configuration = "/etc/prometheus/config/prometheus.yml";

/** A target with a series of each of three namespaces. */
async function startTarget(): Promise<string> {
  const namespaces = ["team-a", "team-b", "kube-system"];
  const text = namespaces.map((namespace) => `scraped{namespace="${namespace}",replica="mine"} 1\n`).join("");
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("the agent of cluster-02 sends each team's series with the team's certificate, and the rest with its own", async () => {
  const authority = await makeAuthority();
  const server = await authority.serverLeaf(receiverHost);
  const { deploy, fleet } = await renderPatched();
  const [central] = fleet.centrals;
  const edge = fleet.edges.find(({ name }) => name === "cluster-02");
  if (central === undefined || edge === undefined) throw new Error("both clusters are there");
  const secrets: Record<string, string> = { "tls.crt": server.cert, "tls.key": server.key, "ca.crt": authority.ca };
  const sample = (key: string) => secrets[key] ?? "sample";
  const receiver = await runReceiver(await program(thanos), podContainers(deploy, central, sample));

  const agent = containerOf(podContainers(deploy, edge, sample), "prometheus-agent");
  const config = parse(agent.files.get(configuration)?.content ?? "") as { remote_write: { name: string; url: string }[] };
  const target = await startTarget();
  // There is no Kubernetes to find targets in, and no virtual address; everything else is as rendered.
  const changed = {
    ...config,
    scrape_configs: [
      { job_name: "target", honor_labels: true, scrape_interval: "1s", scrape_timeout: "1s", static_configs: [{ targets: [target] }] },
    ],
    remote_write: config.remote_write.map((write) =>
      Object.assign(write, { url: `https://127.0.0.1:${receiver.port(19291)}/api/v1/receive` }),
    ),
  };
  const files: Record<string, string> = { [configuration]: stringify(changed) };
  for (const { name } of config.remote_write) {
    const leaf = await authority.clientLeaf(name);
    files[`/etc/prometheus/client/${name}/tls.crt`] = leaf.cert;
    files[`/etc/prometheus/client/${name}/tls.key`] = leaf.key;
  }
  await runContainer(
    await program(prometheus),
    { ...agent, args: [...agent.args, "--web.listen-address=127.0.0.1:9090"] },
    { files, started: /msg="Agent WAL storage started"/ },
  );

  const heads = async (): Promise<Record<string, number>> => {
    const metrics = await (await fetch(`http://127.0.0.1:${receiver.port(10902)}/metrics`)).text();
    return Object.fromEntries(
      [...metrics.matchAll(/^prometheus_tsdb_head_series\{tenant="([^"]+)"\} ([0-9]+)$/gm)].map(([, tenant, series]) => [
        tenant,
        Number(series),
      ]),
    );
  };
  await until("every tenant has series", async () => Object.keys(await heads()).length === 4);
  // The target's series of kube-system, and six that Prometheus makes for each scrape.
  await until("the cluster's own are complete", async () => ((await heads())["cluster-02"] ?? 0) >= 6);
  expect(await heads()).toEqual({ "cluster-02": expect.any(Number), "team-a": 1, "team-b": 1, unassigned: 0 });
});
