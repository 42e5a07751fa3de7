import { loadPatched, type Patch } from "@thanos-fleet/fleet/testing";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { parseCharts } from "@thanos-fleet/template";
import { FleetRenderer } from "../src/index.ts";
import { loadCharts } from "../src/units.ts";
import type { RenderedFile } from "../src/rendered-file.ts";

const charts = parseCharts(loadCharts(join(import.meta.dirname, "../../..")).sources).charts;
const renderer = new FleetRenderer(charts);

interface KubernetesObject {
  readonly kind: string;
  readonly apiVersion: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly syncPolicy: {
      readonly syncOptions: readonly string[];
      readonly retry: { readonly limit: number; readonly refresh: boolean; readonly backoff: Backoff };
    };
    readonly source: { readonly path: string };
    readonly clusterResourceWhitelist: readonly { readonly group: string; readonly kind: string }[];
  };
}

interface RouteSpec {
  readonly parentRefs: readonly object[];
  readonly rules: readonly { readonly matches?: readonly object[]; readonly backendRefs?: readonly object[] }[];
}

interface Backoff {
  readonly duration: string;
  readonly factor: number;
  readonly maxDuration: string;
}

/** Everything that is rendered for the clusters, by its path below deploy/. */
function rendered(patch: Patch = {}): ReadonlyMap<string, string> {
  const { fleet, diagnostics } = loadPatched(patch);
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  const files: RenderedFile[] = fleet.clusters.flatMap((cluster) => renderer.renderCluster(cluster, fleet));
  return new Map([...files, ...renderer.renderShared(fleet)].map(({ path, content }) => [path, content]));
}

function objectsOf(text: string): KubernetesObject[] {
  return parseAllDocuments(text, { version: "1.1" }).map((document) => document.toJS() as KubernetesObject);
}

const files = rendered();
const applications = [...files].flatMap(([path, text]) =>
  path.startsWith("argocd/") && !path.endsWith(".patch.yaml") ? objectsOf(text).filter(({ kind }) => kind === "Application") : [],
);

function waveOf({ metadata }: KubernetesObject): number {
  return Number(metadata.annotations?.["argocd.argoproj.io/sync-wave"] ?? 0);
}

/** The objects that an Application of a component deploys. */
function deployedBy({ spec }: KubernetesObject): KubernetesObject[] {
  const folder = `${spec.source.path.replace("deploy/", "")}/`;
  return [...files]
    .filter(([path]) => path.startsWith(folder) && !path.endsWith("/kustomization.yaml"))
    .flatMap(([, text]) => objectsOf(text));
}

const componentApplications = applications.filter(({ spec }) => spec.source.path.startsWith("deploy/overlays/"));

test("what waits for a node, a Secret or an address is in the last wave, where nothing waits for it", () => {
  const waiting = new Set(["Deployment", "StatefulSet", "DaemonSet", "Job", "Gateway", "HTTPRoute", "TLSRoute", "Certificate", "Service"]);
  const last = Math.max(...componentApplications.map(waveOf));
  const early = componentApplications.filter((application) => waveOf(application) < last);
  expect(early.map(({ metadata }) => metadata.name)).toEqual(expect.arrayContaining(["cluster-01-namespaces", "cluster-02-namespaces"]));
  for (const application of early)
    expect(
      deployedBy(application).filter(({ kind }) => waiting.has(kind)),
      application.metadata.name,
    ).toEqual([]);
});

test("no Application is compared on the API server, where what Kubernetes refuses would read Synced", () => {
  const options = applications.map(({ metadata }) => metadata.annotations?.["argocd.argoproj.io/compare-options"]);
  expect(new Set(options)).toEqual(new Set(["ServerSideDiff=false"]));
});

// Compared here and applied on the server, a field that Git drops stays, and the Application reads Synced.
test("no Application is applied on the server, and a sync applies everything: what Git drops is removed", () => {
  const options = new Set(applications.flatMap(({ spec }) => spec.syncPolicy.syncOptions));
  expect([...options].filter((option) => /^(?:ServerSideApply|ApplyOutOfSyncOnly|PruneLast)=true$/.test(option))).toEqual([]);
  expect(options).toContain("RespectIgnoreDifferences=true");
});

// What is applied by the client is kept in an annotation, and all annotations of an object have 262,144 bytes.
test("every object of a large fleet fits into the annotation that an apply keeps of it", () => {
  const cluster = (index: number) => `clusters/edge-${String(index).padStart(4, "0")}.yaml`;
  const edges = Array.from({ length: 600 }, (_, index) => [
    cluster(index),
    {
      name: cluster(index).slice("clusters/".length, -".yaml".length),
      role: "edge",
      address: `10.${Math.floor(index / 200)}.${index % 200}.1`,
      nodes: { count: 3 },
    },
  ]);
  const { fleet } = loadPatched(Object.fromEntries(edges) as Patch);
  const central = fleet?.centrals[0];
  const sizes = fleet === undefined || central === undefined ? [] : renderer.renderCluster(central, fleet);
  const large = sizes.filter(({ path, content }) => {
    if (!path.startsWith("overlays/") || content.length < 100_000) return false;
    const [object] = objectsOf(content);
    const isAppliedOnServer = object?.metadata.annotations?.["argocd.argoproj.io/sync-options"] === "ServerSideApply=true";
    return !isAppliedOnServer && JSON.stringify(object).length > 255_000;
  });
  expect(sizes.length).toBeGreaterThan(100);
  expect(large.map(({ path }) => path)).toEqual([]);
});

