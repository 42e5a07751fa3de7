import { helm3, helm4 } from "@thanos-fleet/native-tool";
import { componentsOf } from "@thanos-fleet/components";
import { helmValuePaths, type ComponentName } from "@thanos-fleet/schema";
import type { Cluster } from "@thanos-fleet/fleet";
import { beforeAll, describe, expect, test } from "vitest";
import { checkHelm, clusterManifests, helmTemplate, type Program } from "../src/index.ts";
import { compareObjects } from "../src/objects/compare-objects.ts";
import { asked, program, renderPatched } from "./rendered-project.ts";

function clusterOf(clusters: readonly Cluster[], name: string): Cluster {
  const cluster = clusters.find((candidate) => candidate.name === name);
  if (cluster === undefined) throw new Error(`there is no ${name}`);
  return cluster;
}

describe.each([
  ["helm 3", helm3],
  ["helm 4", helm4],
])("%s", (_name, tool) => {
  let helm: Program;
  beforeAll(async () => {
    helm = await program(tool);
  });

  test.each([
    ["as it is", {}],
    [
      "with a LoadBalancer and an Ingress",
      { "clusters/cluster-01.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
    ],
    ["with client certificates", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "certificate" } } }],
    [
      "with existing certificates and another network plugin",
      {
        "clusters/cluster-01.yaml": { certificates: { source: "existing" } },
        "clusters/cluster-03.yaml": { cni: "other", networkCidrs: { nodes: ["10.0.0.0/24"], apiServer: ["10.0.0.1/32"] } },
      },
    ],
    [
      "during the migration, placed on tainted nodes",
      {
        "clusters/cluster-03.yaml": {
          migration: true,
          "node-exporter": {
            placement: {
              tolerations: [{ operator: "Exists" }],
              nodeSelector: { "kubernetes.io/os": "linux" },
              priorityClassName: "high",
              imagePullSecrets: [{ name: "registry" }],
            },
          },
        },
      },
    ],
  ])("the charts of the fleet %s are its manifests, and lint finds nothing", async (_case, patch) => {
    const { deploy, fleet } = await renderPatched(patch as never);
    const { checked, diagnostics } = await checkHelm({ deploy, fleet, ...asked }, tool);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(checked).toBeGreaterThan(150);
  });

  test("an adjustable value changes where it is used and nowhere else", async () => {
    const { deploy, fleet } = await renderPatched();
    const cluster = clusterOf(fleet.clusters, "cluster-01");
    const { objects, error } = await helmTemplate(helm, { deploy, cluster }, ["--set", "thanos-query.logLevel=debug"]);
    expect(error).toBeUndefined();
    const differences = compareObjects(objects, clusterManifests(deploy, cluster));
    expect(differences.map(({ key }) => key).sort()).toEqual([
      "apps/v1/Deployment/monitoring/thanos-query",
      "apps/v1/Deployment/monitoring/thanos-query-frontend",
      "apps/v1/Deployment/monitoring/thanos-query-login",
      "apps/v1/Deployment/monitoring/thanos-query-rulers",
      "apps/v1/Deployment/monitoring/thanos-query-tenants",
    ]);
    for (const { message } of differences) expect(message).toContain('"--log.level=debug" where "--log.level=info" was expected');
  });

  test.each([
    ["a level that does not exist", "thanos-query.logLevel=loud"],
    ["an unknown key", "thanos-query.logLevell=debug"],
    ["an unknown component", "thanos-querry.logLevel=debug"],
    ["a value that others are derived from", "thanos-receiver.replicas=5"],
    ["an image's version", "thanos-receiver.image.tag=v0.40.0"],
    ["memory, which caches and heaps are sized by", "opensearch.resources.memory=8Gi"],
    ["a registry that is none", "grafana.image.registry=not a registry"],
    ["an unknown switch", "enabled.prometheus=true"],
  ])("%s is refused", async (_case, setting) => {
    const { deploy, fleet } = await renderPatched();
    const { error } = await helmTemplate(helm, { deploy, cluster: clusterOf(fleet.clusters, "cluster-01") }, ["--set", setting]);
    expect(error).toMatch(/values don't meet the specifications of the schema/);
  });

  test("a component can be switched off", async () => {
    const { deploy, fleet } = await renderPatched();
    const cluster = clusterOf(fleet.clusters, "cluster-01");
    const { objects } = await helmTemplate(helm, { deploy, cluster }, ["--set", "enabled.grafana=false"]);
    const missing = compareObjects(objects, clusterManifests(deploy, cluster));
    expect(missing.length).toBeGreaterThan(5);
    for (const { key, message } of missing) expect(`${key} ${message}`).toMatch(/grafana.* is missing$/);
  });
});

describe("no adjustable value feeds a derived one", () => {
  const samples: Readonly<Record<string, unknown>> = {
    registry: "mirror.example.org:5000",
    cpu: "123m",
    logLevel: "debug",
    nodeSelector: { "example.org/pool": "monitoring" },
    tolerations: [{ key: "example.org/dedicated", operator: "Exists" }],
    priorityClassName: "important",
    imagePullSecrets: [{ name: "mirror" }],
  };

  test.each(["cluster-01", "cluster-02"])("setting it in the chart of %s gives what setting it in clusters/ gives", async (name) => {
    const helm = await program(helm4);
    const base = await renderPatched();
    const cluster = clusterOf(base.fleet.clusters, name);
    for (const component of componentsOf(cluster)) {
      if (component.name === "namespaces") continue;
      for (const path of helmValuePaths(component.name as ComponentName)) {
        const value = samples[String(path.at(-1))];
        expect(value, `${path.join(".")} needs a sample`).toBeDefined();
        const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as never;
        const changed = await renderPatched({ [`clusters/${name}.yaml`]: { [component.name]: nested } as never });
        const { objects, error } = await helmTemplate(helm, { deploy: base.deploy, cluster }, [
          "--set-json",
          `${[component.name, ...path].join(".")}=${JSON.stringify(value)}`,
        ]);
        expect(error).toBeUndefined();
        expect(
          compareObjects(objects, clusterManifests(changed.deploy, clusterOf(changed.fleet.clusters, name))),
          `${component.name} ${path.join(".")}`,
        ).toEqual([]);
      }
    }
  });
});
