import { componentNames } from "@thanos-fleet/schema";
import type { Cluster } from "../fleet.ts";
import type { Rule } from "./rule.ts";

/** Name of the app-of-apps that everything hangs from, an Application beside the clusters' own. */
const rootApplication = "monitoring";

/**
 * Names that hold a separator themselves are joined with one that they cannot hold: log streams, receivers, position
 * files. Applications keep `<cluster>-<component>`, since Argo CD would delete what a renamed one deployed; so no cluster
 * may have a name that such a pair makes.
 */
export const joinedNames: Rule = {
  name: "joined-names",
  summary: "no cluster has the name of another's Application of a component, or of the root",
  check({ clusters }, report) {
    const applications = new Map<string, { readonly cluster: Cluster; readonly component: string }>();
    for (const cluster of clusters)
      for (const component of componentNames) applications.set(`${cluster.name}-${component}`, { cluster, component });
    for (const cluster of clusters) {
      const taken = applications.get(cluster.name);
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
      if (cluster.name === rootApplication)
        report([{ cluster, path: "name" }], { message: `${rootApplication} is the name of the Application that holds all others`, hint });
    }
  },
};

const hint = "choose another name for the cluster";
