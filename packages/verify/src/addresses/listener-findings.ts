import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../objects/cluster-objects.ts";
import { specOf } from "../references/cluster-set.ts";
import { openPorts, type RenderedPod } from "../objects/rendered-pods.ts";
import { listeners } from "./listeners.ts";

/** A pod's containers declare the ports at which its programs listen, each once, and no other. */
export function listenerFindings(pod: RenderedPod, cluster: Cluster): Finding[] {
  const { replicas = 1 } = specOf<{ replicas?: number }>(pod.at);
  const expected = listeners(cluster)
    // One Alertmanager alone has no cluster to listen to.
    .filter(({ app, speaks }) => app === pod.app && (speaks !== "gossip" || replicas > 1))
    .map(({ port, transport = "TCP" }) => `${port}/${transport}`);
  const declared = openPorts(pod).map(({ port, protocol }) => `${port}/${protocol}`);
  if (expected.toSorted().join() === declared.toSorted().join()) return [];
  const message = `the pods of ${pod.app} declare the ports ${list(declared)}, but their programs listen at ${list(expected)}`;
  return [{ code: "pods/listener", place: { file: pod.at.file, path: [...pod.path, "containers", 0, "ports"] }, message }];
}

function list(ports: readonly string[]): string {
  return ports.length === 0 ? "none" : ports.join(", ");
}
