import { describe, expect, test } from "vitest";
import type { Fleet } from "@thanos-fleet/fleet";
import { loadPatched } from "@thanos-fleet/fleet/testing";
import { parse } from "yaml";
import { components, contextOf } from "../src/index.ts";
import { renderObjects } from "./rendered.ts";

const { fleet } = loadPatched({});

function specified(): Fleet {
  if (fleet === undefined) throw new Error("the specification's fleet does not load");
  return fleet;
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Record<string, string>;
  readonly spec?: never;
}

function render(clusterName: string, component: string, of: Fleet = specified()): Map<string, Rendered> {
  const cluster = of.clusters.find(({ name }) => name === clusterName);
  if (cluster === undefined) throw new Error(`there is no ${clusterName}`);
  const objects = renderObjects(component, contextOf(cluster, of)).map(({ content }) => parse(content, { version: "1.1" }) as Rendered);
  return new Map(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]));
}

interface PodSpec {
  readonly containers: readonly {
    readonly args?: readonly string[];
    readonly image: string;
    readonly resources: { readonly limits: object; readonly requests: object };
    readonly securityContext: object;
    readonly [key: string]: unknown;
  }[];
  readonly automountServiceAccountToken: boolean;
  readonly [key: string]: unknown;
}

function workloadOf(
  objects: Map<string, Rendered>,
  key: string,
): {
  replicas?: number;
  template: { spec: PodSpec; metadata: { labels: Record<string, string> } };
  selector: { matchLabels: object };
  volumeClaimTemplates?: { spec: { storageClassName: string; resources: { requests: { storage: string } } } }[];
} {
  const spec = objects.get(key)?.spec;
  if (spec === undefined) throw new Error(`${key} is not rendered; there are ${[...objects.keys()].join(", ")}`);
  return spec;
}

function argsOf(objects: Map<string, Rendered>, key: string): readonly string[] {
  return workloadOf(objects, key).template.spec.containers[0]?.args ?? [];
}

describe("the specification's numbers", () => {
  test.each([
    ["thanos-receiver", "StatefulSet/thanos-receive", 3, "1000m", "2Gi", "30Gi"],
    ["thanos-query", "Deployment/thanos-query", 2, "500m", "1Gi", undefined],
    ["thanos-store", "StatefulSet/thanos-store", 2, "500m", "2Gi", "10Gi"],
    ["thanos-compactor", "StatefulSet/thanos-compactor", 1, "1000m", "2Gi", "100Gi"],
    ["thanos-ruler", "StatefulSet/thanos-ruler", 2, "500m", "1Gi", "10Gi"],
    ["alertmanager", "StatefulSet/alertmanager", 2, "100m", "128Mi", "1Gi"],
    ["opensearch", "StatefulSet/opensearch", 3, "1000m", "4Gi", "300Gi"],
  ])("%s", (component, key, replicas, cpu, memory, storage) => {
    const workload = workloadOf(render("cluster-01", component), key);
    expect(workload.replicas).toBe(replicas);
    expect(workload.template.spec.containers[0]?.resources.requests).toMatchObject({ cpu, memory });
    expect(workload.volumeClaimTemplates?.[0]?.spec.resources.requests.storage).toBe(storage);
  });

  test.each(["cluster-02", "cluster-03", "cluster-04"])("the agent of %s", (cluster) => {
    const workload = workloadOf(render(cluster, "prometheus-agent"), "StatefulSet/prometheus-agent");
    expect(workload.template.spec.containers[0]?.resources.requests).toMatchObject({ cpu: "200m", memory: "200Mi" });
    expect(workload.volumeClaimTemplates?.[0]?.spec.resources.requests.storage).toBe("5Gi");
  });
});

