import { connect } from "node:net";
import type { Program } from "../src/index.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { runContainer, type RunningContainer } from "./running-container.ts";
import { until } from "@thanos-fleet/native-tool";

/** The name in Receive's certificate, as clusters/fleet.yaml has it. */
export const receiverHost = "thanos-receiver.k8s-cluster-01.miribit.lab";

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
