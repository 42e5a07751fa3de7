/** One of an agent's remote writes: the tenant whose certificate it shows, and a namespace whose series go there. */
export interface WrittenTenant {
  readonly tenant: string;
  readonly namespace: string;
}

interface AgentConfiguration {
  readonly remote_write?: readonly {
    readonly name: string;
    readonly write_relabel_configs?: readonly {
      readonly source_labels?: readonly string[];
      readonly regex?: string;
      readonly action?: string;
    }[];
  }[];
}

/** A namespace that no tenant is named after, for series that belong to the cluster itself. */
const ownNamespace = "lab";

/** The tenants of an agent's configuration, by what its remote writes keep. */
export function tenantsOf({ remote_write = [] }: AgentConfiguration): WrittenTenant[] {
  return remote_write.map(({ name, write_relabel_configs = [] }) => {
    const kept = write_relabel_configs.find(({ action, source_labels }) => action === "keep" && source_labels?.join() === "namespace");
    return { tenant: name, namespace: kept?.regex?.split("|")[0] ?? ownNamespace };
  });
}
