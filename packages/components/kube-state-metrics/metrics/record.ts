import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kubeStateMetrics } from "../tools/kube-state-metrics.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { MetricFamily } from "../../src/metric-list.ts";
import type { RecordedList } from "../../scripts/recording/recorded-list.ts";
import { parseExposition } from "../../scripts/recording/exposition.ts";
import { goModule } from "../../scripts/recording/go-module.ts";
import { scrape, startServer } from "../../scripts/recording/running-program.ts";
import { serve } from "../../scripts/recording/serve.ts";

/** Plural name and kind of what the program watches here: more than it watches in the platform. */
const kinds: Readonly<Record<string, string>> = {
  cronjobs: "CronJob",
  daemonsets: "DaemonSet",
  deployments: "Deployment",
  endpointslices: "EndpointSlice",
  horizontalpodautoscalers: "HorizontalPodAutoscaler",
  ingresses: "Ingress",
  jobs: "Job",
  leases: "Lease",
  limitranges: "LimitRange",
  namespaces: "Namespace",
  networkpolicies: "NetworkPolicy",
  nodes: "Node",
  persistentvolumeclaims: "PersistentVolumeClaim",
  persistentvolumes: "PersistentVolume",
  poddisruptionbudgets: "PodDisruptionBudget",
  pods: "Pod",
  replicasets: "ReplicaSet",
  resourcequotas: "ResourceQuota",
  services: "Service",
  statefulsets: "StatefulSet",
  storageclasses: "StorageClass",
  volumeattachments: "VolumeAttachment",
};

/**
 * Runs kube-state-metrics against an API that has one plain object of each kind, which is when it names all families of
 * the kind. Their labels depend on what an object holds, so they are read from the documentation in the program's module.
 */
export async function recordMetrics(folder: string): Promise<readonly RecordedList[]> {
  const api = await serveObjects();
  const [port, telemetryPort] = [await freePort(), await freePort()];
  const program = await startServer({
    tool: kubeStateMetrics,
    args: [
      `--apiserver=${api.url}`,
      "--host=127.0.0.1",
      "--telemetry-host=127.0.0.1",
      `--port=${port}`,
      `--telemetry-port=${telemetryPort}`,
      `--resources=${Object.keys(kinds).join(",")}`,
    ],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    readyPath: "/healthz",
  });
  const named = parseExposition(await scrape(`${program.url}/metrics`, ["kube_pod_info", "kube_node_info", "kube_statefulset_created"]));
  const telemetry = parseExposition(
    await scrape(`http://127.0.0.1:${telemetryPort}/metrics`, ["kube_state_metrics_list_total", "kube_state_metrics_watch_total"]),
  );
  await program.stop();
  api.stop();
  const documented = documentedLabels(await goModule(kubeStateMetrics.go.module, kubeStateMetrics.go.version));
  const objects = Object.fromEntries(
    Object.entries(named).map(([name, { type, labels = [] }]): [string, MetricFamily] => {
      const known = documented.get(name);
      return [name, known === undefined ? { type } : { type, labels: [...new Set([...known, ...labels])].sort() }];
    }),
  );
  const { version } = kubeStateMetrics;
  return [
    { program: "kube-state-metrics", version, families: objects },
    { program: "kube-state-metrics-telemetry", version, families: telemetry },
  ];
}

function serveObjects(): ReturnType<typeof serve> {
  return serve((url, response) => {
    if (url.pathname === "/version") return JSON.stringify({ major: "1", minor: "36", gitVersion: "v1.36.0" });
    const [, group = "", version = ""] = /^\/(?:apis\/([^/]+)|api)\/([^/]+)\//.exec(url.pathname) ?? [];
    const kind = kinds[url.pathname.split("/").at(-1) ?? ""];
    if (kind === undefined) return undefined;
    const apiVersion = group === "" ? version : `${group}/${version}`;
    if (!url.searchParams.has("watch"))
      return JSON.stringify({
        kind: `${kind}List`,
        apiVersion,
        metadata: { resourceVersion: "1" },
        items: [plainObject(kind, apiVersion)],
      });
    // An older server refuses to begin a watch with what there is: the client then lists, which it counts apart.
    if (kind === "Lease" && url.searchParams.has("sendInitialEvents")) {
      response.writeHead(422).end(JSON.stringify({ kind: "Status", apiVersion: "v1", status: "Failure", reason: "Invalid", code: 422 }));
      return undefined;
    }
    response.writeHead(200);
    // A watch stays open; the client waits for the mark that it has seen everything.
    if (url.searchParams.has("sendInitialEvents")) {
      const metadata = { resourceVersion: "1", annotations: { "k8s.io/initial-events-end": "true" } };
      response.write(`${JSON.stringify({ type: "ADDED", object: plainObject(kind, apiVersion) })}\n`);
      response.write(`${JSON.stringify({ type: "BOOKMARK", object: { kind, apiVersion, metadata } })}\n`);
    }
    return undefined;
  });
}

/** The least that the program reads without stumbling: some fields are never absent in a real cluster. */
function plainObject(kind: string, apiVersion: string): object {
  const metadata = { name: "sample", namespace: "sample", uid: "1", resourceVersion: "1", creationTimestamp: "2026-01-01T00:00:00Z" };
  const template = { metadata: {}, spec: { containers: [] } };
  const spec: Readonly<Record<string, object>> = {
    CronJob: { schedule: "0 * * * *", jobTemplate: { spec: { template } } },
    DaemonSet: { template },
    Deployment: { replicas: 1, template, strategy: { type: "Recreate" } },
    HorizontalPodAutoscaler: { minReplicas: 1, maxReplicas: 2, scaleTargetRef: { kind: "Deployment", name: "sample" } },
    Job: { completions: 1, parallelism: 1, template },
    ReplicaSet: { replicas: 1, template },
    StatefulSet: { replicas: 1, template },
    VolumeAttachment: { attacher: "sample", nodeName: "sample", source: { persistentVolumeName: "sample" } },
  };
  const storageClass = { provisioner: "sample", reclaimPolicy: "Delete", volumeBindingMode: "Immediate" };
  return { kind, apiVersion, metadata, spec: spec[kind] ?? {}, status: {}, ...storageClass, endpoints: [], addressType: "IPv4" };
}

/** The labels that the tables of `docs/metrics` give each family; families with labels of the reader's choice are left unknown. */
function documentedLabels(module: string): ReadonlyMap<string, readonly string[]> {
  const folder = join(module, "docs/metrics");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const found = new Map<string, readonly string[]>();
  for (const line of files.flatMap((path) => readFileSync(join(folder, path), "utf8").split("\n"))) {
    const name = /^\|\s*`?(kube_[a-z0-9_]+)`?\s*\|/.exec(line)?.[1];
    if (name === undefined || /_(?:labels|annotations|nodeselectors)$/.test(name)) continue;
    const labels = [...line.matchAll(/`([a-zA-Z_]+)`\s*=/g)].map((match) => match[1] ?? "");
    found.set(name, [...new Set([...(found.get(name) ?? []), ...labels])]);
  }
  return found;
}
