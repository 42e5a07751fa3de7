import { centralContext } from "./central-context.ts";
import type { ClusterContext } from "./component-definition.ts";

/** Names of the teams that any cluster declares; a cluster's own tenant is the operators'. */
export function teamsOf(context: ClusterContext): readonly string[] {
  return centralContext(context)
    .senders.flatMap(({ tenants }) => tenants.filter(({ namespaces }) => namespaces !== undefined).map(({ name }) => name))
    .sort();
}
