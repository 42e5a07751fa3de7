import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CertificateSpec } from "../../src/certificates/issue-certificates.ts";
import { RenderedCertificates } from "../rendered-certificates.ts";
import { acceptedAuthorities } from "../accepted-authorities.ts";
import { sharedFleet } from "../rendered-project.ts";
import { ask, type Answer } from "./ask.ts";
import { BootstrapRun, type User } from "./bootstrap-run.ts";
import { PluginsStandIn } from "./plugins-stand-in.ts";
import { runOpenSearch, type RunningOpenSearch } from "./running-opensearch.ts";

/** While one CA replaces the other, every program trusts both. */
const rotation = { phase: "trust", nextCaSecretName: "monitoring-ca-2" };
const rendered = sharedFleet({ "clusters/roles/central.yaml": { certificates: { rotation } } });
let opensearch: RunningOpenSearch;
let standIn: PluginsStandIn;
let job: BootstrapRun;

function dataOf(name: string): Record<string, string> {
  const text = readFileSync(join(rendered.current.deploy, "overlays/cluster-01-central/opensearch", `${name}.yaml`), "utf8");
  return parse(text).data as Record<string, string>;
}

const users: readonly User[] = [
  { name: "admin", backendRoles: ["admin"] },
  { name: "opensearch-exporter", isReserved: true },
  ...["01", "02", "03", "04"].map((number) => ({ name: `fluentbit-cluster-${number}`, isReserved: true })),
  { name: "ada", backendRoles: ["reader-team-a"] },
  { name: "root-of-logs", backendRoles: ["reader"] },
  { name: "stranger" },
];

beforeAll(async () => {
  const certificates = await RenderedCertificates.issue(rendered.current);
  opensearch = await runOpenSearch(dataOf("config-map")["opensearch.yml"] ?? "", certificates);
  standIn = await PluginsStandIn.start(opensearch);
  job = await BootstrapRun.prepare(opensearch, dataOf("bootstrap-config-map"), dataOf("security-config-map"));
  job.setUsers(users);
}, 600_000);

afterAll(async () => {
  standIn?.stop();
  job?.remove();
  await opensearch?.stop();
}, 60_000);

const bootstrap = () => job.start(`https://localhost:${standIn.port}`);
const as = (user: string, method: string, path: string, body?: string | undefined): Promise<Answer> =>
  ask(opensearch, user, [method, path, body]);
const asAdministrator = (method: string, path: string, body?: string | undefined): Promise<Answer> =>
  ask(opensearch, undefined, [method, path, body]);

const record = (tenant: string, log = "hello") => JSON.stringify({ "@timestamp": "2026-11-25T16:00:00.000Z", tenant, log });

/** The status of a single action in a bulk request: the request itself is answered 200. */
async function bulk(user: string, action: object, document?: string): Promise<number> {
  const { status, body } = await as(user, "POST", "/_bulk", `${JSON.stringify(action)}\n${document === undefined ? "" : `${document}\n`}`);
  return status === 200 ? (Object.values(body.items[0])[0] as { status: number }).status : status;
}

test("a node names every CA that it has loaded, which the gates of a rotation read", () => {
  expect(acceptedAuthorities(opensearch.transportPort)).toEqual(["CN=cluster-01 monitoring-ca", "CN=cluster-01 monitoring-ca-2"]);
});

describe("the bootstrap script", () => {
  test.each([
    "/_plugins/_ism/policies/log-streams",
    "/_index_template/log-streams",
    "/_data_stream/logs.cluster-02",
    "/_cat/indices/logs-*",
    "/_snapshot/logs",
    "/_plugins/_sm/policies/logs",
    "/_plugins/_security/api/internalusers/fluentbit-cluster-03",
  ])("fails where %s does", async (failing) => {
    standIn.failing = failing;
    await expect(bootstrap()).rejects.toThrow("told to fail");
  });

  test("completes what the failures left half done, and runs again and again", async () => {
    standIn.failing = undefined;
    for (let round = 0; round < 3; round += 1) await bootstrap();
    const { body } = await asAdministrator("GET", "/_data_stream/logs.*");
    const streams = body.data_streams as { name: string; template: string }[];
    expect(streams.map(({ name, template }) => `${name} ${template}`).sort()).toEqual(
      ["01", "02", "03", "04"].map((number) => `logs.cluster-${number} log-streams`),
    );
    expect(standIn.policies).toEqual(["/_plugins/_ism/policies/log-streams", "/_plugins/_sm/policies/logs"]);
  });

  test("moves daily indices of an earlier release to their policy", async () => {
    await asAdministrator("PUT", "/logs-cluster-02-team-a-2026.01.01");
    await bootstrap();
    expect(standIn.policies).toContain("/_plugins/_ism/policies/logs");
  });

  test("refuses a program's user that may change its own password, with everything applied", async () => {
    job.setUsers(users.map((user) => (user.name === "fluentbit-cluster-04" ? { ...user, isReserved: false } : user)));
    await expect(bootstrap()).rejects.toThrow("the user fluentbit-cluster-04 may change its own password");
    expect((await as("fluentbit-cluster-04", "PUT", "/_plugins/_security/api/account", newPassword)).status).toBe(200);
    job.setUsers(users);
    await bootstrap();
  });
});