describe("thanos-receiver", () => {
  const objects = render("cluster-01", "thanos-receiver");
  const args = argsOf(objects, "StatefulSet/thanos-receive");

  test("keeps what makes the specification safe", () => {
    for (const flag of [
      "--tsdb.retention=24h",
      "--tsdb.out-of-order.time-window=6h",
      "--tsdb.too-far-in-future.time-window=5m",
      "--receive.replication-factor=3",
      "--receive.hashrings-algorithm=ketama",
      '--label=replica="$(NAME)"',
    ]) {
      expect(args).toContain(flag);
    }
  });

  test("the ring names exactly the pods, and every tenant of the fleet", () => {
    const rings = JSON.parse(objects.get("ConfigMap/thanos-receive")?.data?.["hashrings.json"] ?? "[]") as {
      endpoints: string[];
      tenants: string[];
    }[];
    expect(rings).toHaveLength(1);
    expect(rings[0]?.endpoints).toEqual(
      [0, 1, 2].map((index) => `thanos-receive-${index}.thanos-receive.monitoring.svc.cluster.local:10901`),
    );
    expect(rings[0]?.tenants).toEqual(["cluster-01", "cluster-02", "cluster-03", "cluster-04", "team-a", "team-b"]);
  });

  test("has the names that the migration's commands use", () => {
    expect(workloadOf(objects, "StatefulSet/thanos-receive").template.metadata.labels["app"]).toBe("thanos-receive");
    expect(JSON.stringify([...objects.values()])).toContain("thanos-s3-secret");
    expect(JSON.stringify([...objects.values()])).toContain("thanos-receiver-tls");
  });
});

