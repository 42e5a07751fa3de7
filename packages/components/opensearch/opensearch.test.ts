import { execFileSync } from "node:child_process";
import { matchesGlob } from "node:path/posix";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contextFor, manifestsOf } from "../test/rendered.ts";
import { fluentbit, type FluentbitView } from "../fluentbit/fluentbit.ts";
import { opensearch } from "./opensearch.ts";

const role = "clusters/roles/central.yaml";
const fleet = "clusters/fleet.yaml";

type Objects = ReturnType<typeof manifestsOf>;

const settingsOf = (objects: Objects): string => objects["config-map"].data["opensearch.yml"];
const podOf = (objects: Objects) => objects["stateful-set"].spec.template.spec;

test("the heap is half of the memory, and never resized", () => {
  const { env } = podOf(manifestsOf(opensearch, { [role]: { opensearch: { resources: { cpu: "1", memory: "6Gi" } } } })).containers[0];
  expect(env).toContainEqual({ name: "OPENSEARCH_JAVA_OPTS", value: "-Xms3072m -Xmx3072m" });
});

test("the first nodes are named while the cluster forms for the first time, and not afterwards", () => {
  expect(settingsOf(manifestsOf(opensearch))).toContain(
    "cluster.initial_cluster_manager_nodes:\n  - opensearch-0\n  - opensearch-1\n  - opensearch-2\n",
  );
  expect(settingsOf(manifestsOf(opensearch, { [role]: { opensearch: { bootstrap: false } } }))).not.toContain(
    "initial_cluster_manager_nodes",
  );
});

test("memory is mapped only where the hosts are declared to allow it", () => {
  expect(settingsOf(manifestsOf(opensearch))).toContain("node.store.allow_mmap: false");
  expect(settingsOf(manifestsOf(opensearch, { [fleet]: { prerequisites: { maxMapCount: true } } }))).toContain(
    "node.store.allow_mmap: true",
  );
});

test("snapshots need the declared image: without it neither settings nor keys nor a way out are there", () => {
  const withPlugin = manifestsOf(opensearch);
  expect(settingsOf(withPlugin)).toContain("s3.client.default.path_style_access: true\n");
  expect(podOf(withPlugin).initContainers[0].command.at(-1)).toContain(
    "add --force --stdin s3.client.default.secret_key < /snapshot-keys/secret_key",
  );
  expect(JSON.stringify(withPlugin["network-policy-opensearch"].spec.egress)).toContain("192.168.101.200/32");
  const without = manifestsOf(opensearch, { [role]: { opensearch: { snapshotImage: false } } });
  expect(/s3\.client|_snapshot|snapshot-|192\.168\.101\.200/.exec(JSON.stringify(without))?.[0]).toBeUndefined();
});

test("an unencrypted object store is asked over http", () => {
  expect(settingsOf(manifestsOf(opensearch))).toContain("s3.client.default.protocol: http\n");
  expect(settingsOf(manifestsOf(opensearch, { [fleet]: { objectStorage: { insecure: false } } }))).toContain(
    "s3.client.default.protocol: https\n",
  );
});

test("nodes find each other before they are ready, and the job finds them", () => {
  const objects = manifestsOf(opensearch);
  expect(objects["nodes-service"].spec).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true });
  expect(objects["stateful-set"].spec).toMatchObject({ serviceName: "opensearch-nodes", podManagementPolicy: "Parallel" });
  expect(objects["bootstrap-config-map"].data["bootstrap.sh"]).toContain("https://opensearch-nodes.monitoring.svc.cluster.local:9200");
});

test("the job has the same name only while everything in it is the same", () => {
  const jobs = [
    {},
    { [fleet]: { retention: { logs: "60d" } } },
    { [role]: { opensearch: { image: { tag: "3.8.1" } } } },
    { [role]: { opensearch: { image: { registry: "mirror.example.org" } } } },
    { [role]: { opensearch: { placement: { tolerations: [{ operator: "Exists" }] } } } },
    { [role]: { certificates: { rotation: { phase: "trust", nextCaSecretName: "monitoring-ca-2" } } } },
    { [role]: { opensearch: { bootstrap: false } } },
  ].map((patch) => manifestsOf(opensearch, patch)["bootstrap-job"]);
  const names = jobs.map(({ metadata }) => metadata.name);
  for (const name of names) expect(name).toMatch(/^opensearch-bootstrap-[0-9a-f]{8}$/);
  expect(new Set(names.slice(0, -1)).size).toBe(6);
  expect(names.at(-1)).toBe(names[0]);
});

test("no password or hash is rendered: users come from a Secret", () => {
  const objects = manifestsOf(opensearch);
  expect(Object.keys(objects["security-config-map"].data)).not.toContain("internal_users.yml");
  expect(objects["bootstrap-job"].spec.template.spec.volumes).toContainEqual({
    name: "users",
    secret: { secretName: "opensearch-users", items: [{ key: "internal_users.yml", path: "internal_users.yml" }] },
  });
  expect(opensearch.secrets?.(contextFor("cluster-01"))).toContainEqual(
    expect.objectContaining({ name: "opensearch-users", keys: ["internal_users.yml"] }),
  );
});