describe("the administrator", () => {
  const roles = ["GET", "/_plugins/_security/api/roles"] as const;
  const changed = (change: CertificateSpec) => opensearch.certificates.changed("opensearch-admin", change);

  test("is whoever shows the rendered certificate", async () => {
    expect((await ask(opensearch, opensearch.certificates.leaf("opensearch-admin"), roles)).status).toBe(200);
  });

  test.each<readonly [string, CertificateSpec]>([
    ["another name", { commonName: "opensearch-http" }],
    ["a unit besides", { subject: { organizationalUnits: ["platform"] } }],
  ])("is not who shows a certificate with %s", async (_case, change) => {
    expect((await ask(opensearch, await changed(change), roles)).status).toBe(401);
  });

  test.each<readonly [string, CertificateSpec]>([
    ["a server", { usages: ["digital signature", "server auth"] }],
    ["the past", { notBefore: new Date("2026-01-01"), notAfter: new Date("2026-02-01") }],
    ["another authority", { issuerRef: { name: "monitoring-self-signed" } }],
  ])("is not even heard with a certificate of %s", async (_case, change) => {
    await expect(ask(opensearch, await changed(change), roles)).rejects.toThrow(/SSL|alert|ECONNRESET|EPIPE|socket/);
  });

  test("of a node's certificate is none", async () => {
    expect((await ask(opensearch, opensearch.certificates.leaf("opensearch-transport"), roles)).status).toBe(401);
  });
});

const newPassword = JSON.stringify({ current_password: "for-the-test-alone-1", password: "Another-Password-For-It-2" });
const shipper = "fluentbit-cluster-02";
const stream = "logs.cluster-02";
const backing = ".ds-logs.cluster-02-000001";

describe("a shipper", () => {
  test("appends to its cluster's stream, and a repetition makes no copy", async () => {
    expect(await bulk(shipper, { create: { _index: stream, _id: "1" } }, record("team-a"))).toBe(201);
    expect(await bulk(shipper, { create: { _index: stream, _id: "1" } }, record("team-a"))).toBe(409);
    expect(await bulk(shipper, { create: { _index: stream, _id: "2" } }, record("team-b"))).toBe(201);
  });

  const version = { if_seq_no: 0, if_primary_term: 1 };
  test.each<readonly [what: string, action: object, expected: number]>([
    ["overwrite a record", { index: { _index: stream, _id: "1" } }, 400],
    ["overwrite a record through the backing index", { index: { _index: backing, _id: "1" } }, 400],
    ["overwrite a record of a known version", { index: { _index: backing, _id: "1", ...version } }, 400],
    ["append to a backing index", { create: { _index: backing, _id: "9" } }, 400],
    ["append to another cluster's stream", { create: { _index: "logs.cluster-03", _id: "9" } }, 403],
    ["append to a stream that does not exist", { create: { _index: "logs.cluster-02-team-a", _id: "9" } }, 403],
    ["write a daily index as before", { create: { _index: "logs-cluster-02-team-a-2026.11.25", _id: "9" } }, 403],
    ["write an index of its own", { index: { _index: "anything", _id: "9" } }, 403],
  ])("cannot %s", async (_, action, expected) => {
    expect(await bulk(shipper, action, record("team-a", "forged"))).toBe(expected);
  });

  test("cannot change or delete a record in a bulk request", async () => {
    expect(await bulk(shipper, { delete: { _index: stream, _id: "1" } })).toBe(400);
    expect(await bulk(shipper, { delete: { _index: backing, _id: "1" } })).toBeGreaterThanOrEqual(400);
    expect(await bulk(shipper, { update: { _index: backing, _id: "1" } }, '{"doc":{"log":"forged"}}')).toBeGreaterThanOrEqual(400);
  });

  test.each<readonly [string, string, (string | undefined)?]>([
    ["PUT", "/logs.cluster-02-more"],
    ["PUT", "/logs-cluster-02-x"],
    ["PUT", "/_data_stream/logs.cluster-09"],
    ["DELETE", `/_data_stream/${stream}`],
    ["DELETE", `/${backing}`],
    ["POST", `/${stream}/_rollover`],
    ["PUT", `/${stream}/_mapping`, '{"properties":{"x":{"type":"text"}}}'],
    ["PUT", `/${stream}/_settings`, '{"index.number_of_replicas":5}'],
    ["POST", "/_aliases", `{"actions":[{"add":{"index":"${stream}","alias":"y"}}]}`],
    ["PUT", "/_index_template/x", '{"index_patterns":["x"]}'],
    ["PUT", "/_cluster/settings", '{"persistent":{"cluster.max_shards_per_node":1}}'],
    ["GET", `/${stream}/_search`],
    ["GET", `/${backing}/_doc/1`],
    ["GET", "/_cat/indices"],
    ["GET", "/_cluster/health"],
    ["POST", `/${stream}/_update/1`, '{"doc":{"log":"forged"}}'],
    ["POST", `/${stream}/_forcemerge`],
    ["PUT", "/_plugins/_security/api/account", newPassword],
    ["GET", "/_plugins/_security/api/internalusers"],
    ["PUT", "/_plugins/_security/api/roles/x", "{}"],
  ])("is refused %s %s", async (method, path, body) => {
    expect((await as(shipper, method ?? "", path ?? "", body)).status).toBe(403);
  });

  test("left the records as they were", async () => {
    await asAdministrator("POST", `/${stream}/_refresh`);
    const { body } = await asAdministrator("GET", `/${stream}/_search?sort=_id`);
    const hits = body.hits.hits as { _id: string; _source: { log: string } }[];
    expect(hits.map(({ _id, _source }) => `${_id} ${_source.log}`).sort()).toEqual(["1 hello", "2 hello"]);
  });
});

