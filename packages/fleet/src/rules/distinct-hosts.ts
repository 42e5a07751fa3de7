import type { Rule } from "./rule.ts";
import { sameNames } from "./same-names.ts";

export const distinctHosts: Rule = {
  name: "distinct-hosts",
  summary: "each service has a name of its own: the Gateway routes by it",
  fix: "give each service a name of its own",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { remoteWrite, hosts } = cluster.values;
      const names = [
        ["remoteWrite.host", remoteWrite.host],
        ["hosts.grafana", hosts.grafana],
        ["hosts.thanosQuery", hosts.thanosQuery],
        ["hosts.opensearch", hosts.opensearch],
      ] as const;
      for (const { name, path, other } of sameNames(names)) {
        const values = [
          { cluster, path },
          { cluster, path: other },
        ] as const;
        report(values, { message: `${name} is the name of two services, and only one of them would be reached` });
      }
    }
  },
};
