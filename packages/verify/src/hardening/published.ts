import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { ObjectPath } from "../objects/object-path.ts";
import { nameOf, specOf, type ClusterSet } from "../references/cluster-set.ts";
import { backends } from "../references/routes.ts";
import { podsBehind, servicePort } from "../references/services.ts";
import { openPorts, type RenderedPod } from "../objects/rendered-pods.ts";
import { authenticatingBackends, type AuthenticatingBackend } from "./exceptions.ts";

/** A Service and port that can be reached from outside the cluster, and what makes it so. */
interface Published {
  readonly at: PlacedObject;
  readonly path: ObjectPath["path"];
  readonly service: PlacedObject;
  readonly port: number | string;
}

/**
 * Whatever is reached from outside asks who is there. Where the values themselves say that it does not, that is a
 * warning: a fleet may choose this, but must see it.
 */
export function publishedFindings(set: ClusterSet, values: Cluster["values"]): Finding[] {
  return [...routed(set), ...exposed(set)].flatMap(({ at, path, service, port }) => {
    const { targetPort = port } = servicePort(service, port) ?? {};
    return podsBehind(set, service).flatMap((pod): Finding[] => {
      const number = openPorts(pod).find((open) => open.port === targetPort || open.name === targetPort)?.port;
      const backend = authenticatingBackends.find((candidate) => candidate.app === pod.app && candidate.port === number);
      if (backend !== undefined && authenticates(backend, pod)) return [];
      const place = { file: at.file, path };
      const message = `${at.object.kind} ${nameOf(at)} publishes ${pod.app} on port ${number ?? targetPort}, which asks for no login`;
      return [{ place, ...judgeOpen(backend, values, message) }];
    });
  });
}

function judgeOpen(backend: AuthenticatingBackend | undefined, values: Cluster["values"], message: string): Omit<Finding, "place"> {
  const { openedBy } = backend ?? {};
  if (openedBy?.isSet(values) === true)
    return { code: "hardening/opened-backend", message: `${message}: \`${openedBy.value}\` has it so, and ${openedBy.risk}` };
  const hint = "put a login before it, or add it to `published` in packages/components/<component>/expected.ts with how it authenticates";
  return { code: "hardening/open-backend", message, hint };
}

function authenticates({ port, onlyWith }: AuthenticatingBackend, pod: RenderedPod): boolean {
  if (onlyWith === undefined) return true;
  const listening = pod.spec.containers.find(({ ports }) => ports?.some(({ containerPort }) => containerPort === port));
  return listening?.args?.some((argument) => argument.startsWith(onlyWith)) === true;
}

function routed(set: ClusterSet): Published[] {
  return backends(set).flatMap(({ at, path, namespace, service: name, port }) => {
    const service = set.find("Service", name, namespace);
    return service === undefined ? [] : [{ at, path, service, port }];
  });
}

/** Services that are themselves addresses or ports of the nodes. */
function exposed(set: ClusterSet): Published[] {
  return set.ofKind("Service").flatMap((service) => {
    const {
      type = "ClusterIP",
      externalIPs = [],
      ports = [],
    } = specOf<{ type?: string; externalIPs?: readonly string[]; ports?: readonly { port: number }[] }>(service);
    if (type !== "LoadBalancer" && type !== "NodePort" && externalIPs.length === 0) return [];
    return ports.map(({ port }, index) => ({ at: service, path: ["spec", "ports", index], service, port }));
  });
}
