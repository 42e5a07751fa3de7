import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { thanos } from "@thanos-fleet/components/tools";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { podContainers, type Program } from "../src/index.ts";
import type { PodContainer } from "../src/programs/pod-containers.ts";
import { remoteWrite, type WriteTarget } from "../src/programs/remote-write.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { RenderedCertificates } from "./rendered-certificates.ts";
import { containerOf, dialledName, runReceiver } from "./running-receiver.ts";
import { runContainer, type RunningContainer } from "./running-container.ts";
import { until } from "@thanos-fleet/native-tool";

let binary: Program;

beforeAll(async () => {
  binary = await program(thanos);
});

type Patch = Parameters<typeof renderPatched>[0];

interface Centre {
  readonly containers: readonly PodContainer[];
  readonly certificates: RenderedCertificates;
  /** The name that agents want to find in Receive's certificate. */
  readonly serverName: string;
}

/** The central cluster's containers, with the certificates that its Certificates say. */
async function renderCentre(patch: Patch = {}): Promise<Centre> {
  const rendered = await renderPatched(patch);
  const [central] = rendered.fleet.centrals;
  if (central === undefined) throw new Error("there is a central cluster");
  const certificates = await RenderedCertificates.issue(rendered);
  return { containers: podContainers(rendered.deploy, central, certificates.secret), certificates, serverName: dialledName(rendered) };
}

/** Where a client writes, by the name and the CA that agents have. */
function targetOf(receiver: RunningContainer, { certificates, serverName }: Centre): WriteTarget {
  return { port: receiver.port(19291), serverName, ca: certificates.trusted };
}

/** Writes one series; gives the status, once the receiver has read its ring. */
async function write(target: WriteTarget, client: Partial<WriteTarget>, name: string): Promise<[number, string]> {
  let answer: [number, string] = [0, ""];
  await until("the receiver has a ring", async () => {
    answer = await remoteWrite({ ...target, ...client }, [{ __name__: name, namespace: "shop" }]);
    return !answer[1].includes("hashring not initialized") && !answer[1].includes("store is not ready");
  });
  return answer;
}

test("Receive with client certificates takes the tenant from them, and only those of the ring", async () => {
  const centre = await renderCentre({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "certificate" } } });
  const { certificates } = centre;
  const receiver = await runReceiver(binary, centre.containers);
  const target = targetOf(receiver, centre);
  const spoofed = { ...certificates.client("cluster-03"), headers: { "THANOS-TENANT": "cluster-02" } };
  expect(await write(target, spoofed, "written_by_03")).toEqual([200, ""]);
  const metrics = await (await fetch(`http://127.0.0.1:${receiver.port(10902)}/metrics`)).text();
  const heads = [...metrics.matchAll(/^prometheus_tsdb_head_series\{tenant="([^"]+)"\} ([0-9]+)$/gm)].map(([, tenant, series]) => [
    tenant,
    series,
  ]);
  expect(Object.fromEntries(heads)).toEqual({ "cluster-03": "1", unassigned: "0" });

  const rogue = await certificates.changed("remote-write-client-cluster-03", { subject: { organizationalUnits: ["rogue"] } });
  const [status, body] = await write(target, rogue, "written_by_a_rogue");
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).toContain("no matching hashring");
  // The label of HTTP metrics is the header's; writes are counted for the certificate's tenant, once it is known.
  const counted = await (await fetch(`http://127.0.0.1:${receiver.port(10902)}/metrics`)).text();
  const labelsOf = (metric: string): string[] =>
    [...counted.matchAll(new RegExp(`^${metric}\\{(.*)\\} 1$`, "gm"))].map(([, found]) => found ?? "");
  expect(labelsOf("thanos_receive_write_timeseries_count")).toEqual(['code="200",tenant="cluster-03"']);
  expect(labelsOf("http_requests_total")).toEqual([
    'code="200",handler="receive",method="post",tenant="cluster-02"',
    'code="500",handler="receive",method="post",tenant="unassigned"',
  ]);
  await expect(write(target, {}, "written_without")).rejects.toThrow(/certificate required|ECONNRESET|EPIPE/);
  // Of a CA with the same name, but another key.
  const foreign = (await renderCentre()).certificates.client("cluster-03");
  await expect(write(target, foreign, "written_by_a_forger")).rejects.toThrow(/unknown ca|bad certificate|decrypt error|ECONNRESET|EPIPE/);
});

test("Receive without client certificates takes the tenant from the header, and only those of the ring", async () => {
  const centre = await renderCentre({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } });
  const target = targetOf(await runReceiver(binary, centre.containers), centre);
  expect(await write(target, { headers: { "THANOS-TENANT": "team-a" } }, "written_by_a")).toEqual([200, ""]);
  for (const headers of [{ "THANOS-TENANT": "rogue" }, {}])
    expect((await write(target, { headers }, "refused"))[1]).toContain("no matching hashring");
});

test("while a CA replaces another one, Receive takes the certificates of both", async () => {
  const rotation = { phase: "trust", nextCaSecretName: "monitoring-ca-2" };
  const centre = await renderCentre({ "clusters/roles/central.yaml": { certificates: { rotation } } });
  const target = targetOf(await runReceiver(binary, centre.containers), centre);
  const next = await centre.certificates.changed("remote-write-client-cluster-03", { issuerRef: { name: "monitoring-ca-2" } });
  for (const client of [centre.certificates.client("cluster-03"), next])
    expect(await write(target, client, "written_by_03")).toEqual([200, ""]);
});

