import { selectorMatches } from "@thanos-fleet/verify/containers";
import type { ApiObject } from "../../kubernetes/api-object.ts";
import type { Endpoint } from "../network/balancer.ts";
import type { NameRecords } from "../network/dns-server.ts";
import type { LabPod } from "./lab-pod.ts";

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: number | string;
  readonly protocol?: string;
}

/** A rendered Service with the address that the lab gave it; a headless one has none. */
export interface LabService {
  readonly namespace: string;
  readonly name: string;
  readonly ip: string | undefined;
  readonly ports: readonly ServicePort[];
  readonly selector: Readonly<Record<string, string>>;
  readonly takesUnready: boolean;
}

/** The rendered Services; `addressOf` gives each that is not headless an address by its name. */
export function labServices(objects: readonly ApiObject[], addressOf: (name: string) => string): LabService[] {
  const services = objects.filter(({ kind }) => kind === "Service");
  return services.map(({ metadata: { name, namespace = "" }, spec }) => ({
    namespace,
    name,
    ip: spec.clusterIP === "None" ? undefined : addressOf(`${namespace}/${name}`),
    ports: spec.ports as readonly ServicePort[],
    selector: (spec.selector ?? {}) as Readonly<Record<string, string>>,
    takesUnready: spec.publishNotReadyAddresses === true,
  }));
}

/** The pods behind a Service that may be connected to. */
export function podsBehind(service: LabService, pods: readonly LabPod[]): LabPod[] {
  return pods.filter(
    (pod) =>
      pod.namespace === service.namespace &&
      selectorMatches({ matchLabels: service.selector }, pod.labels) &&
      pod.isRunning &&
      (pod.isReady || service.takesUnready),
  );
}

/** Where a port of a Service leads: the port of that name or number of each pod behind it. */
export function endpointsOf(service: LabService, { targetPort, port }: ServicePort, pods: readonly LabPod[]): Endpoint[] {
  const wanted = targetPort ?? port;
  return podsBehind(service, pods).flatMap((pod) => {
    const found = typeof wanted === "number" ? wanted : pod.ports.find(({ name }) => name === wanted)?.port;
    return found === undefined ? [] : [{ ip: pod.ip, port: found }];
  });
}

const suffix = ".svc.cluster.local";

/** What a cluster's DNS says about a name below `svc.cluster.local`. */
export function serviceRecords(name: string, services: readonly LabService[], pods: readonly LabPod[]): NameRecords | undefined {
  if (!name.endsWith(suffix)) return undefined;
  const parts = name.slice(0, -suffix.length).split(".");
  const [serviceName, namespace] = parts.slice(-2);
  const service = services.find((candidate) => candidate.name === serviceName && candidate.namespace === namespace);
  if (service === undefined) return undefined;
  const behind = podsBehind(service, pods);
  const [first = "", second = ""] = parts;
  if (parts.length === 2) return { addresses: service.ip === undefined ? behind.map(({ ip }) => ip) : [service.ip] };
  if (parts.length === 3) {
    const pod = behind.find((candidate) => candidate.name === first);
    return pod && { addresses: [pod.ip] };
  }
  const port = service.ports.find(
    ({ name: portName = "", protocol = "TCP" }) => `_${portName}` === first && `_${protocol.toLowerCase()}` === second,
  );
  if (port === undefined) return undefined;
  const root = `${serviceName}.${namespace}${suffix}`;
  if (service.ip !== undefined) return { addresses: [], services: [{ target: root, port: port.port }] };
  return {
    addresses: [],
    services: behind.flatMap((pod) =>
      endpointsOf(service, port, [pod]).map((endpoint) => ({ target: `${pod.name}.${root}`, port: endpoint.port })),
    ),
  };
}
