import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { prometheus, thanos } from "@thanos-fleet/components/tools";
import { parseQuantity } from "@thanos-fleet/schema";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { podContainers } from "../src/index.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { program, renderPatched, type RenderedProject } from "./rendered-project.ts";
import { runContainer, type RunningContainer } from "./running-container.ts";
import { RenderedCertificates } from "./rendered-certificates.ts";
import { containerOf, runReceiver } from "./running-receiver.ts";

const configuration = "/etc/prometheus/config/prometheus.yml";

/** A scrape job as the agent's configuration has it. */
export interface ScrapeConfig {
  readonly job_name: string;
  readonly metric_relabel_configs?: readonly { readonly action?: string }[];
  readonly [key: string]: unknown;
}

interface Workload {
  readonly spec: {
    readonly template: {
      readonly spec: { readonly containers: readonly { readonly resources: { readonly limits: { readonly memory: string } } }[] };
    };
  };
}

export interface RunningWritePath {
  /** Those of the rendered Certificates, which the receiver and the agent have. */
  readonly certificates: RenderedCertificates;
  /** The containers of the central cluster, for what else a test runs. */
  readonly central: readonly PodContainer[];
  readonly receiver: RunningContainer;
  readonly agent: RunningContainer;
  /** Bytes that the agent's container may have, as rendered. */
  readonly memoryLimit: number;
}

/** A target that answers with these metrics until the test ends; gives its address. */
export async function startTarget(text: () => string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(text()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * Runs a receiver and the agent of an edge, both as rendered, but for what is not on this machine: there is no Kubernetes
 * to find targets in, so `scrape` makes the jobs of the rendered ones, and no virtual address.
 */
export async function runWritePath(
  edgeName: string,
  scrape: (rendered: readonly ScrapeConfig[]) => readonly ScrapeConfig[],
  patch: Parameters<typeof renderPatched>[0] = {},
): Promise<RunningWritePath> {
  return runRenderedWritePath(await renderPatched(patch), edgeName, scrape);
}

/** The same for a fleet that is rendered already, with the certificates that its Certificates say. */
export async function runRenderedWritePath(
  rendered: RenderedProject,
  edgeName: string,
  scrape: (rendered: readonly ScrapeConfig[]) => readonly ScrapeConfig[],
): Promise<RunningWritePath> {
  const { deploy, fleet } = rendered;
  const [centre] = fleet.centrals;
  const edge = fleet.edges.find(({ name }) => name === edgeName);
  if (centre === undefined || edge === undefined) throw new Error("both clusters are there");
  const certificates = await RenderedCertificates.issue(rendered);
  const { secret } = certificates;
  const central = podContainers(deploy, centre, secret);
  const receiver = await runReceiver(await program(thanos), central);

  const container = containerOf(podContainers(deploy, edge, secret), "prometheus-agent");
  const config = parse(container.files.get(configuration)?.content ?? "") as {
    scrape_configs: readonly ScrapeConfig[];
    remote_write: { name: string; url: string }[];
  };
  const url = `https://127.0.0.1:${receiver.port(19291)}/api/v1/receive`;
  const changed = {
    ...config,
    scrape_configs: scrape(config.scrape_configs),
    remote_write: config.remote_write.map((write) => Object.assign(write, { url })),
  };
  const files: Record<string, string> = { [configuration]: stringify(changed) };
  const agent = await runContainer(
    await program(prometheus),
    { ...container, args: [...container.args, "--web.listen-address=127.0.0.1:9090"] },
    { files, started: /msg="Agent WAL storage started"/ },
  );
  const workload = parse(readFileSync(join(deploy, container.file), "utf8")) as Workload;
  const memoryLimit = parseQuantity(workload.spec.template.spec.containers[container.index]?.resources.limits.memory ?? "");
  return { certificates, central, receiver, agent, memoryLimit };
}

/** The metrics that a running program exposes. */
export async function metricsOf(container: RunningContainer, port: number): Promise<string> {
  return (await fetch(`http://127.0.0.1:${container.port(port)}/metrics`)).text();
}
