import { connect } from "node:net";
import type { Fleet } from "@thanos-fleet/fleet";
import { parse } from "yaml";
import { podContainers, type Program } from "../src/index.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { runContainer, type RunningContainer } from "./running-container.ts";
import { until } from "@thanos-fleet/native-tool";

/** The name that the edges' agents, as rendered, want to find in Receive's certificate. */
export function dialledName({ deploy, fleet }: { readonly deploy: string; readonly fleet: Fleet }): string {
  const [edge] = fleet.edges;
  if (edge === undefined) throw new Error("there is an edge");
  const agent = containerOf(
    podContainers(deploy, edge, () => "sample"),
    "prometheus-agent",
  );
  const { remote_write: writes } = parse(agent.files.get("/etc/prometheus/config/prometheus.yml")?.content ?? "") as {
    remote_write: readonly { tls_config: { server_name: string } }[];
  };
  return writes[0]?.tls_config.server_name ?? "";
}

const ringFile = "/etc/thanos/receive/hashrings.json";

/** The container of a workload that has one. */
export function containerOf(all: readonly PodContainer[], workload: string): PodContainer {
  const found = all.find((candidate) => candidate.workload === workload);
  if (found === undefined) throw new Error(`${workload} is not rendered`);
  return found;
}

/** One receiver as rendered, but alone in its ring: there is one machine. */
export async function runReceiver(
  binary: Program,
  all: readonly PodContainer[],
  files: Readonly<Record<string, string>> = {},
): Promise<RunningContainer> {
  const container = containerOf(all, "thanos-receive");
  const rings = JSON.parse(container.files.get(ringFile)?.content ?? "") as { endpoints: string[] }[];
  const alone = rings.map((ring) => Object.assign(ring, { endpoints: ring.endpoints.slice(0, 1) }));
  const receiver = await runContainer(binary, container, {
    args: { "--receive.replication-factor": "1" },
    files: { ...files, [ringFile]: JSON.stringify(alone) },
  });
  // It opens its ports one after the other, the one for writes last.
  await until("the receiver takes connections", () => isOpen(receiver.port(19291)));
  return receiver;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
