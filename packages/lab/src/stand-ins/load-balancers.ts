import type { ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo, type Client } from "../kubernetes/client.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import { Repeat } from "../repeat.ts";
import { Watch } from "../kubernetes/watch.ts";

const gatewayGroup = "gateway.networking.k8s.io/v1";
const address = "192.168.250.250";
const tick = 1000;

interface Condition {
  readonly type: string;
  readonly status: "True" | "False";
  readonly reason: string;
}

interface BackendReference {
  readonly name: string;
  readonly namespace?: string;
}

/** Stands for Cilium: Gateways are programmed, routes say whether their Services exist, load balancers get an address. */
export class LoadBalancers {
  readonly #client: Client;
  readonly #watches: readonly Watch[];
  readonly #services: Watch;
  readonly #repeat = new Repeat(() => this.#look(), tick);

  constructor(client: Client) {
    this.#client = client;
    this.#services = new Watch(client, { apiVersion: "v1", kind: "Service" });
    this.#watches = ["Gateway", "HTTPRoute", "TLSRoute"].map((kind) => new Watch(client, { apiVersion: gatewayGroup, kind }));
  }

  async start(): Promise<void> {
    for (const watch of [this.#services, ...this.#watches]) await watch.start();
    this.#repeat.start();
  }

  stop(): void {
    this.#repeat.stop();
    for (const watch of [this.#services, ...this.#watches]) watch.stop();
  }

  async #look(): Promise<void> {
    const objects = [this.#services, ...this.#watches].flatMap((watch) => Array.from(watch.objects.values()));
    for (const object of objects) {
      const status = this.#statusOf(object);
      if (status === undefined || isIn(status, object["status"])) continue;
      await orMissing(this.#client.merge(referenceTo(object), { status }, "status")).catch(() => undefined);
    }
  }

  #statusOf(object: ApiObject): Record<string, unknown> | undefined {
    if (object.kind === "Service")
      return object["spec"].type === "LoadBalancer" ? { loadBalancer: { ingress: [{ ip: address }] } } : undefined;
    if (object.kind === "Gateway") return gatewayStatus(object);
    return { parents: object["spec"].parentRefs.map((parentRef: unknown) => this.#parentStatus(object, parentRef)) };
  }

  #parentStatus(route: ApiObject, parentRef: unknown): unknown {
    const backends = (route["spec"].rules ?? []).flatMap(
      (rule: { backendRefs?: BackendReference[] }) => rule.backendRefs ?? [],
    ) as BackendReference[];
    const areThere = backends.every(({ name, namespace = route.metadata.namespace }) => this.#services.objects.has(`${namespace}/${name}`));
    const resolved: Condition = areThere
      ? { type: "ResolvedRefs", status: "True", reason: "ResolvedRefs" }
      : { type: "ResolvedRefs", status: "False", reason: "BackendNotFound" };
    const accepted: Condition = { type: "Accepted", status: "True", reason: "Accepted" };
    return { parentRef, controllerName: "io.cilium/gateway-controller", conditions: complete(route, [accepted, resolved]) };
  }
}

function gatewayStatus(gateway: ApiObject): Record<string, unknown> {
  const conditions = complete(gateway, [
    { type: "Accepted", status: "True", reason: "Accepted" },
    { type: "Programmed", status: "True", reason: "Programmed" },
  ]);
  const listeners = gateway["spec"].listeners.map(({ name }: { name: string }) => ({
    name,
    attachedRoutes: 1,
    supportedKinds: [],
    conditions,
  }));
  return { addresses: [{ type: "IPAddress", value: address }], conditions, listeners };
}

/** Conditions as an object must have them. Their time is that of the object, so that the same status is the same text. */
function complete({ metadata }: ApiObject, conditions: readonly Condition[]): unknown[] {
  const { creationTimestamp: lastTransitionTime, generation: observedGeneration } = metadata;
  return conditions.map((condition) => ({ ...condition, lastTransitionTime, observedGeneration, message: "" }));
}

/** Whether all of a value is in another, whatever else that one holds. */
function isIn(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(found) && found.length === wanted.length && wanted.every((item, index) => isIn(item, found[index]));
  if (typeof wanted !== "object" || wanted === null) return wanted === found;
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(wanted).every(([key, value]) => isIn(value, (found as Record<string, unknown>)[key]));
}
