import type { Cluster } from "@thanos-fleet/fleet";

/** What a workload is allowed that no other is. */
export type Exception = "root" | "hostNetwork" | "hostPID" | "hostPath" | "hostPort" | "noLiveness" | "imageUser";

interface ExceptionEntry {
  readonly app: string;
  readonly allowed: readonly Exception[];
  readonly why: string;
}

/** Every exception from the rules for pods, with its reason. */
export const exceptions: readonly ExceptionEntry[] = [
  {
    app: "node-exporter",
    allowed: ["hostNetwork", "hostPID", "hostPath", "hostPort"],
    why: "it measures the node, which it sees only in the node's own network and process namespaces and file systems",
  },
  {
    app: "fluentbit",
    allowed: ["hostPath", "imageUser", "root"],
    why: "the containers' logs belong to root on the node, and its buffer must outlive the pod there",
  },
  {
    app: "opensearch",
    allowed: ["imageUser", "noLiveness"],
    why: "a node that recovers shards or waits for its cluster answers late, and a restart would only make it begin again; its files belong to the image's user 1000",
  },
  {
    app: "opensearch-bootstrap",
    allowed: ["imageUser"],
    why: "it runs OpenSearch's own tools, whose files belong to the image's user 1000",
  },
  { app: "grafana", allowed: ["imageUser"], why: "its volume and its files belong to the image's user 472" },
  { app: "grafana-organizations", allowed: ["imageUser"], why: "it runs in Grafana's image, as its user" },
];

export function isExcepted(app: string, exception: Exception): boolean {
  return exceptions.some((entry) => entry.app === app && entry.allowed.includes(exception));
}

/** A container's port behind a Gateway, an Ingress or a LoadBalancer. */
interface PublishedBackend {
  readonly app: string;
  readonly port: number;
}

/** One that lets nobody in unknown. */
export interface AuthenticatingBackend extends PublishedBackend {
  readonly how: string;
  /** The argument without which it would let everybody in. */
  readonly onlyWith?: string;
  /** The value that leaves the argument out; then the open door is the owner's choice and not a template's mistake. */
  readonly openedBy?: { readonly value: string; readonly risk: string; isSet(values: Cluster["values"]): boolean };
}

/** Everything that may be published; whatever else is, is a finding. */
export const authenticatingBackends: readonly AuthenticatingBackend[] = [
  { app: "grafana", port: 3000, how: "Grafana's own login" },
  { app: "opensearch", port: 9200, how: "OpenSearch's security plugin: a user of its own for each cluster" },
  {
    app: "thanos-receive",
    port: 19291,
    how: "a client certificate for each tenant",
    onlyWith: "--remote-write.server-tls-client-ca=",
    openedBy: {
      value: "remoteWrite.clientAuthentication: none",
      risk: "whoever reaches it may write as any tenant",
      isSet: ({ remoteWrite }) => remoteWrite.clientAuthentication === "none",
    },
  },
  { app: "thanos-query-login", port: 10902, how: "a name and password, from Thanos' own web configuration", onlyWith: "--http.config=" },
];