test("the teams' Query answers with the series of the tenant in the header alone", async () => {
  const centre = await renderCentre({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "certificate" } } });
  const all = centre.containers;
  const receiver = await runReceiver(binary, all);
  for (const tenant of ["team-a", "team-b"])
    expect(await write(targetOf(receiver, centre), centre.certificates.client(tenant), `of_${tenant.replace("-", "_")}`)).toEqual([
      200,
      "",
    ]);
  const endpoints = { "/etc/thanos/query/endpoints.yaml": `endpoints:\n- address: 127.0.0.1:${receiver.port(10901)}\n` };
  const teams = await runContainer(binary, containerOf(all, "thanos-query-tenants"), { files: endpoints });
  const operators = await runContainer(binary, containerOf(all, "thanos-query"), { files: endpoints });

  const names = async (query: RunningContainer, path: string, tenant?: string): Promise<string[]> => {
    const headers: Record<string, string> = tenant === undefined ? {} : { "THANOS-TENANT": tenant };
    const { data } = (await (await fetch(`http://127.0.0.1:${query.port(10902)}${path}`, { headers })).json()) as {
      data: { result: { metric: Record<string, string> }[] } | string[] | Record<string, string>[];
    };
    const found = Array.isArray(data)
      ? data.map((item) => (typeof item === "string" ? item : (item["__name__"] ?? "")))
      : data.result.map(({ metric }) => metric["__name__"] ?? "");
    return found.sort();
  };
  const everything = `/api/v1/query?query=${encodeURIComponent('{__name__=~".+"}')}`;
  for (const query of [operators, teams])
    await until("Query has found the receiver", async () => (await names(query, everything, "team-a")).length > 0);

  expect(await names(operators, everything, "team-a")).toEqual(["of_team_a", "of_team_b"]);
  expect(await names(teams, everything, "team-a")).toEqual(["of_team_a"]);
  expect(await names(teams, everything, "team-b")).toEqual(["of_team_b"]);
  expect(await names(teams, everything)).toEqual([]);
  expect(await names(teams, "/api/v1/label/__name__/values", "team-a")).toEqual(["of_team_a"]);
  expect(await names(teams, `/api/v1/series?match[]=${encodeURIComponent('{namespace="shop"}')}`, "team-a")).toEqual(["of_team_a"]);
  const foreign = `/api/v1/query?query=${encodeURIComponent('of_team_b{tenant_id="team-b"} or of_team_b')}`;
  expect(await names(teams, foreign, "team-a")).toEqual([]);
  // What Thanos does not keep apart by tenant is empty here, since nothing of the kind is sent or asked.
  for (const path of ["rules", "alerts", "targets", "metadata", `query_exemplars?query=of_team_b&start=0&end=${Date.now()}`]) {
    const answer = await fetch(`http://127.0.0.1:${teams.port(10902)}/api/v1/${path}`, { headers: { "THANOS-TENANT": "team-a" } });
    expect([answer.status, await answer.text()]).toEqual([200, expect.not.stringMatching(/team.b/)]);
  }
});

test("limits hold as rendered: too many samples in a request are 413, too many series of a tenant 429, other tenants go on", async () => {
  const asked: string[] = [];
  const monitoring = createServer((request, response) => {
    asked.push(new URL(request.url ?? "/", "http://localhost").searchParams.get("query") ?? "");
    // Three copies of each series, as the receivers' metrics have them.
    const result = ["cluster-03", "cluster-04"].map((tenant) => ({ metric: { tenant }, value: [Date.now() / 1000, "60000"] }));
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ status: "success", data: { resultType: "vector", result } }));
  });
  await new Promise<void>((resolve) => monitoring.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void monitoring.close());
  const centre = await renderCentre({
    "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "certificate" } },
    "clusters/cluster-03.yaml": { limits: { headSeries: 20000 } },
    "clusters/cluster-02.yaml": { tenants: [{ name: "team-a", namespaces: ["team-a"], limits: { samplesPerRequest: 2000 } }] },
    "clusters/cluster-04.yaml": { limits: { headSeries: 20001 } },
  });
  const { containers: all, certificates } = centre;
  const limits = containerOf(all, "thanos-receive").files.get("/etc/thanos/receive/limits.yaml")?.content ?? "";
  const receiver = await runReceiver(binary, all, {
    "/etc/thanos/receive/limits.yaml": limits.replace(
      "thanos-query.monitoring.svc.cluster.local:10902",
      `127.0.0.1:${(monitoring.address() as AddressInfo).port}`,
    ),
  });
  await until("Receive has counted", () => asked.length > 0);
  expect(asked[0]).toBe(
    'sum by (tenant) (max by (tenant, pod) (prometheus_tsdb_head_series{job="thanos-receive",tenant_id="cluster-01"}))',
  );
  const statusOf = async (tenant: string, count: number): Promise<number> => {
    const series = Array.from({ length: count }, (_, index) => ({ __name__: `series_${index}` }));
    return (await remoteWrite({ ...targetOf(receiver, centre), ...certificates.client(tenant) }, series))[0];
  };
  await until("cluster-03 is over its limit", async () => (await statusOf("cluster-03", 1)) === 429);
  expect([await statusOf("cluster-04", 2001), await statusOf("team-a", 2000), await statusOf("team-a", 2001)]).toEqual([200, 200, 413]);
  // Each refusal is counted for the certificate's tenant.
  const counted = await (await fetch(`http://127.0.0.1:${receiver.port(10902)}/metrics`)).text();
  expect(counted).toMatch(/^thanos_receive_head_series_limited_requests_total\{tenant="cluster-03"\} [1-9]/m);
  expect(counted).toMatch(/^thanos_receive_write_limits_hit_count\{limit="samples",tenant="team-a"\} 1$/m);
});
