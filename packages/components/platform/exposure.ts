import { standardLabels } from "../src/workload.ts";
import type { ComponentName } from "@thanos-fleet/schema";
import type { CentralContext, DeriveContext } from "../src/component-definition.ts";
import { endpoints, type Endpoint } from "../src/endpoints.ts";
import { hasQueryLogin } from "../src/thanos/query-login.ts";

interface Listener {
  readonly name: string;
  readonly port: number;
  readonly protocol: "HTTP" | "HTTPS" | "TLS";
  readonly hostname?: string;
  readonly tls?: Record<string, unknown>;
  readonly allowedRoutes: Record<string, unknown>;
}

interface Route {
  readonly name: string;
  readonly host: string;
  readonly listener: string;
  readonly service: string;
  readonly port: number;
}

/** A virtual address: the pool that holds it and the Services it is announced for. */
interface AnnouncedAddress {
  readonly name: string;
  readonly address: string;
  readonly serviceSelector: Record<string, string>;
}

const fromSameNamespace = { namespaces: { from: "Same" } };

/** How the central cluster is reached from outside; an edge announces nothing. */
export function exposureView(context: DeriveContext) {
  const nothing = {
    gateway: undefined,
    httpRoutes: [],
    tlsRoutes: [],
    redirect: undefined,
    ingresses: [],
    passthroughIngress: undefined,
    loadBalancer: undefined,
    addresses: [],
  };
  if (context.role === "edge") return { ...nothing, announcement: announcement([], false) };
  const { exposure } = context.cluster.values;
  const isGateway = exposure.kind === "gateway";
  const view = isGateway ? gatewayView(context) : loadBalancerView(context);
  return { ...nothing, ...view, announcement: announcement(exposure.interfaces, exposure.announceFromControlPlane) };
}

/** One Gateway is one Service is one address: 80 redirects, 443 ends TLS or passes OpenSearch's through, remote write passes through. */
function gatewayView(context: CentralContext) {
  const { remoteWrite, hosts, certificates } = context.cluster.values;
  const terminate = { mode: "Terminate", certificateRefs: [{ group: "", kind: "Secret", name: certificates.gatewaySecretName }] };
  const passthrough = { mode: "Passthrough" };
  const listeners: Listener[] = [
    { name: "http", port: 80, protocol: "HTTP", allowedRoutes: fromSameNamespace },
    { name: "grafana", port: 443, protocol: "HTTPS", hostname: hosts.grafana, tls: terminate, allowedRoutes: fromSameNamespace },
    { name: "thanos-query", port: 443, protocol: "HTTPS", hostname: hosts.thanosQuery, tls: terminate, allowedRoutes: fromSameNamespace },
    { name: "opensearch", port: 443, protocol: "TLS", hostname: hosts.opensearch, tls: passthrough, allowedRoutes: fromSameNamespace },
    {
      name: "remote-write",
      port: remoteWrite.port,
      protocol: "TLS",
      hostname: remoteWrite.host,
      tls: passthrough,
      allowedRoutes: fromSameNamespace,
    },
  ];
  const httpRoutes: Route[] = [
    ...(runs(context, "grafana") ? [route("grafana", hosts.grafana, endpoints.grafana)] : []),
    ...(hasQueryLogin(context.cluster) ? [route("thanos-query", hosts.thanosQuery, endpoints.queryLogin)] : []),
  ];
  const tlsRoutes: Route[] = [
    ...(runs(context, "opensearch") ? [route("opensearch", hosts.opensearch, endpoints.opensearch)] : []),
    ...(runs(context, "thanos-receiver") ? [route("remote-write", remoteWrite.host, endpoints.remoteWrite)] : []),
  ];
  if (httpRoutes.length + tlsRoutes.length === 0) return {};
  // Plain HTTP only redirects to HTTPS.
  const redirect = httpRoutes.length === 0 ? undefined : { name: "redirect-to-https", listener: "http" };
  const used = new Set([redirect, ...httpRoutes, ...tlsRoutes].map((user) => user?.listener));
  return {
    gateway: { name: "monitoring", address: remoteWrite.address, listeners: listeners.filter(({ name }) => used.has(name)) },
    httpRoutes,
    tlsRoutes,
    redirect,
    addresses: [
      { name: "monitoring-gateway", address: remoteWrite.address, serviceSelector: { "io.cilium.gateway/owning-gateway": "monitoring" } },
    ] satisfies AnnouncedAddress[],
  };
}

/** Remote write on an L4 Service, the rest on Cilium's shared Ingress Service, each with an address of its own. */
function loadBalancerView(context: CentralContext) {
  const { remoteWrite, hosts, certificates, exposure } = context.cluster.values;
  const ingressAddress = exposure.ingressAddress;
  if (ingressAddress === undefined)
    throw new Error("the announced-addresses rule lets no loadBalancer exposure through without an ingressAddress");
  const ingresses = [
    ...(runs(context, "grafana")
      ? [{ secretName: certificates.gatewaySecretName, ...route("grafana", hosts.grafana, endpoints.grafana) }]
      : []),
    ...(hasQueryLogin(context.cluster)
      ? [{ secretName: certificates.gatewaySecretName, ...route("thanos-query", hosts.thanosQuery, endpoints.queryLogin) }]
      : []),
  ];
  const passthroughIngress = runs(context, "opensearch") ? route("opensearch", hosts.opensearch, endpoints.opensearch) : undefined;
  const loadBalancer = runs(context, "thanos-receiver")
    ? {
        name: "thanos-receive-external",
        address: remoteWrite.address,
        port: remoteWrite.port,
        selector: { app: endpoints.remoteWrite.pods.app },
        labels: { ...standardLabels("platform"), "monitoring/announce": "remote-write" },
      }
    : undefined;
  const addresses: AnnouncedAddress[] = [];
  if (loadBalancer !== undefined)
    addresses.push({
      name: "monitoring-remote-write",
      address: remoteWrite.address,
      serviceSelector: { "monitoring/announce": "remote-write" },
    });
  if (ingresses.length > 0 || passthroughIngress !== undefined)
    addresses.push({ name: "monitoring-ingress", address: ingressAddress, serviceSelector: { "cilium.io/ingress": "true" } });
  return { ingresses, passthroughIngress, loadBalancer, addresses };
}

function runs({ cluster }: CentralContext, component: ComponentName): boolean {
  return component in cluster.values;
}

function route(name: string, host: string, { service, port }: Endpoint): Route {
  return { name, host, listener: name, service, port };
}

/** Which nodes and interfaces answer ARP; by default none of the control plane, where it takes no workloads. */
function announcement(interfaces: readonly string[], fromControlPlane: boolean) {
  return {
    interfaces,
    nodeSelector: fromControlPlane
      ? {}
      : { matchExpressions: [{ key: "node-role.kubernetes.io/control-plane", operator: "DoesNotExist" }] },
  };
}
