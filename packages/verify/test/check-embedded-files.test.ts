import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { expect, test } from "vitest";
import { checkEmbeddedFiles } from "../src/index.ts";
import { isJudged, judgeFiles, schemaOf } from "../src/check-embedded-files.ts";
import { clusterObjects } from "../src/objects/cluster-objects.ts";
import { configMapFiles } from "../src/embedded/config-map-file.ts";
import { schemaProblems } from "../src/embedded/schema-problems.ts";
import { edit, underlined } from "./edit-rendered.ts";
import { sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();

test("every file of the specification's fleet fits its schema", () => {
  const results = checkEmbeddedFiles(fleet.current);
  expect(
    formatDiagnostics(
      "text",
      results.flatMap(({ diagnostics }) => diagnostics),
    ),
  ).toBe("");
  expect(results[0]?.checked).toBeGreaterThanOrEqual(23);
  expect(results[1]?.checked).toBe(4);
});

const mistakes: readonly (readonly [file: string, from: string, to: string, message: string, line: string])[] = [
  ["thanos-store/object-store", "bucket_lookup_type", "bucket_lookup", "bucket_lookup is not a known key", "bucket_lookup: path"],
  [
    "thanos-store/object-store",
    '"s3.minio.miribit.lab:9000"',
    '"http://s3.minio.miribit.lab:9000"',
    "endpoint must match pattern",
    "endpoint:",
  ],
  ["thanos-receiver/config-map", '"endpoints"', '"endpionts"', "endpionts is not a known key; did you mean endpoints?", '"endpionts"'],
  [
    "thanos-receiver/config-map",
    "series_limit",
    "serie_limit",
    "serie_limit is not a known key; did you mean series_limit?",
    "serie_limit",
  ],
  [
    "thanos-receiver/config-map",
    "thanos-receive-1.thanos-receive",
    "thanos-receive-0.thanos-receive",
    "endpoints must NOT have duplicate items",
    '"endpoints"',
  ],
  [
    "thanos-receiver/config-map",
    "thanos-receive-2.thanos-receive",
    "thanos-receive-3.thanos-receive",
    "thanos-receive-3.thanos-receive.monitoring.svc.cluster.local:10901 is no pod of thanos-receive",
    "thanos-receive-3",
  ],
  [
    "thanos-receiver/config-map",
    'local:10901",\n          "thanos-receive-1.thanos-receive.monitoring.svc.cluster.local:10901",',
    'local:10901",',
    "2 members are fewer than the replication factor of 3",
    '"endpoints"',
  ],
  [
    "thanos-receiver/stateful-set",
    "--receive.local-endpoint=$(NAME).thanos-receive",
    "--receive.local-endpoint=$(NAME).receive",
    "is the --receive.local-endpoint of no pod",
    "thanos-receive-0",
  ],
  [
    "thanos-query/config-map",
    '- address: "dnssrv+_grpc._tcp.thanos-store',
    '- adress: "dnssrv+_grpc._tcp.thanos-store',
    "adress is not a known key; did you mean address?",
    "adress",
  ],
  ["thanos-query/config-map", "thanos-store.monitoring", "store.monitoring", "leads to no Service of the cluster", "store.monitoring"],
  ["thanos-query/config-map", "_grpc._tcp.thanos-store", "_http2._tcp.thanos-store", "address must match pattern", "_http2"],
  ["thanos-query/config-map", "_grpc._tcp.thanos-store", "_rpc._tcp.thanos-store", "thanos-store has no port rpc", "_rpc"],
  [
    "thanos-query/frontend-config-map-thanos-query-frontend",
    'max_size: "32MiB"',
    'max_size: "32Mi"',
    "max_size must match pattern",
    "32Mi",
  ],
  ["fluentbit/config-map", "tls.verify_hostname", "tls.verify_host", "tls.verify_host is not a known key", "tls.verify_host"],
  ["fluentbit/config-map", "retry_limit: 3224", "retry_limit: no_limits", "retry_limit must be integer", "retry_limit"],
  ["fluentbit/config-map", 'storage.checksum: "off"', 'storage.checksum: "on"', 'storage.checksum must be "off"', "storage.checksum"],
  [
    "opensearch/bootstrap-config-map",
    '"index.append_only.enabled": true',
    '"index.append_only.enabled": false',
    "must be true",
    "append_only",
  ],
  ["fluentbit/config-map", "- name: tail", "- name: tial", 'name must be "tail", but is "tial"', "tial"],
  [
    "opensearch/config-map",
    "node.store.allow_mmap",
    "node.store.allow_nmap",
    "node.store.allow_nmap is not a known key; did you mean node.store.allow_mmap?",
    "allow_nmap",
  ],
  [
    "opensearch/security-config-map",
    "anonymous_auth_enabled: false",
    "anonymous_auth_enabled: true",
    "anonymous_auth_enabled must be false, but is true",
    "anonymous_auth_enabled",
  ],
  ["opensearch/security-config-map", "        - read\n", '        - "*"\n', "must match pattern", '"*"'],
  [
    "opensearch/security-config-map",
    "      users:\n      - fluentbit-cluster-01",
    "      user:\n      - fluentbit-cluster-01",
    "user is not a known key; did you mean users?",
    "user:",
  ],
  ["opensearch/bootstrap-config-map", '"flat_object"', '"flatobject"', 'type must be one of "keyword"', "flatobject"],
  [
    "opensearch/bootstrap-config-map",
    '"min_index_age": "90d"',
    '"min_index_age": "90"',
    "min_index_age must match pattern",
    "min_index_age",
  ],
  ["opensearch/bootstrap-config-map", '"max_age"', '"maximum_age"', "maximum_age is not a known key", "maximum_age"],
  ["opensearch/bootstrap-config-map", '"base_path"', '"basepath"', "basepath is not a known key; did you mean base_path?", "basepath"],
];

test.each(mistakes)("a wrong key or value is found in its line: in %s, %j as %j", (file, from, to, message, line) => {
  edit(fleet.current, `cluster-01-central/${file}.yaml`, from, to);
  const central = fleet.current.fleet.centrals[0] as Cluster;
  const { invalid, misplaced } = judgeFiles(central, clusterObjects(fleet.current.deploy, central));
  const found = [...invalid, ...misplaced].find((finding) => finding.message.includes(message));
  expect(found?.message, JSON.stringify([...invalid, ...misplaced].map((item) => item.message))).toContain(message);
  expect(found?.file.content.split("\n")[(found?.line ?? 0) - 1]).toContain(line);
});

/** Maps whose keys are names that people choose: no schema can know them. */
const freeNames = [
  /^roles(?:_mapping)?\.yml (?:(?:fluentbit|reader)-[a-z0-9-]+|reader|opensearch-exporter|all_access)$/,
  /^index-template\.json template mappings (?:properties|dynamic_templates 0)(?: kubernetes properties)? \S+$/,
];

test("no key of any file can be misspelt without being noticed", () => {
  let renamed = 0;
  const unnoticed = fleet.current.fleet.clusters.flatMap((cluster) =>
    configMapFiles(cluster, clusterObjects(fleet.current.deploy, cluster), isJudged).flatMap(
      ({ source, component, document: { value } }) => {
        const schema = schemaOf(component, source.key) ?? "";
        return keyPaths(value).flatMap((path) => {
          renamed += 1;
          const name = [source.key, ...path].join(" ");
          return schemaProblems(schema, withRenamed(value, path)).length > 0 || freeNames.some((free) => free.test(name)) ? [] : [name];
        });
      },
    ),
  );
  expect(unnoticed).toEqual([]);
  expect(renamed).toBeGreaterThan(400);
});

function keyPaths(value: JsonValue, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ...(Array.isArray(value) ? [] : [[...path, key]]),
    ...keyPaths(child, [...path, key]),
  ]);
}

function withRenamed(value: JsonValue, path: readonly string[]): JsonValue {
  const copy = structuredClone(value);
  let holder = copy as Record<string, JsonValue>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string, JsonValue>;
  const last = path.at(-1) ?? "";
  holder[`${last}_x`] = holder[last] as JsonValue;
  delete holder[last];
  return copy;
}

test("a finding names the rendered line, the template and the value", () => {
  const manifest = "cluster-02-edge/fluentbit/config-map.yaml";
  edit(fleet.current, manifest, "storage.max_chunks_up", "storage.max_chunk_up");
  const [{ diagnostics } = { diagnostics: [] }] = checkEmbeddedFiles(fleet.current);
  const found = diagnostics.find(({ message }) => message.includes("not a known key"));
  expect(found).toMatchObject({
    code: "embedded/invalid",
    file: { path: `deploy/overlays/${manifest}` },
    message: "fluent-bit.yaml: service.storage.max_chunk_up is not a known key; did you mean storage.max_chunks_up?",
  });
  expect(underlined(found as never)).toBe("storage.max_chunk_up: 32");
  expect(found?.related?.[0]?.file.path).toBe("charts/fluentbit/templates/config-map.yaml.hbs");
});
