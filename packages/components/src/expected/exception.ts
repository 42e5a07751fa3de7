import type { Cluster } from "@thanos-fleet/fleet";

/** What a workload is allowed that no other is. */
export type Exception = "root" | "hostNetwork" | "hostPID" | "hostPath" | "hostPort" | "noLiveness" | "imageUser";

/** A container's port that may stand behind a Gateway, an Ingress or a LoadBalancer, since it refuses unknown clients. */
export interface Published {
  readonly port: number;
  readonly how: string;
  /** The argument without which it would let everybody in. */
  readonly onlyWith?: string;
  /** The value that leaves the argument out; then the open door is the owner's choice and not a template's mistake. */
  readonly openedBy?: { readonly value: string; readonly risk: string; isSet(values: Cluster["values"]): boolean };
}
