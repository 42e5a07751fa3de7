import { loadFleet, readClusterFiles, seriesDemand, type Cluster } from "@thanos-fleet/fleet";
import { fleetFixture } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { componentsOf, contextOf } from "../src/context.ts";
import { contextFor, renderObjects } from "../test/rendered.ts";
import { blackboxExporter } from "./blackbox-exporter.ts";

const { fleet } = loadFleet(readClusterFiles(fleetFixture("probes")).files);
if (fleet === undefined) throw new Error("the fleet of probes does not load");
const probing = fleet;

function clusterOf(name: string): Cluster {
  const found = probing.clusters.find((cluster) => cluster.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function objects(cluster: string): readonly Record<string, never>[] {
  return renderObjects("blackbox-exporter", contextOf(clusterOf(cluster), probing)).map(({ content }) => parse(content) as never);
}

function modules(cluster: string): unknown {
  const map = objects(cluster).find(({ kind }) => kind === "ConfigMap") as { data?: Record<string, string> } | undefined;
  return parse(map?.data?.["blackbox.yml"] ?? "");
}

test("each kind of probe is a module that asks no more than it says", () => {
  expect(modules("centre")).toEqual({
    modules: {
      website: { prober: "http", http: { preferred_ip_protocol: "ip4", follow_redirects: false } },
      mail: { prober: "tcp", tcp: { preferred_ip_protocol: "ip4", tls: true, tls_config: { insecure_skip_verify: true } } },
    },
  });
  expect(modules("edge")).toEqual({
    modules: {
      database: { prober: "tcp", tcp: { preferred_ip_protocol: "ip4" } },
      page: { prober: "http", http: { preferred_ip_protocol: "ip6", follow_redirects: false, valid_status_codes: [200, 401] } },
    },
  });
});

test("a target is a URL without the usual port for HTTP, and host and port for a connection", () => {
  const targets = ["centre", "edge"].flatMap((name) => blackboxExporter.scrapeTargets?.(contextOf(clusterOf(name), probing)) ?? []);
  expect(targets.flatMap(({ probe }) => (probe === undefined ? [] : [probe]))).toEqual([
    { name: "website", target: "https://www.example.org/" },
    { name: "mail", target: "mail.example.org:993" },
    { name: "database", target: "10.1.0.5:5432" },
    { name: "page", target: "http://intranet.example.org:8080/healthz" },
  ]);
});

test("the network policy lets the exporter reach the declared addresses and names alone", () => {
  const policies = objects("centre").filter(({ kind }) => kind === "NetworkPolicy") as unknown as readonly {
    spec: { egress?: { to?: { ipBlock?: { cidr: string } }[]; ports?: { port: number }[] }[] };
  }[];
  const reached = policies.flatMap(({ spec }) =>
    (spec.egress ?? []).map(({ to = [], ports = [] }) => [to[0]?.ipBlock?.cidr ?? "names", ports.map(({ port }) => port).join()]),
  );
  expect(reached.sort()).toEqual([
    ["198.51.100.25/32", "993"],
    ["198.51.100.80/32", "443"],
    ["2001:db8:80::1/128", "443"],
    ["names", "53,53"],
  ]);
});

test("the series budget counts each probe", () => {
  const found = seriesDemand(clusterOf("edge"), []).jobs.find(({ job }) => job === "blackbox-exporter");
  expect(found).toEqual({ job: "blackbox-exporter", series: 150 + 2 * 40, formula: "150 + 2 probes × 40" });
});

test("a cluster whose values do not name it has neither the exporter nor its jobs, rules and dashboard", () => {
  const context = contextFor("cluster-01");
  expect(componentsOf(context.cluster).map(({ name }) => name)).not.toContain("blackbox-exporter");
  expect([...context.jobs].filter((job) => job === "probes" || job === "blackbox-exporter")).toEqual([]);
});
