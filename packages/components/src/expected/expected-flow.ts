import type { Cluster } from "@thanos-fleet/fleet";

export interface FlowPort {
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
}

/** A connection that the platform needs, by the names of its ends. */
export interface ExpectedFlow {
  readonly from: string;
  readonly to: string;
  readonly ports: readonly FlowPort[];
  /** What travels on it. */
  readonly what: string;
}

/** Connections that must never be possible, each with the reason; `everything` stands for every end there is. */
export interface ForbiddenFlow {
  readonly from: readonly string[] | "everything";
  /** Ends that are let in all the same. */
  readonly except?: readonly string[];
  readonly to: string;
  readonly ports: readonly number[];
  readonly why: string;
}

/** An address outside the cluster that some flow names. */
export interface OutsideAddress {
  readonly name: string;
  readonly ip: string;
}

/** Pods that others deploy, which some flow begins or ends at. */
export interface ForeignPods {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

export function row(from: string, to: string, what: string, ...ports: readonly (number | FlowPort)[]): ExpectedFlow {
  return { from, to, what, ports: ports.map((port) => (typeof port === "number" ? { port, protocol: "TCP" } : port)) };
}

/** The port of the S3 endpoint of the values. */
export function objectStoragePort({ values }: Cluster): number {
  return Number(values.objectStorage.endpoint.split(":").at(-1));
}

/** Who lists or watches objects asks the API server, at its own port or at its Service's. */
export function asksApiServer(app: string): ExpectedFlow {
  return row(app, "kube-apiserver", "objects of the cluster", 6443, 443);
}
