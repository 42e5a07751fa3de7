import { hash } from "node:crypto";
import { parseQuantity } from "@thanos-fleet/schema";
import { expect, test } from "vitest";
import { manifestsOf, type Manifest } from "../../test/rendered.ts";
import { thanosQuery } from "./thanos-query.ts";

const role = "clusters/roles/central.yaml";
type Patch = Parameters<typeof manifestsOf>[1];

function argsOf(patch: Patch, file: "deployment" | "frontend-deployment-thanos-query-frontend"): string[] {
  return manifestsOf(thanosQuery, patch)[file].spec.template.spec.containers[0].args;
}

function frontendArgs(patch: Patch = {}): string[] {
  return argsOf(patch, "frontend-deployment-thanos-query-frontend");
}

test("asks every pod that holds samples, found by the headless Services, and only what the cluster runs", () => {
  const endpoints = (patch: Patch) => manifestsOf(thanosQuery, patch)["config-map"].data["endpoints.yaml"];
  const line = (app: string) => `- address: "dnssrv+_grpc._tcp.${app}.monitoring.svc.cluster.local"\n`;
  expect(endpoints({})).toBe(`endpoints:\n${["thanos-receive", "thanos-store", "thanos-ruler"].map(line).join("")}`);
  expect(endpoints({ [role]: { "thanos-ruler": null } })).not.toContain("thanos-ruler");
});

test("a new endpoint is read from the file, no pod is rolled for it", () => {
  const { deployment } = manifestsOf(thanosQuery);
  expect(argsOf({}, "deployment")).toContain("--endpoint.sd-config-reload-interval=1m");
  expect(deployment.spec.template.metadata.annotations).toBeUndefined();
  expect(deployment.spec.template.spec.containers[0].volumeMounts).toEqual([
    { name: "config", mountPath: "/etc/thanos/query", readOnly: true },
  ]);
});

test("copies become one series by `replica`, and coarser samples serve where raw ones are gone", () => {
  const args = argsOf({}, "deployment");
  expect(args).toEqual(
    expect.arrayContaining(["--query.replica-label=replica", "--deduplication.func=chain", "--query.auto-downsampling"]),
  );
  expect(args.filter((argument) => argument.startsWith("--query.replica-label="))).toHaveLength(1);
});

test("a query may end before its pod does", () => {
  const objects = manifestsOf(thanosQuery, { [role]: { "thanos-query": { timeout: "5m" } } });
  for (const file of ["deployment", "frontend-deployment-thanos-query-frontend"]) {
    const { containers, terminationGracePeriodSeconds } = objects[file].spec.template.spec;
    expect(containers[0].args).toContain("--http-grace-period=5m");
    expect(terminationGracePeriodSeconds).toBe(330);
  }
});

test.each(["256Mi", "100M", "0.5Gi"])("the frontend's two caches share %s", (cacheSize) => {
  const objects = manifestsOf(thanosQuery, { [role]: { "thanos-query": { frontend: { cacheSize } } } });
  const files: Record<string, string> = objects["frontend-config-map-thanos-query-frontend"].data;
  const sizes = Object.values(files).map((text) => parseQuantity(/max_size: "?([0-9]+(?:[KMGTPE]i)?)B/.exec(text)?.[1] ?? ""));
  expect(Object.keys(files)).toEqual(["labels-cache.yaml", "range-cache.yaml"]);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(parseQuantity(cacheSize));
  for (const file of Object.keys(files)) expect(frontendArgs().join(" ")).toContain(`-config-file=/etc/thanos/query-frontend/${file}`);
});

test("the frontend's pods are rolled for another cache size", () => {
  const annotation = (patch: Patch) => {
    const objects = manifestsOf(thanosQuery, patch);
    const data: Record<string, string> = objects["frontend-config-map-thanos-query-frontend"].data;
    const found = objects["frontend-deployment-thanos-query-frontend"].spec.template.metadata.annotations["checksum/cache"];
    expect(found).toBe(hash("sha256", Object.values(data).join("\0")));
    return found;
  };
  expect(annotation({ [role]: { "thanos-query": { frontend: { cacheSize: "128Mi" } } } })).not.toBe(annotation({}));
});

test("nothing is cached that Receive still takes late samples for", () => {
  expect(frontendArgs()).toContain("--query-range.response-cache-max-freshness=6h");
  const declared = frontendArgs({ [role]: { "thanos-receiver": { outOfOrderWindow: "12h" } } });
  expect(declared).toContain("--query-range.response-cache-max-freshness=12h");
});

const noTeams: Patch = { "clusters/cluster-02.yaml": { tenants: null } };

test("the teams' Query enforces the tenant, asks no ruler, and is there only when there are teams", () => {
  const objects = manifestsOf(thanosQuery);
  const { spec } = objects["tenant-deployment-thanos-query-tenants"];
  expect(spec.replicas).toBe(2);
  expect(spec.template.spec.containers[0].args).toEqual(
    expect.arrayContaining(["--query.enforce-tenancy", "--query.tenant-header=THANOS-TENANT", "--query.tenant-label-name=tenant_id"]),
  );
  expect(argsOf({}, "deployment").join(" ")).not.toContain("tenan");
  expect(objects["tenant-config-map-thanos-query-tenants"].data["endpoints.yaml"]).not.toContain("thanos-ruler");
  expect(Object.keys(manifestsOf(thanosQuery, noTeams)).filter((file) => file.startsWith("tenant-"))).toEqual([]);
  expect(Object.keys(objects).filter((file) => file.startsWith("tenant-"))).toHaveLength(6);
});

test("Grafana alone asks the teams' Query, the rulers ask the operators'", () => {
  const peersOf = (file: string) =>
    manifestsOf(thanosQuery)[file].spec.ingress.map((rule: Manifest) => rule.from[0].podSelector.matchLabels.app as string);
  expect(peersOf("tenant-network-policy-thanos-query-tenants").sort()).toEqual(["grafana", "prometheus-agent"]);
  expect(peersOf("network-policy-thanos-query")).toContain("thanos-ruler");
});

test("the Gateway reaches the frontend alone; Query is asked by the frontend, the rulers and the scraper", () => {
  const objects = manifestsOf(thanosQuery);
  expect(objects["network-policy-thanos-query-entities"]).toBeUndefined();
  expect(objects["frontend-network-policy-thanos-query-frontend-entities"].spec.ingress[0].fromEntities).toEqual(["ingress"]);
  const peers = objects["network-policy-thanos-query"].spec.ingress.map((rule: Manifest) => rule.from[0].podSelector.matchLabels.app);
  expect(peers.sort()).toEqual(["prometheus-agent", "thanos-query-frontend", "thanos-ruler"]);
});
