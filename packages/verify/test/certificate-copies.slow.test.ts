import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificateEnd } from "@thanos-fleet/components";
import { thanos } from "@thanos-fleet/components/tools";
import { until } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { program } from "./rendered-project.ts";
import { metricsOf, runWritePath, type ScrapeConfig } from "./running-agent.ts";
import { runContainer } from "./running-container.ts";
import { containerOf } from "./running-receiver.ts";

const copies = "/etc/prometheus/copies";
const client = "remote-write-client-cluster-03";
const folder = "/etc/prometheus/client/cluster-03";

/** A file of targets, for agents that have no Kubernetes to ask. */
function targetFile(): string {
  const root = mkdtempSync(join(tmpdir(), "fleet-targets-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, "targets.json");
}

/** What discovery says of the agent's own pod. */
const discovered = {
  __meta_kubernetes_namespace: "monitoring",
  __meta_kubernetes_pod_label_app: "prometheus-agent",
  __meta_kubernetes_pod_container_port_number: "9090",
  __meta_kubernetes_pod_name: "prometheus-agent-0",
  __meta_kubernetes_pod_node_name: "node-1",
};

function fromFile({ kubernetes_sd_configs: _discovery, ...job }: ScrapeConfig, path: string): ScrapeConfig {
  return {
    ...job,
    file_sd_configs: [{ files: [path], refresh_interval: "1s" }],
    scrape_interval: "1s",
    scrape_timeout: "1s",
  } as unknown as ScrapeConfig;
}

test("an agent says of each copied Secret when its certificate ends, also after it was copied again, and serves nothing else", async () => {
  const targets = targetFile();
  writeFileSync(targets, "[]");
  const { certificates, agent, receiver, central } = await runWritePath("cluster-03", (rendered) =>
    rendered.filter(({ job_name }) => job_name.startsWith("certificate-copies/")).map((job) => fromFile(job, targets)),
  );
  const port = agent.port(9090);
  /** Replaces what the agent has of a Secret of the edge, as the kubelet does after it was copied. */
  const copyLeaf = async (end: Date): Promise<void> => {
    const leaf = await certificates.changed(client, { notAfter: end });
    agent.replace(`${folder}/tls.crt`, leaf.cert);
    agent.replace(`${folder}/tls.key`, leaf.key);
    agent.replace(`${copies}/${client}/certificate.prom`, certificateEnd({ "tls.crt": leaf.cert }) ?? "");
  };
  const endpoints = { "/etc/thanos/query/endpoints.yaml": `endpoints:\n- address: 127.0.0.1:${receiver.port(10901)}\n` };
  const query = await runContainer(await program(thanos), containerOf(central, "thanos-query"), { files: endpoints });
  const ends = async (): Promise<readonly (readonly [string, number])[]> => {
    const selector = 'copied_certificate_not_after_timestamp_seconds{job="certificate-copies",cluster="cluster-03",tenant_id="cluster-03"}';
    const answer = await fetch(`http://127.0.0.1:${query.port(10902)}/api/v1/query?query=${encodeURIComponent(selector)}`);
    const { data } = (await answer.json()) as { data: { result: { metric: { name: string }; value: [number, string] }[] } };
    return data.result.map(({ metric, value }) => [metric.name, Number(value[1])] as const).toSorted();
  };

  const [first, second] = [new Date("2030-01-01T00:00:00Z"), new Date("2031-01-01T00:00:00Z")];
  await copyLeaf(first);
  // Of the authority's Secret, copied before Secrets said when they end, nothing is known.
  agent.replace(`${copies}/remote-write-ca/certificate.prom`, "sample");
  writeFileSync(targets, JSON.stringify([{ targets: [`127.0.0.1:${port}`], labels: discovered }]));
  await until("the first certificate's end is stored", async () => (await ends()).length > 0);
  expect(await ends()).toEqual([[client, first.getTime() / 1000]]);

  agent.replace(`${copies}/remote-write-ca/certificate.prom`, certificateEnd({ "ca.crt": certificates.trusted }) ?? "");
  await until("the authority's end is stored", async () => (await ends()).length === 2);

  await copyLeaf(second);
  await until("the second certificate's end is stored", async () => new Map(await ends()).get(client) === second.getTime() / 1000);
  expect((await ends()).map(([name]) => name)).toEqual(["remote-write-ca", client]);
  expect(await metricsOf(agent, 9090)).toMatch(/^prometheus_remote_storage_samples_failed_total\{.*\} 0$/m);

  const served = await fetch(`http://127.0.0.1:${port}/user/${client}/`);
  expect(await served.text()).toMatch(/<pre>\s*<a href="certificate\.prom">certificate\.prom<\/a>\s*<\/pre>/);
  for (const path of ["tls.key", "../../client/cluster-03/tls.key", "%2e%2e/%2e%2e/client/cluster-03/tls.key"])
    expect((await fetch(`http://127.0.0.1:${port}/user/${client}/${path}`)).status).toBe(404);
});
