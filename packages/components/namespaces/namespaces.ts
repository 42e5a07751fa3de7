import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { standardLabels } from "../src/workload.ts";

export type NamespacesView = ReturnType<typeof derive>;

/** Who may do what in each: host access only where node-exporter and Fluent Bit need it. */
const levels = { monitoring: "restricted", "monitoring-node": "privileged" } as const;

function derive(context: DeriveContext) {
  return {
    namespaces: Object.entries(levels).map(([name, level]) => ({
      name,
      labels: { ...standardLabels(name), ...podSecurity(level, context.cluster.values.migration) },
    })),
  };
}

/** While the old stack still runs in the namespace, Pod Security warns instead of refusing its pods. */
function podSecurity(level: string, isMigration: boolean): Record<string, string> {
  const prefix = "pod-security.kubernetes.io";
  return {
    [`${prefix}/enforce`]: isMigration ? "privileged" : level,
    [`${prefix}/enforce-version`]: "latest",
    [`${prefix}/warn`]: level,
    [`${prefix}/audit`]: level,
  };
}

export const namespaces: ComponentDefinition = {
  name: "namespaces",
  order: 10,
  namespace: "monitoring",
  description: "The namespaces monitoring and monitoring-node with their Pod Security labels.",
  derive,
  flows: () => [],
};
