import type { Cluster } from "../fleet.ts";
import type { Rule } from "./rule.ts";

export const uniqueClusters: Rule = {
  name: "unique-clusters",
  summary: "no two clusters share a name, an address or an Argo CD destination",
  fix: "give each cluster a name, an address and a destination of its own",
  check({ clusters }, report) {
    for (const { what, path, of } of identities) {
      const seen = new Map<string, Cluster>();
      for (const cluster of clusters) {
        const key = of(cluster);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, cluster);
        else
          report(
            [
              { cluster, path },
              { cluster: first, path },
            ],
            { message: `${first.path} and ${cluster.path} have the same ${what}: ${key}` },
          );
      }
    }
  },
};

const identities: readonly { what: string; path: string; of(cluster: Cluster): string }[] = [
  { what: "name", path: "name", of: (cluster) => cluster.name },
  { what: "address", path: "address", of: (cluster) => cluster.values.address },
  { what: "Argo CD destination", path: "argocd.destinationName", of: (cluster) => cluster.values.argocd.destinationName ?? cluster.name },
];
