import { describe, expect, test } from "vitest";
import type { Cluster } from "../fleet.ts";
import { declaredSeries, seriesDemand } from "./series-demand.ts";

const nodes = { count: 4, controlPlane: 3, podsPerNode: 10 };

function edge(values: object = {}): Cluster {
  return {
    name: "edge",
    role: "edge",
    values: { seriesBudget: 1500, outageBudget: "2h", nodes, tenants: [], ...values },
  } as unknown as Cluster;
}

function centre(values: object = {}): Cluster {
  const remoteWrite = { clientAuthentication: "certificate" };
  return { ...edge({ remoteWrite, ...values }), name: "centre", role: "central" } as Cluster;
}

function jobsOf(cluster: Cluster, ...others: readonly Cluster[]) {
  return seriesDemand(cluster, [cluster, ...others]).jobs.map(({ job, series, formula }) => [job, series, formula]);
}

const always = [
  ["kube-apiserver", 3000, "3 × 1000"],
  ["kubelet", 160, "4 nodes × 20 + 40 pods × 2"],
  ["cadvisor", 360, "40 pods × 9"],
];

describe("jobs of an edge", () => {
  test("without components are those of Kubernetes", () => {
    expect(jobsOf(edge())).toEqual(always);
  });

  test("are with its components, first what grows with pods, then with nodes", () => {
    const components = { fluentbit: {}, "node-exporter": {}, "kube-state-metrics": {}, "prometheus-agent": { walTruncateFrequency: "2h" } };
    expect(jobsOf(edge(components)).slice(3)).toEqual([
      ["kube-state-metrics", 1980, "40 pods × 45 + 4 nodes × 45"],
      ["node-exporter", 1600, "4 nodes × 400"],
      ["fluentbit", 600, "4 nodes × 150"],
      ["prometheus-agent", 1500, "1500"],
    ]);
  });

  test("grow with a list that a component has", () => {
    const each = declaredSeries("blackbox-exporter")?.each ?? {};
    const [list = "", ofOne = 0] = Object.entries(each)[0] ?? [];
    const jobs = (items: readonly unknown[] | undefined) =>
      jobsOf(edge({ "blackbox-exporter": items === undefined ? {} : { [list]: items } }));
    const [, none = 0, formula] = jobs(undefined).at(-1) ?? [];
    expect(String(formula)).toContain(`0 ${list} × ${ofOne}`);
    expect(jobs([{}, {}]).at(-1)?.[1]).toBe(Number(none) + 2 * ofOne);
    expect(String(jobs([{}, {}]).at(-1)?.[2])).toContain(`2 ${list} × ${ofOne}`);
  });
});

describe("jobs of the centre", () => {
  test("are with seven pods of which no number is declared, each like Thanos", () => {
    expect(jobsOf(centre()).slice(3)).toEqual([["components of the centre", 10_500, "7 pods × 1500"]]);
  });

  test.each(["thanos-query", "thanos-store", "thanos-ruler", "alertmanager"])("count the pods of %s", (name) => {
    expect(jobsOf(centre({ [name]: { replicas: 2 } })).slice(3)).toContainEqual(["components of the centre", 13_500, "9 pods × 1500"]);
  });

  test("count each tenant in each receiver, by how it is told", () => {
    const receivers = { "thanos-receiver": { replicas: 5 } };
    const teams = { tenants: [{ name: "a", namespaces: [] }] };
    expect(jobsOf(centre(receivers), edge(teams)).slice(3)).toEqual([
      ["components of the centre", 18_000, "12 pods × 1500"],
      ["tenants in the receivers", 450, "5 receivers × 3 tenants × 30"],
    ]);
    const byHeader = { ...receivers, remoteWrite: { clientAuthentication: "none" } };
    expect(jobsOf(centre(byHeader)).at(-1)).toEqual(["tenants in the receivers", 600, "5 receivers × 1 tenants × 120"]);
  });
});

test("series of pods that ended stay until the log is cut, all pods being replaced once a day", () => {
  const agent = { "prometheus-agent": { walTruncateFrequency: "6h" }, "kube-state-metrics": {}, "node-exporter": {} };
  const { ended, total, jobs } = seriesDemand(edge(agent), []);
  // (160 of the kubelet + 360 of cAdvisor + 1980 of kube-state-metrics) × 6 h / 24 h
  expect(ended).toBe(625);
  expect(total).toBe(jobs.reduce((sum, { series }) => sum + series, 0) + 625);
  // 2500 × 7 h / 24 h = 729.17
  expect(seriesDemand(edge({ ...agent, "prometheus-agent": { walTruncateFrequency: "7h" } }), []).ended).toBe(730);
});

test("a name that is no component's declares nothing", () => {
  expect(declaredSeries("kubelet")).toBeUndefined();
  expect(declaredSeries("kube-state-metrics")).toEqual({ pod: 45, node: 45 });
});