describe("prometheus-agent", () => {
  /** The specification's fleet without client certificates. */
  const { fleet: plain } = loadPatched({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } });

  function configOf(cluster: string, of: Fleet | undefined = specified()) {
    const text = render(cluster, "prometheus-agent", of).get("ConfigMap/prometheus-agent")?.data?.["prometheus.yml"] ?? "";
    return parse(text) as {
      global: { external_labels: object };
      scrape_configs: {
        job_name: string;
        honor_labels?: boolean;
        metric_relabel_configs?: { action: string; regex?: string; target_label?: string }[];
      }[];
      remote_write: {
        url: string;
        name: string;
        headers?: Record<string, string>;
        queue_config: { max_shards: number; capacity: number; retry_on_http_429: boolean };
        tls_config: { cert_file?: string; key_file?: string };
        write_relabel_configs: { action: string; regex?: string; target_label?: string }[];
      }[];
    };
  }

  test("runs as an agent, with a flush that its grace period covers twice", () => {
    const workload = workloadOf(render("cluster-03", "prometheus-agent"), "StatefulSet/prometheus-agent");
    expect(workload.template.spec.containers[0]?.args).toContain("--agent");
    expect(workload.template.spec.containers[0]?.args).toContain("--storage.remote.flush-deadline=15s");
    expect(workload.template.spec["terminationGracePeriodSeconds"]).toBe(60);
  });

  test("a single-tenant edge sends everything as itself, over TLS to the virtual address", () => {
    const { remote_write: writes, global } = configOf("cluster-03");
    expect(global.external_labels).toEqual({ cluster: "cluster-03", region: "edge" });
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({
      url: "https://192.168.101.210:19291/api/v1/receive",
      tls_config: {
        server_name: "thanos-receiver.k8s-cluster-01.miribit.lab",
        cert_file: "/etc/prometheus/client/cluster-03/tls.crt",
        key_file: "/etc/prometheus/client/cluster-03/tls.key",
      },
      queue_config: { capacity: 10000, max_shards: 4, retry_on_http_429: true },
    });
  });

  test("cluster-02 sends each team's namespaces as the team and the rest as itself, four shards in all", () => {
    const { remote_write: writes, scrape_configs: jobs } = configOf("cluster-02");
    expect(writes.map(({ name }) => name)).toEqual(["cluster-02", "team-a", "team-b"]);
    expect(writes.map(({ write_relabel_configs: [first] }) => `${first?.action} ${first?.regex}`)).toEqual([
      "drop team-a|team-b",
      "keep team-a",
      "keep team-b",
    ]);
    expect(writes.reduce((sum, { queue_config: queue }) => sum + queue.max_shards, 0)).toBe(4);
    expect(jobs.find(({ job_name: name }) => name === "kube-state-metrics")?.honor_labels).toBe(true);
  });

  test("a tenant is told by its own certificate, or by a header where Receive asks for none", () => {
    const proofs = (of?: Fleet) =>
      configOf("cluster-02", of).remote_write.map(({ headers, tls_config: tls }) => [
        headers?.["THANOS-TENANT"],
        tls.cert_file,
        tls.key_file,
      ]);
    const tenants = ["cluster-02", "team-a", "team-b"];
    expect(proofs()).toEqual(
      tenants.map((name) => [undefined, `/etc/prometheus/client/${name}/tls.crt`, `/etc/prometheus/client/${name}/tls.key`]),
    );
    expect(proofs(plain)).toEqual(tenants.map((name) => [name, undefined, undefined]));
  });

  test("each certificate is mounted from the Secret that the centre issues for its tenant", () => {
    const volumesOf = (of?: Fleet) =>
      workloadOf(render("cluster-02", "prometheus-agent", of), "StatefulSet/prometheus-agent").template.spec["volumes"];
    const clients = ["cluster-02", "team-a", "team-b"].map((name, index) => ({
      name: `client-${index}`,
      secret: { secretName: `remote-write-client-${name}` },
    }));
    expect(volumesOf()).toEqual(expect.arrayContaining(clients));
    expect(JSON.stringify(volumesOf(plain))).not.toContain("remote-write-client");
    const issued = [...render("cluster-01", "platform").values()]
      .filter(({ kind }) => kind === "Certificate")
      .map(({ metadata }) => metadata.name);
    for (const { secret } of clients) expect(issued).toContain(secret.secretName);
  });

  test("every job renames the labels that the platform writes itself, and every queue forces the cluster's", () => {
    const { remote_write: queues } = configOf("cluster-02");
    for (const { job_name: job, metric_relabel_configs: steps = [] } of ["cluster-01", "cluster-02"].flatMap(
      (name) => configOf(name).scrape_configs,
    )) {
      const own = "(?:exported_)*(?:cluster|region|replica|tenant_id)";
      expect(steps.slice(-4), job).toEqual([
        { regex: `(${own})`, replacement: "__own_exported_$1", action: "labelmap" },
        { regex: own, action: "labeldrop" },
        { regex: "__own_(.+)", replacement: "$1", action: "labelmap" },
        { regex: "__own_.+", action: "labeldrop" },
      ]);
    }
    for (const { write_relabel_configs: steps } of queues)
      expect(steps.slice(-2)).toEqual([
        { target_label: "cluster", replacement: "cluster-02", action: "replace" },
        { target_label: "region", replacement: "edge", action: "replace" },
      ]);
  });

  test("every job has a name of its own", () => {
    const names = configOf("cluster-01").scrape_configs.map(({ job_name: name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const job of [
      "kubelet",
      "cadvisor",
      "kube-apiserver",
      "node-exporter",
      "kube-state-metrics",
      "prometheus-agent",
      "thanos-receive",
      "thanos-query",
      "thanos-query-frontend",
      "thanos-store",
      "thanos-compactor",
      "thanos-ruler",
      "alertmanager",
      "grafana",
      "fluentbit",
      "annotated-pods",
    ])
      expect(names).toContain(job);
  });
});

describe("every workload", () => {
  const hostAgents = new Set(["node-exporter", "fluentbit"]);
  const workloads = specified().clusters.flatMap((cluster) =>
    components
      .filter(({ name }) => name in cluster.values)
      .flatMap(({ name }) =>
        [...render(cluster.name, name)]
          .filter(([key]) => /^(?:Deployment|StatefulSet|DaemonSet|Job)\//.test(key))
          .map(([key]) => [cluster.name, name, key] as const),
      ),
  );

  test.each(workloads)("%s %s %s is restricted, bounded and pinned", (cluster, component, key) => {
    const workload = workloadOf(render(cluster, component), key);
    const pod = workload.template.spec;
    expect(pod["securityContext"]).toMatchObject({
      seccompProfile: { type: "RuntimeDefault" },
      ...(component === "fluentbit" ? {} : { runAsNonRoot: true }),
    });
    if (!hostAgents.has(component)) expect(pod["hostNetwork"]).toBeUndefined();
    if (!["prometheus-agent", "kube-state-metrics", "fluentbit"].includes(component)) expect(pod.automountServiceAccountToken).toBe(false);
    for (const container of pod.containers) {
      expect(container.securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      const bounded = { memory: expect.any(String) as string, "ephemeral-storage": expect.any(String) as string };
      expect(container.resources.requests).toMatchObject({ cpu: expect.any(String), ...bounded });
      expect(container.resources.limits).toMatchObject(bounded);
      expect(container.image).toMatch(/^[^:]+(?::\d+)?\/.+:(?!latest).+$/);
      // The API server takes a probe that asks nothing.
      if (!key.startsWith("Job/"))
        expect(["httpGet", "tcpSocket", "exec", "grpc"].filter((how) => how in asObject(container["readinessProbe"]))).toHaveLength(1);
    }
    if (!key.startsWith("Job/")) expect(workload.template.metadata.labels).toMatchObject(workload.selector.matchLabels);
  });
});

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
