import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPods } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const receive = `${central}/thanos-receiver/stateful-set.yaml`;
const query = `${central}/thanos-query/deployment.yaml`;
const grafana = `${central}/grafana/deployment.yaml`;

function found(): string[] {
  // Without charts no check looks for the line that wrote a place, which takes seconds.
  return checkPods({ ...fleet.current, charts: new Map() }).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test.each(["specification", "minimal"] as const)("the pods of the fleet %s are as the tables say", async (name) => {
  expect(checkPods(await renderFixture(name)).diagnostics).toEqual([]);
});

test.each([
  ["two nodes for three receivers", { "clusters/cluster-01.yaml": { nodes: { count: 3, controlPlane: 1 } } }],
  ["exactly as many nodes as receivers", { "clusters/cluster-01.yaml": { nodes: { count: 4, controlPlane: 1 } } }],
  [
    "a control plane that takes workloads",
    { "clusters/cluster-01.yaml": { nodes: { count: 3, controlPlane: 1, controlPlaneTakesWorkloads: true } } },
  ],
  [
    "one replica of all",
    { "clusters/roles/central.yaml": { alertmanager: { replicas: 1 }, "thanos-store": { replicas: 1 }, opensearch: { replicas: 1 } } },
  ],
  [
    "other images and resources",
    {
      "clusters/roles/central.yaml": {
        grafana: {
          image: { registry: "mirror.example.org", digest: `sha256:${"a".repeat(64)}` },
          resources: { cpu: "1", memory: "1Gi", memoryLimit: "2Gi" },
        },
        "thanos-query": { timeout: "4m", tenants: { resources: { cpu: "1", memory: "1Gi" } } },
      },
    },
  ],
  ["a longer flush", { "clusters/roles/edge.yaml": { "prometheus-agent": { queue: { flushDeadline: "40s" } } } }],
] as const)("the tables know a cluster with %s", async (_case, patch) => {
  const rendered = await renderPatched(patch as Parameters<typeof renderPatched>[0]);
  expect(checkPods({ ...rendered, charts }).diagnostics.map(({ message }) => message)).toEqual([]);
});

test("required distance is an error where a node is missing", async () => {
  const rendered = await renderPatched({ "clusters/cluster-01.yaml": { nodes: { count: 3, controlPlane: 1 } } });
  const required = readFileSync(join(fleet.current.deploy, "overlays", receive), "utf8");
  writeFileSync(join(rendered.deploy, "overlays", receive), required);
  expect(checkPods({ ...rendered, charts: new Map() }).diagnostics.map(({ message }) => message)).toEqual([
    "thanos-receive can never start all 3 pods: each needs a node of its own, and 2 take any",
  ]);
});

test.each([
  ["a probe of another path", receive, "path: /-/ready", "path: /-/reload"],
  [
    "readiness that asks what liveness should",
    receive,
    /readinessProbe:\n( +httpGet:\n +)path: \/-\/ready/,
    "readinessProbe:\n$1path: /-/healthy",
  ],
  ["a probe without a path", grafana, /( +)path: \/api\/health\n/, ""],
  [
    "a probe of another port",
    `${central}/kube-state-metrics/deployment.yaml`,
    /path: \/readyz\n( +)port: telemetry/,
    "path: /readyz\n$1port: metrics",
  ],
  ["a probe that connects only", query, /httpGet:\n +path: \/-\/ready\n( +)port: http/, "tcpSocket:\n$1port: http"],
  ["a probe by TLS", query, /httpGet:\n( +)path: \/-\/ready/, "httpGet:\n$1scheme: HTTPS\n$1path: /-/ready"],
  ["a probe that waits for ever", receive, /failureThreshold: 8/, "failureThreshold: 16"],
  ["a probe that waits too short", receive, /failureThreshold: 120/, "failureThreshold: 3"],
  ["no startup probe", receive, "startupProbe:", "startingProbe:"],
  ["OpenSearch ready whatever it says", `${central}/opensearch/stateful-set.yaml`, "= 401 ]", "!= 000 ]"],
  ["claims that go with their workload", receive, "whenDeleted: Retain", "whenDeleted: Delete"],
  ["claims that go when it shrinks", receive, "whenScaled: Retain", "whenScaled: Delete"],
  ["claims that a sync prunes", receive, "Prune=false,Delete=false", "Prune=true,Delete=false"],
  ["a claim that a sync deletes", `${central}/grafana/volume-claim.yaml`, "Prune=false,Delete=false", "Prune=false"],
  ["a smaller claim", receive, /storage: "?30Gi"?/, "storage: 3Gi"],
  ["a claim of another class", receive, "storageClassName: longhorn-single-replica", "storageClassName: longhorn"],
  ["pods that share a node", receive, "requiredDuringSchedulingIgnoredDuringExecution", "requiredDuringScheduling"],
  ["pods kept apart by zone", query, "topologyKey: kubernetes.io/hostname", "topologyKey: topology.kubernetes.io/zone"],
  ["pods kept apart from others", query, /(affinity:[\s\S]*?matchLabels:\n +)app: thanos-query\n/, "$1app: thanos-store\n"],
  ["no distance", query, / +affinity:[\s\S]*?app: thanos-query\n/, ""],
  ["fewer replicas", query, "replicas: 2", "replicas: 1"],
  ["two compactors", `${central}/thanos-compactor/stateful-set.yaml`, "replicas: 1", "replicas: 2"],
  ["a pod more than nodes may take", query, "maxSurge: 0", "maxSurge: 1"],
  ["two pods on one claim", grafana, "type: Recreate", "type: RollingUpdate"],
  ["receivers one after the other", receive, "podManagementPolicy: Parallel", "podManagementPolicy: OrderedReady"],
  ["another repository", receive, "quay.io/thanos/thanos", "quay.io/thanos/thanos-x"],
  ["another version", query, ":v0.42.5", ":v0.41.0"],
  ["more memory", query, 'memory: "1Gi"', 'memory: "2Gi"'],
  ["no limit of the node's disk", query, / +ephemeral-storage: "768Mi"\n/, ""],
  ["processors that are limited", query, "limits:", 'limits:\n              cpu: "1"'],
  ["another user", query, "runAsUser: 10001", "runAsUser: 10002"],
  ["root", query, / +runAsNonRoot: true\n/, ""],
  ["volumes of another group", receive, "fsGroup: 10001", "fsGroup: 1001"],
  ["another account", query, "serviceAccountName: thanos-query", "serviceAccountName: thanos-store"],
  ["a token for nothing", query, "automountServiceAccountToken: false", "automountServiceAccountToken: true"],
  ["no time to end", receive, /terminationGracePeriodSeconds: 900\n/, "terminationGracePeriodSeconds: 90\n"],
  ["another folder of the node", "cluster-02-edge/fluentbit/daemon-set.yaml", "path: /var/log\n", "path: /var/lib\n"],
  [
    "the node's network",
    "cluster-02-edge/fluentbit/daemon-set.yaml",
    "serviceAccountName: fluentbit",
    "serviceAccountName: fluentbit\n      hostNetwork: true",
  ],
  ["an account that hands out its token", `${central}/grafana/service-account.yaml`, "Token: false", "Token: true"],
  ["an object that belongs to nothing", `${central}/grafana/service.yaml`, / +app.kubernetes.io\/part-of: monitoring\n/, ""],
  ["an object of another name", `${central}/grafana/service.yaml`, "app: grafana", "app: graphana"],
] as const)("noticed: %s", (_case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(found().length).toBeGreaterThan(0);
});

test("a finding stands at the probe", () => {
  edit(fleet.current, grafana, "path: /api/health", "path: /health");
  const [diagnostic] = checkPods(fleet.current).diagnostics;
  expect(diagnostic === undefined ? "" : place(diagnostic)).toMatch(
    /^pods\/probe \S+\/grafana\/deployment.yaml:\d+ (?:startup|readiness|liveness)Probe$/,
  );
});
