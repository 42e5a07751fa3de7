import { hash } from "node:crypto";
import { parseQuantity } from "@thanos-fleet/schema";
import { expect, test } from "vitest";
import { manifestsOf, type Manifest } from "../test/rendered.ts";
import { platform } from "../platform/platform.ts";
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

test("Grafana alone asks the teams' Query, the rulers one of their own", () => {
  const peersOf = (file: string) =>
    manifestsOf(thanosQuery)[file].spec.ingress.map((rule: Manifest) => rule.from[0].podSelector.matchLabels.app as string);
  expect(peersOf("tenant-network-policy-thanos-query-tenants").sort()).toEqual(["grafana", "prometheus-agent"]);
  expect(peersOf("ruler-network-policy-thanos-query-rulers").sort()).toEqual(["prometheus-agent", "thanos-ruler"]);
  expect(peersOf("network-policy-thanos-query")).not.toContain("thanos-ruler");
});

const noLogin: Patch = { [role]: { "thanos-query": { login: { enabled: false } } } };
const gatewaysOf = (objects: ReturnType<typeof manifestsOf>) =>
  Object.entries(objects).flatMap(([file, { spec }]) =>
    JSON.stringify(spec?.ingress ?? []).includes('"fromEntities":["ingress"]') ? [file] : [],
  );

test("from outside Query is reached through the frontend with the login alone, or not at all", () => {
  expect(gatewaysOf(manifestsOf(thanosQuery))).toEqual(["frontend-network-policy-thanos-query-login-entities"]);
  expect(gatewaysOf(manifestsOf(thanosQuery, noLogin))).toEqual([]);
  expect(Object.keys(manifestsOf(thanosQuery, noLogin)).filter((file) => file.includes("login"))).toEqual([]);
});

test("the login comes from a Secret's file, and no probe needs it", () => {
  const { containers, volumes } = manifestsOf(thanosQuery)["frontend-deployment-thanos-query-login"].spec.template.spec;
  expect(containers[0].args).toContain("--http.config=/etc/thanos/login/web.yaml");
  expect(containers[0].volumeMounts).toContainEqual({ name: "login", mountPath: "/etc/thanos/login", readOnly: true });
  expect(volumes).toContainEqual({
    name: "login",
    secret: { secretName: "thanos-query-login", items: [{ key: "web.yaml", path: "web.yaml" }] },
  });
  for (const probe of ["startupProbe", "readinessProbe", "livenessProbe"])
    expect(containers[0][probe]).toMatchObject({ tcpSocket: { port: "http" } });
  expect(frontendArgs().join(" ")).not.toContain("http.config");
});

test.each(["gateway", "loadBalancer"])("without the login there is no route, listener, name or Ingress for Query: %s", (kind) => {
  const exposure = {
    "clusters/cluster-01.yaml": { exposure: { kind, ...(kind === "gateway" ? {} : { ingressAddress: "192.168.101.211" }) } },
  };
  const named = (patch: Patch) =>
    Object.entries(manifestsOf(platform, { ...exposure, ...patch })).flatMap(([file, object]) =>
      JSON.stringify(object).includes("thanos-query.k8s-cluster-01") ? [file] : [],
    );
  expect(named({})).toEqual(
    kind === "gateway"
      ? ["certificate-platform-gateway", "gateway-monitoring", "http-route-thanos-query"]
      : ["certificate-platform-gateway", "ingress-thanos-query"],
  );
  expect(named(noLogin)).toEqual([]);
});

test("Query is asked by the frontends and the scraper; the plain frontend by Grafana and the scraper", () => {
  const objects = manifestsOf(thanosQuery);
  expect(objects["network-policy-thanos-query-entities"]).toBeUndefined();
  const peersOf = (file: string) =>
    objects[file].spec.ingress.map((rule: Manifest) => rule.from[0].podSelector.matchLabels.app as string).sort();
  expect(peersOf("network-policy-thanos-query")).toEqual(["prometheus-agent", "thanos-query-frontend", "thanos-query-login"]);
  expect(peersOf("frontend-network-policy-thanos-query-frontend")).toEqual(["grafana", "prometheus-agent"]);
});

test("what people ask is limited, what the rulers ask is not", () => {
  const objects = manifestsOf(thanosQuery);
  const limitsOf = (file: string) =>
    (objects[file].spec.template.spec.containers[0].args as string[]).filter((argument) => argument.startsWith("--store.limits"));
  const limits = ["--store.limits.request-series=200000", "--store.limits.request-samples=50000000"];
  expect(limitsOf("deployment")).toEqual(limits);
  expect(limitsOf("tenant-deployment-thanos-query-tenants")).toEqual(limits);
  expect(limitsOf("ruler-deployment-thanos-query-rulers")).toEqual([]);
});
