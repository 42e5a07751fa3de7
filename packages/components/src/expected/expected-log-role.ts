import type { Cluster } from "@thanos-fleet/fleet";

/** A role of the log store, and who has it. */
export interface ExpectedLogRole {
  /** What it allows; absent for one that OpenSearch brings along. */
  readonly allows?: {
    readonly cluster_permissions: readonly string[];
    readonly index_permissions: readonly IndexPermission[];
  };
  /** Programs have a user of the role's name; people get a backend role from who made their user. */
  readonly heldBy: { readonly users: readonly string[] } | { readonly backend_roles: readonly string[] };
  /** Set where it may also be left out. */
  readonly mayBeMissing?: boolean;
  readonly why: string;
}

/** Whether a cluster's logs arrive: one that leaves sends nothing more, and one without shippers sends nothing here. */
export function sendsLogs({ values }: Cluster): boolean {
  return !values.decommission && values.fluentbit !== undefined;
}

interface IndexPermission {
  readonly index_patterns: readonly string[];
  /** A filter of every answer, as JSON. */
  readonly dls?: string;
  readonly allowed_actions: readonly string[];
}