// The defaults of lists that are replaced as a whole, by the CustomResourceDefinitions of Gateway API 1.6.3.
test("routes and Gateway hold what the API server adds to items of lists, so that no comparison finds it missing", () => {
  const platform = componentApplications.find(({ metadata }) => metadata.name === "cluster-01-platform");
  const ofKind = (pattern: RegExp) => (platform === undefined ? [] : deployedBy(platform)).filter(({ kind }) => pattern.test(kind));
  const routes = ofKind(/^(?:HTTP|TLS)Route$/).map(({ kind, spec }) => ({ kind, spec: spec as never as RouteSpec }));
  expect(routes.map(({ kind }) => kind).sort()).toEqual(["HTTPRoute", "HTTPRoute", "HTTPRoute", "TLSRoute", "TLSRoute"]);
  for (const { kind, spec } of routes) {
    for (const parent of spec.parentRefs) expect(parent).toMatchObject({ group: "gateway.networking.k8s.io", kind: "Gateway" });
    for (const rule of spec.rules) {
      if (kind === "HTTPRoute") expect(rule.matches).toEqual([{ path: { type: "PathPrefix", value: "/" } }]);
      for (const backend of rule.backendRefs ?? []) expect(backend).toMatchObject({ group: "", kind: "Service", weight: 1 });
    }
  }
  const certificates = JSON.stringify(ofKind(/^Gateway$/)).match(/"certificateRefs":\[\{"group":"","kind":"Secret"/g);
  expect(certificates).toHaveLength(2);
});

test("namespaces stand before everything that is applied into them", () => {
  const holding = componentApplications.filter((application) => deployedBy(application).some(({ kind }) => kind === "Namespace"));
  const others = componentApplications.filter((application) => !holding.includes(application));
  expect(Math.max(...holding.map(waveOf))).toBeLessThan(Math.min(...others.map(waveOf)));
});

test("a failed sync is tried again at the newest commit, and ends before Argo CD would end it", () => {
  const timeout = Number(
    /controller\.sync\.timeout\.seconds: "(\d+)"/.exec(files.get("argocd/settings/argocd-cmd-params-cm.patch.yaml") ?? "")?.[1],
  );
  expect(applications.length).toBeGreaterThan(30);
  for (const { spec, metadata } of applications) {
    const { limit, refresh, backoff } = spec.syncPolicy.retry;
    const waits = Array.from({ length: limit }, (_, attempt) =>
      Math.min(seconds(backoff.duration) * backoff.factor ** attempt, seconds(backoff.maxDuration)),
    );
    expect(refresh, metadata.name).toBe(true);
    expect(limit, metadata.name).toBeGreaterThan(0);
    expect(
      waits.reduce((sum, wait) => sum + wait, 0),
      metadata.name,
    ).toBeLessThan(timeout);
  }
});

function seconds(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith("m") ? 60 : 1);
}

test("a cluster that is being removed keeps its project: what it ran must still be deletable", () => {
  const removed = rendered({ "clusters/cluster-04.yaml": { decommission: true } });
  const project = (of: ReadonlyMap<string, string>) =>
    objectsOf(of.get("argocd/clusters/cluster-04.yaml") ?? "").find(({ kind }) => kind === "AppProject");
  expect(project(removed)).toEqual(project(files));
  expect([...removed.keys()].filter((path) => path.startsWith("argocd/apps/cluster-04/"))).toEqual([
    "argocd/apps/cluster-04/kustomization.yaml",
    "argocd/apps/cluster-04/namespaces.yaml",
  ]);
});

test("a project allows every kind without a namespace that any template renders, and no other", () => {
  const rendersOwnNamespace = [
    "Namespace",
    "ClusterRole",
    "ClusterRoleBinding",
    "CiliumLoadBalancerIPPool",
    "CiliumL2AnnouncementPolicy",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
  ];
  const templates = [...charts.values()].flatMap(({ templates: all }) => all.map(({ parsed }) => parsed.source.text));
  const unplaced = templates.filter((text) => !/^ {2}namespace: /m.test(text)).map((text) => /^kind: (\S+)$/m.exec(text)?.[1]);
  const project = objectsOf(files.get("argocd/clusters/cluster-02.yaml") ?? "").find(({ kind }) => kind === "AppProject");
  expect(new Set(unplaced)).toEqual(new Set(rendersOwnNamespace));
  expect(new Set(project?.spec.clusterResourceWhitelist.map(({ kind }) => kind))).toEqual(new Set(rendersOwnNamespace));
});

test("a folder of Applications has a file that changes with the set of them", () => {
  const list = objectsOf(files.get("argocd/apps/cluster-02/kustomization.yaml") ?? "")[0] as unknown as { resources: string[] };
  const names = [...files.keys()].filter((path) => path.startsWith("argocd/apps/cluster-02/")).map((path) => path.split("/").at(-1));
  expect(list.resources).toEqual(names.filter((name) => name !== "kustomization.yaml").sort());
});

test("what Argo CD's own ConfigMaps need is a patch: it has no kind to be applied by", () => {
  const patches = [...files].filter(([path]) => path.startsWith("argocd/settings/"));
  expect(patches.map(([path]) => path)).toEqual([
    "argocd/settings/argocd-cm.patch.yaml",
    "argocd/settings/argocd-cmd-params-cm.patch.yaml",
  ]);
  for (const [, text] of patches) expect(objectsOf(text).map((object) => Object.keys(object))).toEqual([["data"]]);
});
