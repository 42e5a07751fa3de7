import { parse } from "yaml";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../cluster-objects.ts";
import { valueAt } from "../expected-fields.ts";
import type { Path } from "../object-path.ts";
import type { ClusterSet } from "../references/cluster-set.ts";

/** A setting about a service outside the clusters, which only the values know. */
interface OutsideSetting {
  /** Key of the ConfigMap. */
  readonly key: string;
  readonly path: Path;
  /** What it must be; undefined where it must be absent. */
  is(values: Values): string | boolean | undefined;
  readonly why: string;
}

type Values = Extract<Cluster, { role: "central" }>["values"];

const bucket = "blocks, snapshots and their keys belong to this storage";

const outsideSettings: readonly OutsideSetting[] = [
  { key: "objstore.yaml", path: ["type"], is: () => "S3", why: bucket },
  {
    key: "objstore.yaml",
    path: ["config", "bucket"],
    is: ({ objectStorage }) => objectStorage.bucket,
    why: "all blocks are in one bucket",
  },
  { key: "objstore.yaml", path: ["config", "endpoint"], is: ({ objectStorage }) => objectStorage.endpoint, why: bucket },
  { key: "objstore.yaml", path: ["config", "region"], is: ({ objectStorage }) => objectStorage.region, why: bucket },
  {
    key: "objstore.yaml",
    path: ["config", "insecure"],
    is: ({ objectStorage }) => objectStorage.insecure,
    why: "the endpoint speaks TLS, or it does not",
  },
  { key: "objstore.yaml", path: ["config", "bucket_lookup_type"], is: () => "path", why: "MinIO has no host name for each bucket" },
  {
    key: "alertmanager.yml",
    path: ["global", "smtp_smarthost"],
    is: ({ alertmanager }) => alertmanager?.email.smarthost,
    why: "email leaves by this server",
  },
  {
    key: "alertmanager.yml",
    path: ["global", "smtp_from"],
    is: ({ alertmanager }) => alertmanager?.email.from,
    why: "the server takes email from this address",
  },
  { key: "alertmanager.yml", path: ["global", "smtp_require_tls"], is: () => true, why: "the password must not travel in the clear" },
  {
    key: "opensearch.yml",
    path: ["s3.client.default.endpoint"],
    is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? objectStorage.endpoint : undefined),
    why: bucket,
  },
  {
    key: "opensearch.yml",
    path: ["s3.client.default.protocol"],
    is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? (objectStorage.insecure ? "http" : "https") : undefined),
    why: "the endpoint speaks TLS, or it does not",
  },
];

/** Addresses of services outside are the values', in every file that has them, and dialled with or without TLS as the values have it. */
export function outsideServiceFindings(set: ClusterSet, cluster: Cluster): Finding[] {
  if (cluster.role !== "central") return [];
  return set.ofKind("ConfigMap").flatMap((at) => {
    const { data = {} } = at.object as { data?: Readonly<Record<string, string>> };
    return outsideSettings.flatMap(({ key, path, is, why }): Finding[] => {
      const text = data[key];
      const expected = is(cluster.values);
      const actual = text === undefined ? expected : valueAt(parse(text), path);
      if (actual === expected) return [];
      const piece = `${path.at(-1)}:`;
      const message = `${path.join(".")} in ${key} must be ${String(expected)}, but is ${String(actual)}: ${why}`;
      return [{ code: "arguments/address", place: { file: at.file, path: ["data", key], piece }, message }];
    });
  });
}