const rolesOf = (objects: Objects) => parse(objects["security-config-map"].data["roles.yml"]);

test.each(["cluster-01", "cluster-02", "cluster-03"])(
  "%s may append to the stream that its shipper writes, which the job creates",
  (cluster) => {
    const objects = manifestsOf(opensearch);
    const { outputs } = fluentbit.derive(contextFor(cluster)) as FluentbitView;
    const { index_permissions: permissions } = rolesOf(objects)[`fluentbit-${cluster}`];
    expect(permissions).toEqual([
      { index_patterns: [`logs.${cluster}`], allowed_actions: ["indices:data/write/index", "indices:data/write/bulk*"] },
    ]);
    for (const { stream } of outputs) expect(stream).toBe(permissions[0].index_patterns[0]);
    expect(objects["bootstrap-config-map"].data.streams.split("\n")).toContain(`logs.${cluster}`);
  },
);

test("a reader sees the records of its tenant alone", () => {
  expect(rolesOf(manifestsOf(opensearch))["reader-team-a"].index_permissions).toEqual([
    { index_patterns: ["logs.cluster-02"], dls: '{"term":{"tenant":"team-a"}}', allowed_actions: ["read"] },
  ]);
});

test("the daily indices' template takes no stream, and the streams' takes no daily index", () => {
  const pattern = JSON.parse(manifestsOf(opensearch)["bootstrap-config-map"].data["index-template.json"]).index_patterns[0] as string;
  expect(matchesGlob("logs.cluster-02", pattern)).toBe(true);
  expect(matchesGlob("logs-cluster-02-team-a-2026.01.01", pattern)).toBe(false);
  expect(matchesGlob("logs.cluster-02", "logs-*")).toBe(false);
});

test("streams go on with a new index by size and age, and an index goes when the last of its records is old enough", () => {
  const { data } = manifestsOf(opensearch, { [role]: { opensearch: { rollover: { size: "50Gi", age: "7d" } } } })["bootstrap-config-map"];
  const { states } = JSON.parse(data["lifecycle-policy.json"]).policy;
  expect(states[0].actions[0].rollover).toEqual({ min_primary_shard_size: `${50 * 2 ** 30}b`, min_index_age: "7d" });
  expect(states[0].transitions).toEqual([{ state_name: "delete", conditions: { min_rollover_age: "90d" } }]);
});

test("the exporter may read figures and no records, and the snapshots' list only where there are snapshots", () => {
  const roleOf = (objects: Objects) => parse(objects["security-config-map"].data["roles.yml"])["opensearch-exporter"];
  const argumentsOf = (objects: Objects) => objects["exporter-deployment-opensearch-exporter"].spec.template.spec.containers[0].args;
  const [withPlugin, without] = [manifestsOf(opensearch), manifestsOf(opensearch, { [role]: { opensearch: { snapshotImage: false } } })];
  expect(roleOf(without)).toEqual({
    reserved: false,
    cluster_permissions: ["cluster:monitor/main", "cluster:monitor/health", "cluster:monitor/nodes/stats"],
    index_permissions: [{ index_patterns: ["*"], allowed_actions: ["indices:monitor/settings/get"] }],
  });
  expect(roleOf(withPlugin).cluster_permissions).toContain("cluster:admin/snapshot/get");
  expect(argumentsOf(withPlugin)).toContain("--collector.snapshots");
  expect(argumentsOf(without)).not.toContain("--collector.snapshots");
  expect(argumentsOf(without).filter((argument: string) => /es\.indices$|shards|skip-verify/.test(argument))).toEqual([]);
});

test("every script is one that Bash can read", () => {
  const objects = manifestsOf(opensearch);
  const pod = podOf(objects);
  const scripts = [
    objects["bootstrap-config-map"].data["bootstrap.sh"],
    pod.initContainers[0].command.at(-1),
    pod.containers[0].readinessProbe.exec.command.at(-1),
  ] as string[];
  for (const script of scripts) expect(execFileSync("bash", ["-n"], { input: script, encoding: "utf8" })).toBe("");
});

test("no log can add a field to the mapping: what is not listed is kept in one field, or only shown", () => {
  const { mappings } = JSON.parse(manifestsOf(opensearch)["bootstrap-config-map"].data["index-template.json"]).template;
  expect(mappings.dynamic).toBe(false);
  expect(mappings.properties).toMatchObject({ fields: { type: "flat_object" }, log: { type: "text" }, message: { type: "text" } });
  expect(mappings.properties.kubernetes.properties.labels).toEqual({ type: "flat_object" });
});
