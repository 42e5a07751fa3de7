import { hash } from "node:crypto";
import { printYaml } from "@thanos-fleet/yaml-source";
import { address, flow, type Flow, type WorkloadPeer } from "../flows.ts";
import type { ClusterContext, ExpectedSecret } from "../component-definition.ts";

/** Where a component's object-store configuration is mounted. */
export const objectStoreFile = "/etc/thanos/objstore/objstore.yaml";

/** What the templates of a component with blocks read: the object-store file, its checksum, and the Secret with the keys. */
export function objectStoreView(context: ClusterContext) {
  const objectStore = objectStoreConfig(context);
  return {
    objectStore,
    // The file is read once, at the start: without it a new endpoint or bucket would reach no running pod.
    objectStoreChecksum: hash("sha256", objectStore),
    objectStoreSecretName: context.cluster.values.objectStorage.secretName,
  };
}

/**
 * The object-store file. The keys come from the environment, so that the file can stand in a ConfigMap: without keys in
 * it Thanos reads AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. The endpoint is a host and port, never a URL.
 */
function objectStoreConfig(context: ClusterContext): string {
  const { bucket, endpoint, insecure, region } = context.cluster.values.objectStorage;
  return printYaml({ type: "S3", config: { bucket, endpoint, region, insecure, bucket_lookup_type: "path" } });
}

/** Egress to the S3 server. */
export function objectStoreFlow(self: WorkloadPeer, context: ClusterContext): Flow {
  const { address: ip, endpoint } = context.cluster.values.objectStorage;
  return flow(self, address(ip), Number(endpoint.slice(endpoint.lastIndexOf(":") + 1)));
}

/** The one Secret with the bucket's keys; each Thanos component that reads or writes blocks names it. */
export function objectStoreSecret(context: ClusterContext): ExpectedSecret {
  return {
    name: context.cluster.values.objectStorage.secretName,
    namespace: "monitoring",
    keys: ["access_key", "secret_key"],
    purpose: "keys of the blocks' bucket",
  };
}
