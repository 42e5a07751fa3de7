import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { namespaceOf, specOf, type ClusterSet } from "./cluster-set.ts";
import { isExternal } from "./external-objects.ts";
import { missing } from "./reference-finding.ts";
import { readSecret, type SecretUses } from "./secrets.ts";
import { servicePort } from "./services.ts";

/** A Service and port that a route or an Ingress leads to. */
export interface Backend {
  readonly at: PlacedObject;
  readonly path: Path;
  readonly namespace: string;
  readonly service: string;
  readonly port: number | string;
}

interface Listener {
  readonly name: string;
  readonly hostname?: string;
  readonly tls?: { readonly certificateRefs?: readonly { readonly name: string; readonly namespace?: string }[] };
}

interface RouteSpec {
  readonly parentRefs?: readonly { readonly name: string; readonly namespace?: string; readonly sectionName?: string }[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly {
    readonly backendRefs?: readonly { readonly name: string; readonly namespace?: string; readonly port: number }[];
  }[];
}

interface IngressBackend {
  readonly service: { readonly name: string; readonly port: { readonly number?: number; readonly name?: string } };
}

interface IngressSpec {
  readonly ingressClassName?: string;
  readonly tls?: readonly { readonly secretName?: string }[];
  readonly defaultBackend?: IngressBackend;
  readonly rules?: readonly { readonly http?: { readonly paths: readonly { readonly backend: IngressBackend }[] } }[];
}

const routeKinds = ["HTTPRoute", "TLSRoute", "TCPRoute", "GRPCRoute"];

/** Routes hang on listeners that exist and lead to Services that do; Gateways and Ingresses have their certificates. */
export function routeFindings(set: ClusterSet, uses: SecretUses): Finding[] {
  return [
    ...backends(set).flatMap((backend) => judgeBackend(set, backend)),
    ...set.ofKind(...routeKinds).flatMap((route) => judgeParents(set, route)),
    ...set.ofKind("Gateway").flatMap((gateway) => judgeGateway(set, uses, gateway)),
    ...set.ofKind("Ingress").flatMap((ingress) => judgeIngress(set, uses, ingress)),
  ];
}

/** Everything that leads from a Gateway or an Ingress into the cluster. */
export function backends(set: ClusterSet): Backend[] {
  const routes = set.ofKind(...routeKinds).flatMap((at) =>
    (specOf<RouteSpec>(at).rules ?? []).flatMap(({ backendRefs = [] }, rule) =>
      backendRefs.map(({ name, namespace, port }, index): Backend => ({
        at,
        path: ["spec", "rules", rule, "backendRefs", index],
        namespace: namespace ?? namespaceOf(at),
        service: name,
        port,
      })),
    ),
  );
  return [...routes, ...set.ofKind("Ingress").flatMap(ingressBackends)];
}

function ingressBackends(at: PlacedObject): Backend[] {
  const { defaultBackend, rules = [] } = specOf<IngressSpec>(at);
  const all: { backend: IngressBackend; path: Path }[] = [
    ...(defaultBackend === undefined ? [] : [{ backend: defaultBackend, path: ["spec", "defaultBackend"] }]),
    ...rules.flatMap(({ http }, rule) =>
      (http?.paths ?? []).map(({ backend }, index) => ({ backend, path: ["spec", "rules", rule, "http", "paths", index, "backend"] })),
    ),
  ];
  return all.map(({ backend: { service }, path }) => ({
    at,
    path: [...path, "service"],
    namespace: namespaceOf(at),
    service: service.name,
    port: service.port.number ?? service.port.name ?? 0,
  }));
}

function judgeBackend(set: ClusterSet, { at, path, namespace, service: name, port }: Backend): Finding[] {
  const service = set.find("Service", name, namespace);
  if (service === undefined) return [missing(at, path, `there is no Service ${name} in ${namespace} to route to`)];
  return servicePort(service, port) === undefined ? [missing(at, path, `the Service ${name} has no port ${port}`)] : [];
}

function judgeParents(set: ClusterSet, route: PlacedObject): Finding[] {
  const { parentRefs = [], hostnames = [] } = specOf<RouteSpec>(route);
  return parentRefs.flatMap(({ name, namespace, sectionName }, index) => {
    const path = ["spec", "parentRefs", index];
    const gateway = set.find("Gateway", name, namespace ?? namespaceOf(route));
    if (gateway === undefined) return [missing(route, path, `there is no Gateway ${name} to hang on`)];
    const { listeners = [] } = specOf<{ listeners?: readonly Listener[] }>(gateway);
    const candidates = listeners.filter((listener) => sectionName === undefined || listener.name === sectionName);
    if (candidates.length === 0) return [missing(route, path, `the Gateway ${name} has no listener ${sectionName ?? ""}`)];
    const unheard = hostnames.filter((host) => !candidates.some(({ hostname }) => hostname === undefined || hostname === host));
    return unheard.map((host) =>
      missing(route, ["spec", "hostnames"], `no listener of the Gateway ${name} that the route hangs on hears ${host}`),
    );
  });
}

function judgeGateway(set: ClusterSet, uses: SecretUses, gateway: PlacedObject): Finding[] {
  const { gatewayClassName = "", listeners = [] } = specOf<{ gatewayClassName?: string; listeners?: readonly Listener[] }>(gateway);
  const secrets = listeners.flatMap(({ tls }, listener) =>
    (tls?.certificateRefs ?? []).flatMap(({ name, namespace }, index) =>
      readSecret(set, uses, {
        at: gateway,
        path: ["spec", "listeners", listener, "tls", "certificateRefs", index],
        namespace: namespace ?? namespaceOf(gateway),
        name,
        keys: ["tls.crt", "tls.key"],
      }),
    ),
  );
  if (isExternal("GatewayClass", gatewayClassName)) return secrets;
  return [...secrets, missing(gateway, ["spec", "gatewayClassName"], `no values declare the GatewayClass ${gatewayClassName}`)];
}

function judgeIngress(set: ClusterSet, uses: SecretUses, ingress: PlacedObject): Finding[] {
  const { ingressClassName = "", tls = [] } = specOf<IngressSpec>(ingress);
  const secrets = tls.flatMap(({ secretName }, index) =>
    secretName === undefined
      ? []
      : readSecret(set, uses, {
          at: ingress,
          path: ["spec", "tls", index, "secretName"],
          namespace: namespaceOf(ingress),
          name: secretName,
          keys: ["tls.crt", "tls.key"],
        }),
  );
  if (isExternal("IngressClass", ingressClassName)) return secrets;
  return [...secrets, missing(ingress, ["spec", "ingressClassName"], `no values declare the IngressClass ${ingressClassName}`)];
}
