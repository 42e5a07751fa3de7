import type { CheckResult } from "./check-result.ts";
import { describeFinding } from "./objects/cluster-objects.ts";
import { clusterNetwork, type ClusterNetwork } from "./network/cluster-network.ts";
import { judgeNeeded, judgeOthers, judgePolicies, type Judged } from "./network/judge-network.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/**
 * Proves of every cluster's network policies that each connection the platform needs may be opened, as seen from both
 * ends, that no other one may, and that no policy is idle: selectors find pods, and ports are open.
 */
export function checkNetwork(rendered: RenderedFleet): readonly CheckResult[] {
  const networks = rendered.fleet.clusters.map((cluster) => clusterNetwork(rendered, cluster));
  const result = (name: string, unit: string, judge: (network: ClusterNetwork) => Judged): CheckResult => {
    const judged = networks.map((network) => ({ cluster: network.cluster, judged: judge(network) }));
    return {
      name,
      unit,
      checked: judged.reduce((sum, { judged: { count } }) => sum + count, 0),
      diagnostics: judged.flatMap(({ cluster, judged: { findings } }) =>
        findings.map((finding) => describeFinding(rendered, cluster, { ...finding, message: `${cluster.name}: ${finding.message}` })),
      ),
    };
  };
  return [
    result("network policies", "policies", judgePolicies),
    result("needed connections", "connections allowed", judgeNeeded),
    result("other connections", "connections refused", judgeOthers),
  ];
}
