import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Access } from "../kubernetes/connection.ts";
import { argoCdNamespace } from "./stock-installation.ts";

/** The Secret by which Argo CD knows a cluster under a name. */
export function clusterSecret(name: string, { url, token, ca }: Access): ApiObject {
  const config = { bearerToken: token, tlsClientConfig: { caData: Buffer.from(ca).toString("base64") } };
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: `cluster-${name}`, namespace: argoCdNamespace, labels: { "argocd.argoproj.io/secret-type": "cluster" } },
    stringData: { name, server: url, config: JSON.stringify(config) },
  };
}
