import type { Cluster } from "../fleet.ts";
import { servedBy } from "../serve-components.ts";
import type { Rule } from "./rule.ts";

export const routesEnd: Rule = {
  name: "routes-end",
  summary: "whatever a component sends or asks ends at something the central cluster runs; a component without that is left out",
  fix: "add what the component needs to clusters/roles/central.yaml, or remove the component with `null`",
  check({ clusters, centrals }, report) {
    const [central] = centrals;
    if (central === undefined) return;
    const role = { cluster: central, path: "role" };
    for (const [component, server] of servedBy) {
      const without = clusters.filter(({ unserved, values }) => unserved.includes(component) && !values.decommission);
      const [first] = without;
      if (first === undefined) continue;
      report([{ cluster: first, path: component }, role], {
        severity: "warning",
        message: `${component} of ${namesOf(without)} is left out: it needs ${server}, which ${central.name} does not run`,
        hint: `say so with \`${component}: null\`, or have ${central.name} run ${server}`,
      });
    }
    const { alertmanager, "thanos-ruler": ruler } = central.values;
    if (ruler !== undefined && alertmanager === undefined)
      report([{ cluster: central, path: "thanos-ruler" }, role], {
        severity: "warning",
        message: `the rulers of ${central.name} have no receiver for alerts, since it runs no alertmanager`,
      });
  },
};

/** A few of them by name: a fleet may have thousands. */
function namesOf(clusters: readonly Cluster[]): string {
  const names = clusters.slice(0, 3).map(({ name }) => name);
  return clusters.length > names.length ? `${names.join(", ")} and ${clusters.length - names.length} more` : names.join(", ");
}
