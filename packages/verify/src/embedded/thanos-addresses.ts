import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { PlacedObject } from "../objects/cluster-objects.ts";
import { renderedPods, type RenderedPod } from "../objects/rendered-pods.ts";
import type { DocumentProblem } from "./document.ts";

/**
 * What Receive would accept and then do silently: a member that is no pod loses its share of every write, a ring shorter
 * than the replication factor fails at write time, and a pod that is not in the ring forwards everything.
 */
export function hashringFaults(value: JsonValue, objects: readonly PlacedObject[]): DocumentProblem[] {
  const receive = renderedPods(objects).find((pod) => pod.kind === "StatefulSet" && argumentsOf(pod).includes("receive"));
  if (receive === undefined) return [{ path: [], message: "there is no StatefulSet of Receive for the ring" }];
  const args = argumentsOf(receive);
  const flag = (name: string): string => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? "";
  const { replicas, serviceName } = receive.at.object["spec"] as { replicas: number; serviceName: string };
  const { name = "", namespace = "" } = receive.at.object.metadata ?? {};
  const grpcPort = flag("grpc-address").split(":").at(-1);
  const pods = Array.from({ length: replicas }, (_, index) => `${name}-${index}.${serviceName}.${namespace}.svc.cluster.local:${grpcPort}`);
  const own = new Set(pods.map((_, index) => flag("receive.local-endpoint").replace("$(NAME)", `${name}-${index}`)));
  const factor = Number(flag("receive.replication-factor"));
  const rings = value as readonly { readonly endpoints?: readonly string[] }[];
  return rings.flatMap(({ endpoints = [] }, ring) => {
    const faults = endpoints.flatMap((endpoint, index): DocumentProblem[] => {
      const path = [ring, "endpoints", index];
      if (!pods.includes(endpoint)) return [{ path, message: `${endpoint} is no pod of ${name}; they are ${pods.join(", ")}` }];
      if (own.has(endpoint)) return [];
      return [{ path, message: `${endpoint} is the --receive.local-endpoint of no pod, which would forward everything` }];
    });
    if (endpoints.length >= factor) return faults;
    const message = `${endpoints.length} members are fewer than the replication factor of ${factor}`;
    return faults.concat({ path: [ring, "endpoints"], message });
  });
}

/** Every address that Query asks must be a headless Service of the cluster with a port of that name, or with that port. */
export function endpointFaults(value: JsonValue, objects: readonly PlacedObject[]): DocumentProblem[] {
  const { endpoints = [] } = value as { readonly endpoints?: readonly { readonly address?: string }[] };
  return endpoints.flatMap(({ address = "" }, index): DocumentProblem[] => {
    const path = ["endpoints", index, "address"];
    const { portName, service = "", namespace = "", port } = addressPattern.exec(address)?.groups ?? {};
    const found = objects.find(
      ({ object }) => object.kind === "Service" && object.metadata?.name === service && object.metadata.namespace === namespace,
    );
    if (found === undefined) return [{ path, message: `${address} leads to no Service of the cluster` }];
    const { clusterIP, ports } = found.object["spec"] as { clusterIP?: string; ports: readonly { name?: string; port: number }[] };
    if (clusterIP !== "None") return [{ path, message: `${service} is not headless, so Query would see one of its pods` }];
    const isOpen = ports.some((open) => (portName === undefined ? String(open.port) === port : open.name === portName));
    return isOpen ? [] : [{ path, message: `${service} has no port ${portName ?? port}` }];
  });
}

const addressPattern =
  /^(?:dnssrv\+_(?<portName>[a-z-]+)\._tcp\.|dns\+)?(?<service>[a-z0-9-]+)\.(?<namespace>[a-z0-9-]+)\.svc(?:\.cluster\.local)?(?::(?<port>[0-9]+))?$/;

function argumentsOf({ spec }: RenderedPod): readonly string[] {
  return spec.containers.flatMap(({ args = [] }) => args);
}
