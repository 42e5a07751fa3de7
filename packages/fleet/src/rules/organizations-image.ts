import { tenantsOf } from "../tenants.ts";
import type { Rule } from "./rule.ts";

export const organizationsImage: Rule = {
  name: "organizations-image",
  summary: "where there are teams, Grafana's image has the shell that makes their organizations",
  fix: "use Grafana's image without `-distroless`",
  check({ centrals, edges }, report) {
    const team = edges.find((cluster) => !cluster.values.decommission && tenantsOf(cluster).length > 1);
    if (team === undefined) return;
    for (const cluster of centrals) {
      const tag = cluster.values.grafana?.image.tag;
      // grafana/grafana#124973: of its variants the distroless ones alone have neither Bash nor curl.
      if (tag === undefined || !tag.includes("distroless")) continue;
      report(
        [
          { cluster, path: "grafana.image.tag" },
          { cluster: team, path: "tenants" },
        ],
        {
          message: `the image ${tag} has no Bash and no curl, with which a job makes the teams' organizations`,
          hint: "take the image without `-distroless`",
        },
      );
    }
  },
};
