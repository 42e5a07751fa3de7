import type { CentralCluster } from "../fleet.ts";
import { suggest } from "@thanos-fleet/diagnostics";
import type { Rule } from "./rule.ts";

export const routeTests: Rule = {
  name: "route-tests",
  summary: "every row of the table of routes names a receiver that there is",
  fix: "correct the receiver, or add the team",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const receivers = receiversOf(cluster);
      cluster.values.alertmanager?.routeTests.forEach(({ receiver }, index) => {
        if (receivers.includes(receiver)) return;
        const meant = suggest(receiver, receivers);
        report([{ cluster, path: `alertmanager.routeTests.${index}.receiver` }], {
          message: `there is no receiver ${receiver}`,
          hint: meant === undefined ? `the receivers are ${receivers.join(", ")}` : `did you mean "${meant}"?`,
        });
      });
    }
  },
};

function receiversOf({ values }: CentralCluster): string[] {
  const teams = values.alertmanager?.teams ?? [];
  const all = [...teams, { name: "platform", slack: {}, email: {} }];
  const ofTeams = all.flatMap(({ name, slack, email }) => {
    const ways = [slack && "slack", email && "email", slack && email && "slack-and-email"].filter((way) => typeof way === "string");
    return ways.map((way) => `${name}-${way}`);
  });
  return [...ofTeams, "dead-mans-switch", "nobody"];
}
