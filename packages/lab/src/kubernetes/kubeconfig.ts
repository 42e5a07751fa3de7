import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import type { Access } from "./connection.ts";

/** Writes a kubeconfig with a context for each cluster, called as the cluster is; the first is the current one. */
export function writeKubeconfig(path: string, clusters: ReadonlyMap<string, Access>): void {
  const names = [...clusters.keys()];
  const document = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [...clusters].map(([name, { url, ca }]) => ({
      name,
      cluster: { server: url, "certificate-authority-data": Buffer.from(ca).toString("base64") },
    })),
    users: [...clusters].map(([name, { token }]) => ({ name, user: { token } })),
    contexts: names.map((name) => ({ name, context: { cluster: name, user: name } })),
    "current-context": names[0],
  };
  writeFileSync(path, stringify(document), { mode: 0o600 });
}
