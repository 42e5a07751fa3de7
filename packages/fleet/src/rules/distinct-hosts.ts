import type { Rule } from "./rule.ts";

const paths = ["remoteWrite.host", "hosts.grafana", "hosts.thanosQuery", "hosts.opensearch"] as const;

export const distinctHosts: Rule = {
  name: "distinct-hosts",
  summary: "each service has a name of its own: the Gateway routes by it",
  fix: "give each service a name of its own",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { remoteWrite, hosts } = cluster.values;
      const names = [remoteWrite.host, hosts.grafana, hosts.thanosQuery, hosts.opensearch];
      names.forEach((name, index) => {
        const first = names.indexOf(name);
        const path = paths[index];
        const other = paths[first];
        if (first === index || path === undefined || other === undefined) return;
        report(
          [
            { cluster, path },
            { cluster, path: other },
          ],
          { message: `${name} is the name of two services, and only one of them would be reached` },
        );
      });
    }
  },
};