describe("a reader", () => {
  const idsOf = ({ body }: Answer): string[] => (body.hits.hits as { _id: string }[]).map(({ _id }) => _id).sort();

  test("of a tenant finds its records alone, by search, count and id", async () => {
    expect(idsOf(await as("ada", "GET", `/${stream}/_search`))).toEqual(["1"]);
    expect(idsOf(await as("ada", "GET", `/${backing}/_search`))).toEqual(["1"]);
    expect((await as("ada", "GET", `/${stream}/_count`)).body.count).toBe(1);
    const terms = '{"size":0,"aggs":{"tenants":{"terms":{"field":"tenant"}}}}';
    expect((await as("ada", "POST", `/${stream}/_search`, terms)).body.aggregations.tenants.buckets).toEqual([
      { key: "team-a", doc_count: 1 },
    ]);
    expect((await as("ada", "GET", `/${backing}/_doc/2`)).status).toBe(404);
  });

  test.each([
    ["GET", "/logs.cluster-03/_search"],
    ["GET", "/logs.*/_search"],
    ["POST", "/logs.cluster-02/_doc"],
    ["DELETE", "/_data_stream/logs.cluster-02"],
  ])("of a tenant is refused %s %s", async (method, path) => {
    expect((await as("ada", method ?? "", path ?? "", method === "POST" ? record("team-a") : undefined)).status).toBe(403);
  });

  test("of all logs finds every record, and writes none", async () => {
    expect(idsOf(await as("root-of-logs", "GET", "/logs.*,logs-*/_search"))).toEqual(["1", "2"]);
    expect((await as("root-of-logs", "POST", `/${stream}/_doc`, record("team-a"))).status).toBe(403);
  });

  test("without a role finds nothing", async () => {
    expect((await as("stranger", "GET", `/${stream}/_search`)).status).toBe(403);
  });
});

test("the exporter reads figures and settings, and no record", async () => {
  const exporter = "opensearch-exporter";
  for (const path of ["/_cluster/health", "/_nodes/stats", "/_all/_settings"]) expect((await as(exporter, "GET", path)).status).toBe(200);
  const { body } = await as(exporter, "GET", "/_all/_settings");
  expect(body[backing].settings.index.creation_date).toMatch(/^\d+$/);
  expect((await as(exporter, "GET", `/${stream}/_search`)).status).toBe(403);
});

test("across a rollover a shipper goes on, and only then a repetition is stored twice", async () => {
  expect((await asAdministrator("POST", `/${stream}/_rollover`)).body.rolled_over).toBe(true);
  expect(await bulk(shipper, { create: { _index: stream, _id: "3" } }, record("team-a"))).toBe(201);
  expect(await bulk(shipper, { create: { _index: stream, _id: "1" } }, record("team-a"))).toBe(201);
});

test("what the redaction bounds is taken: long keys, values and depths", async () => {
  const key = "k".repeat(512);
  let fields: object = { [key]: "v".repeat(8000) };
  for (let depth = 0; depth < 9; depth += 1) fields = { [key]: fields };
  const document = JSON.stringify({ "@timestamp": "2026-11-25T16:00:00.000Z", tenant: "team-a", message: "m".repeat(100_000), fields });
  expect(await bulk(shipper, { create: { _index: stream, _id: "4" } }, document)).toBe(201);
});
