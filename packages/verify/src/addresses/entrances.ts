import type { PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { nameOf, namespaceOf, specOf, type ClusterSet } from "../references/cluster-set.ts";
import { backends } from "../references/routes.ts";
import { podsBehind, servicePort } from "../references/services.ts";
import { openPorts } from "../objects/rendered-pods.ts";

/** A way into the centre: who dials a host name at a port reaches pods at one of theirs. */
export interface Entrance {
  readonly host: string;
  readonly port: number;
  /** Where TLS ends: before the pods, with the certificate of a Secret, or in them. */
  readonly endsAt: "gateway" | "pod";
  readonly secret: string | undefined;
  readonly app: string;
  readonly podPort: number;
  readonly at: PlacedObject;
  readonly path: Path;
}

interface Listener {
  readonly name: string;
  readonly port: number;
  readonly hostname?: string;
  readonly tls?: { readonly mode?: string; readonly certificateRefs?: readonly { readonly name: string }[] };
}

interface Route {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly { readonly name: string; readonly sectionName?: string }[];
}

interface Ingress {
  readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: string }[];
  readonly rules?: readonly { readonly host?: string }[];
}

/** Every entrance of a cluster: of Gateways, of Ingresses, and of Services with an address of their own, whose host is empty. */
export function entrances(set: ClusterSet): Entrance[] {
  const routed = backends(set).flatMap(({ at, path, namespace, service, port }) =>
    hostsOf(set, at).flatMap((way) => reached(set, { service, namespace, port }).map((end) => entrance(way, end, { at, path }))),
  );
  return [...routed, ...addressed(set)];
}

function entrance(way: Way, end: End, place: Pick<Entrance, "at" | "path">): Entrance {
  return { ...way, ...end, ...place };
}

type End = Pick<Entrance, "app" | "podPort">;
type Way = Pick<Entrance, "host" | "port" | "endsAt" | "secret">;

function hostsOf(set: ClusterSet, at: PlacedObject): Way[] {
  if (at.object.kind === "Ingress") return ingressHosts(at);
  const { hostnames = [], parentRefs = [] } = specOf<Route>(at);
  return parentRefs.flatMap(({ name, sectionName }) => {
    const gateway = set.find("Gateway", name, namespaceOf(at));
    const { listeners = [] } = gateway === undefined ? {} : specOf<{ listeners?: readonly Listener[] }>(gateway);
    const listener = listeners.find((candidate) => candidate.name === sectionName);
    if (listener === undefined) return [];
    const { port, tls } = listener;
    const endsAt = tls?.mode === "Passthrough" ? "pod" : "gateway";
    // A listener takes the names that both it and the route have.
    const hosts = hostnames.filter((host) => listener.hostname === undefined || listener.hostname === host);
    return hosts.map((host): Way => ({ host, port, endsAt, secret: tls?.certificateRefs?.[0]?.name }));
  });
}

function ingressHosts(at: PlacedObject): Way[] {
  const { tls = [], rules = [] } = specOf<Ingress>(at);
  const annotations = (at.object.metadata as { annotations?: Readonly<Record<string, string>> } | undefined)?.annotations ?? {};
  const isPassed = annotations["ingress.cilium.io/tls-passthrough"] === "enabled";
  return rules.flatMap(({ host = "" }): Way[] => {
    const secret = tls.find(({ hosts = [] }) => hosts.includes(host))?.secretName;
    return [{ host, port: 443, endsAt: isPassed ? "pod" : "gateway", secret }];
  });
}

interface Backend {
  readonly service: string;
  readonly namespace: string;
  readonly port: number | string;
}

function reached(set: ClusterSet, { service: name, namespace, port }: Backend): End[] {
  const service = set.find("Service", name, namespace);
  if (service === undefined) return [];
  const { targetPort = port } = servicePort(service, port) ?? {};
  return podsBehind(set, service).flatMap((pod) => {
    const open = openPorts(pod).find((candidate) => candidate.port === targetPort || candidate.name === targetPort);
    return open === undefined ? [] : [{ app: pod.app, podPort: open.port }];
  });
}

function addressed(set: ClusterSet): Entrance[] {
  return set.ofKind("Service").flatMap((at) => {
    const { type, ports = [] } = specOf<{ type?: string; ports?: readonly { port: number }[] }>(at);
    if (type !== "LoadBalancer") return [];
    return ports.flatMap(({ port }, index) =>
      reached(set, { service: nameOf(at), namespace: namespaceOf(at), port }).map((end) =>
        entrance({ host: "", port, endsAt: "pod", secret: undefined }, end, { at, path: ["spec", "ports", index] }),
      ),
    );
  });
}
