import { componentNames } from "@thanos-fleet/schema";
import type { CentralCluster, Cluster } from "../fleet.ts";
import type { Rule, RuleReport } from "./rule.ts";

/** Names that something beside the clusters has, where a cluster's own name stands too. */
const reserved: ReadonlyMap<string, string> = new Map([
  ["monitoring", "the Application that holds all others"],
  ["default", "the AppProject that Argo CD brings"],
  ["shared", "the inventory of what belongs to no cluster"],
]);

/**
 * Names are joined with a separator that they cannot hold where that is possible: log streams, tags, position files.
 * Applications keep `<cluster>-<component>`, since Argo CD would delete what a renamed one deployed, and receivers
 * `<team>-<way>`, which `alertmanager.routeTests` names. So no name may be one that another pair makes.
 */
export const joinedNames: Rule = {
  name: "joined-names",
  summary: "no two pairs of names are joined to one: a cluster's and a component's, a team's and a way to tell it",
  fix: "rename the cluster or the team",
  check({ clusters, centrals }, report) {
    for (const central of centrals) checkReceivers(central, report);
    const named = new Map(clusters.map((cluster) => [cluster.name, cluster]));
    for (const cluster of clusters) {
      const taken = applicationNamed(cluster.name, named);
      if (taken !== undefined)
        report(
          [
            { cluster, path: "name" },
            { cluster: taken.cluster, path: "name" },
          ],
          {
            message: `${cluster.name} is also the name of the Application of ${taken.component} in ${taken.cluster.name}: Argo CD would take one for the other`,
            hint,
          },
        );
      const owner = reserved.get(cluster.name);
      if (owner !== undefined) report([{ cluster, path: "name" }], { message: `${cluster.name} is the name of ${owner}`, hint });
    }
  },
};

const hint = "choose another name for the cluster";

/** The cluster and the component whose Application has a name. */
function applicationNamed(
  name: string,
  clusters: ReadonlyMap<string, Cluster>,
): { readonly cluster: Cluster; readonly component: string } | undefined {
  for (const component of componentNames) {
    if (!name.endsWith(`-${component}`)) continue;
    const cluster = clusters.get(name.slice(0, -component.length - 1));
    if (cluster !== undefined) return { cluster, component };
  }
  return undefined;
}

/** The receivers of a team are told by `slack`, `email` or `slack-and-email`. */
function checkReceivers(cluster: CentralCluster, report: RuleReport): void {
  const teams = cluster.values.alertmanager?.teams.map(({ name }) => name) ?? [];
  teams.forEach((name, index) => {
    const other = teams.findIndex((candidate) => name === `${candidate}-slack-and`);
    if (other === -1) return;
    report(
      [
        { cluster, path: `alertmanager.teams.${index}.name` },
        { cluster, path: `alertmanager.teams.${other}.name` },
      ],
      {
        message: `${name} by email and ${teams[other]} by Slack and email are both the receiver ${name}-email: one would hear the other's alerts`,
        hint: "choose another name for the team",
      },
    );
  });
}
