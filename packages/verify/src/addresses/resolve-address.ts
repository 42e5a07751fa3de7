import { nameOf, specOf, type ClusterSet } from "../references/cluster-set.ts";
import { podsBehind, servicePort } from "../references/services.ts";
import { openPorts, type RenderedPod } from "../objects/rendered-pods.ts";
import { replicasOf } from "./given-texts.ts";
import type { ServiceAddress } from "./find-addresses.ts";

/** Where an address leads: a port of the pods behind a Service. */
interface Destination {
  readonly pod: RenderedPod;
  readonly port: number;
}

/** Where an address leads, or why it leads nowhere. */
export type Resolved = { readonly destinations: readonly Destination[] } | { readonly problem: string };

/** Follows an address as DNS and Kubernetes do. A headless Service gives the pods' own addresses, where its ports mean nothing. */
export function resolveAddress(set: ClusterSet, address: ServiceAddress, defaultPort?: number): Resolved {
  const { service: name, namespace, portName, pod } = address;
  const service = set.find("Service", name, namespace);
  if (service === undefined) return { problem: `there is no Service ${name} in ${namespace}` };
  const pods = podsBehind(set, service);
  const isHeadless = specOf<{ clusterIP?: string }>(service).clusterIP === "None";
  if (pod !== undefined && !isHeadless) return { problem: `the Service ${name} is not headless, so none of its pods has a name below it` };
  if (pod !== undefined && !isPodOf(pods, pod)) return { problem: `${pod} is none of the pods behind the Service ${name}` };
  const asked = portName ?? address.port ?? defaultPort;
  if (asked === undefined) return { problem: "it names no port" };
  if (portName !== undefined && !isHeadless)
    return { problem: `DNS gives a port by name of headless Services alone, and ${name} is not one` };
  const entry = servicePort(service, asked);
  if (entry === undefined && (portName !== undefined || !isHeadless)) return { problem: `the Service ${name} has no port ${asked}` };
  const target = isHeadless && portName === undefined ? asked : (entry?.targetPort ?? asked);
  const destinations = pods.flatMap((behind): Destination[] => {
    const open = openPorts(behind).find((candidate) => candidate.port === target || candidate.name === target);
    return open === undefined ? [] : [{ pod: behind, port: open.port }];
  });
  return destinations.length === 0 ? { problem: `no pod behind the Service ${name} has the port ${target}` } : { destinations };
}

function isPodOf(pods: readonly RenderedPod[], name: string): boolean {
  if (name.startsWith("$(")) return true;
  const [, workload = "", ordinal = ""] = /^(.+)-(\d+)$/.exec(name) ?? [];
  return pods.some((pod) => nameOf(pod.at) === workload && Number(ordinal) < replicasOf(pod));
}
