import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished, test, expect } from "vitest";
import { withMutatedLine } from "../test/mutated-line.ts";
import { bootstrapScript } from "./bootstrap-script.ts";

const run = promisify(execFile);

interface Situation {
  /** Path that answers 500. */
  readonly failing?: string;
  /** Daily indices of an earlier release. */
  readonly daily?: readonly string[];
  /** How often a change of policy leaves an index out before all follow. */
  readonly slow?: number;
  /** Users whose entries lack `reserved: true`. */
  readonly unreserved?: readonly string[];
}

/**
 * The part of OpenSearch's API that the script relies on: policies are created without a revision and replaced only at
 * the current one, which each change raises; a change of policy is 400 for a pattern without indices, and 200 for indices
 * that did not follow. The slow test `opensearch` runs the script against a real one.
 */
class StandIn {
  readonly requests: string[] = [];
  readonly streams = new Set<string>();
  readonly #revisions = new Map<string, number>();
  #situation: Situation;
  #slow: number;

  constructor(situation: Situation) {
    this.#situation = situation;
    this.#slow = situation.slow ?? 0;
  }

  heal(): void {
    this.#situation = {};
  }

  changes(): string[] {
    return this.requests.filter((request) => !request.startsWith("GET"));
  }

  async answer(request: IncomingMessage): Promise<[number, object | string]> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (body !== "") JSON.parse(body);
    this.requests.push(`${request.method} ${request.url}`);
    if (pathname === this.#situation.failing) return [500, { error: "no" }];
    const [first, second, third, fourth] = pathname.slice(1).split("/");
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    if (first === "_cat") return [200, this.#indices(name).join("\n")];
    if (first === "_data_stream") return this.#stream(request.method, name);
    if (second === "_security") return [200, { [name]: { reserved: !this.#situation.unreserved?.includes(name) } }];
    if (third === "policies") return this.#policy(pathname, request.method, searchParams);
    if (third === "change_policy") return this.#change(fourth ?? "");
    return [200, {}];
  }

  #indices(pattern: string): string[] {
    return pattern === "logs-*" ? [...(this.#situation.daily ?? [])] : [...this.streams].map((name) => `.ds-${name}-000001`);
  }

  #stream(method: string | undefined, name: string): [number, object] {
    if (method === "GET") return this.streams.has(name) ? [200, {}] : [404, {}];
    if (this.streams.has(name)) return [400, { error: { type: "resource_already_exists_exception" } }];
    this.streams.add(name);
    return [200, {}];
  }

  #change(pattern: string): [number, object] {
    if (this.#indices(pattern).length === 0) return [400, { error: "no index" }];
    this.#slow -= 1;
    return [200, { updated_indices: 1, failures: this.#slow >= 0 }];
  }

  #policy(path: string, method: string | undefined, query: URLSearchParams): [number, object] {
    const current = this.#revisions.get(path);
    if (method === "GET")
      return current === undefined
        ? [404, { status: 404 }]
        : [200, { _id: "logs", _version: 2, _seq_no: current, _primary_term: 3, policy: {} }];
    const asked = query.get("if_seq_no");
    if (asked === null ? current !== undefined : Number(asked) !== current || query.get("if_primary_term") !== "3")
      return [409, { status: 409 }];
    this.#revisions.set(path, (current ?? 40) + 1);
    return [201, {}];
  }
}

async function openSearch(situation: Situation = {}) {
  const standIn = new StandIn(situation);
  const server = createServer((request, response) => {
    void standIn
      .answer(request)
      .then(([status, body]) =>
        response.writeHead(status, { "content-type": "application/json" }).end(typeof body === "string" ? body : JSON.stringify(body)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, standIn };
}

function prepare(url: string, hasSnapshots: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "opensearch-bootstrap-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  for (const name of ["certificates", "documents", "security", "users", "work"]) mkdirSync(at(name));
  for (const name of ["lifecycle-policy", "daily-lifecycle-policy", "index-template", "snapshot-repository", "snapshot-policy"])
    writeFileSync(at(`documents/${name}.json`), "{}");
  writeFileSync(at("documents/streams"), "logs.a\nlogs.b\n");
  writeFileSync(at("documents/program-users"), "fluentbit-a\n");
  for (const name of ["ca.crt", "tls.crt", "tls.key"]) writeFileSync(at(`certificates/${name}`), "");
  writeFileSync(at("security/roles.yml"), "");
  writeFileSync(at("users/internal_users.yml"), "");
  // Without a run bit, as the tool comes in some packages.
  writeFileSync(
    at("securityadmin.sh"),
    `echo "$@" > '${at("securityadmin.log")}'\nls '${at("work/security")}' >> '${at("securityadmin.log")}'\n`,
  );
  const places = {
    url,
    certificates: at("certificates"),
    documents: at("documents"),
    security: at("security"),
    users: at("users"),
    work: at("work"),
    securityAdmin: at("securityadmin.sh"),
    pause: 0,
    tries: 5,
  };
  writeFileSync(at("bootstrap.sh"), withMutatedLine(bootstrapScript(places, hasSnapshots)));
  return { start: () => run("bash", [at("bootstrap.sh")]), log: () => readFileSync(at("securityadmin.log"), "utf8") };
}

const inOrder = [
  "PUT /_plugins/_ism/policies/log-streams",
  "PUT /_index_template/log-streams",
  "PUT /_data_stream/logs.a",
  "PUT /_data_stream/logs.b",
  "PUT /_snapshot/logs",
  "POST /_plugins/_sm/policies/logs",
];

test("a new cluster gets policy, template, streams and repository, in this order", async () => {
  const { url, standIn } = await openSearch();
  await prepare(url, true).start();
  expect(standIn.changes()).toEqual(inOrder);
});

test("a second run replaces the policies at their revision, moves the indices to it and leaves the streams alone", async () => {
  const { url, standIn } = await openSearch();
  const job = prepare(url, true);
  await job.start();
  standIn.requests.length = 0;
  await job.start();
  expect(standIn.changes()).toEqual([
    "PUT /_plugins/_ism/policies/log-streams?if_seq_no=41&if_primary_term=3",
    "PUT /_index_template/log-streams",
    "POST /_plugins/_ism/add/.ds-logs.*",
    "POST /_plugins/_ism/change_policy/.ds-logs.*",
    "PUT /_snapshot/logs",
    "PUT /_plugins/_sm/policies/logs?if_seq_no=41&if_primary_term=3",
  ]);
});

test("daily indices of an earlier release follow the policy for them", async () => {
  const { url, standIn } = await openSearch({ daily: ["logs-a-a-2026.01.01"] });
  await prepare(url, false).start();
  expect(standIn.changes().filter((request) => /logs-|policies\/logs/.test(request))).toEqual([
    "PUT /_plugins/_ism/policies/logs",
    "POST /_plugins/_ism/add/logs-*",
    "POST /_plugins/_ism/change_policy/logs-*",
  ]);
});

test("a change of policy is repeated until every index follows", async () => {
  const { url, standIn } = await openSearch({ daily: ["logs-a-a-2026.01.01"], slow: 3 });
  await prepare(url, false).start();
  expect(standIn.changes().filter((request) => request.includes("change_policy"))).toHaveLength(4);
});

test("indices that never follow fail the job, and everything else is applied", async () => {
  const { url, standIn } = await openSearch({ daily: ["logs-a-a-2026.01.01"], slow: 1000 });
  await expect(prepare(url, true).start()).rejects.toThrow("not every index of logs-* follows the policy logs");
  expect(standIn.changes()).toEqual(expect.arrayContaining(inOrder));
});

test("an image without the plugin is asked for no snapshots", async () => {
  const { url, standIn } = await openSearch();
  await prepare(url, false).start();
  expect(standIn.requests.filter((request) => /_snapshot|_sm/.test(request))).toEqual([]);
});

test("users and roles are handed to securityadmin in one folder", async () => {
  const { url } = await openSearch();
  const job = prepare(url, false);
  await job.start();
  const { hostname, port } = new URL(url);
  expect(job.log()).toContain(`-icl -h ${hostname} -p ${port} `);
  expect(job.log()).toMatch(/internal_users\.yml\nroles\.yml\n$/);
});

test("a program's user that may change its own password fails the job", async () => {
  const { url } = await openSearch({ unreserved: ["fluentbit-a"] });
  await expect(prepare(url, false).start()).rejects.toThrow("the user fluentbit-a may change its own password");
});

test.each(["/_plugins/_ism/policies/log-streams", "/_index_template/log-streams"])("without %s no stream is created", async (failing) => {
  const { url, standIn } = await openSearch({ failing });
  await expect(prepare(url, true).start()).rejects.toThrow("500");
  expect([...standIn.streams]).toEqual([]);
});

test.each(["/_snapshot/logs", "/_cat/indices/.ds-logs.*", "/_cat/indices/logs-*", "/_plugins/_sm/policies/logs"])(
  "a failure at %s fails the job and keeps nothing else back",
  async (failing) => {
    const { url, standIn } = await openSearch({ failing });
    await expect(prepare(url, true).start()).rejects.toThrow("500");
    const others = inOrder.filter((request) => !request.endsWith(failing) && !(failing === "/_snapshot/logs" && request.includes("_sm")));
    expect(standIn.changes()).toEqual(expect.arrayContaining(others));
  },
);

test.each([
  "/_cluster/health",
  "/_plugins/_ism/policies/log-streams",
  "/_index_template/log-streams",
  "/_data_stream/logs.a",
  "/_data_stream/logs.b",
  "/_cat/indices/logs-*",
  "/_snapshot/logs",
  "/_plugins/_sm/policies/logs",
  "/_plugins/_security/api/internalusers/fluentbit-a",
])("what a failure at %s left half done the next run completes", async (failing) => {
  const { url, standIn } = await openSearch({ failing });
  const job = prepare(url, true);
  if (failing !== "/_cluster/health") await expect(job.start()).rejects.toThrow();
  standIn.heal();
  await job.start();
  // A policy that the first run put is replaced, by another method for those of snapshots.
  const done = standIn.changes().map((request) => request.split("?")[0]?.replace("PUT /_plugins/_sm", "POST /_plugins/_sm"));
  expect(done).toEqual(expect.arrayContaining(inOrder));
  expect([...standIn.streams]).toEqual(["logs.a", "logs.b"]);
});

test.each([
  "/_plugins/_ism/policies/log-streams",
  "/_index_template/log-streams",
  "/_data_stream/logs.a",
  "/_cat/indices/logs-*",
  "/_cat/indices/.ds-logs.*",
  "/_plugins/_ism/add/.ds-logs.*",
  "/_plugins/_ism/change_policy/.ds-logs.*",
  "/_snapshot/logs",
  "/_plugins/_sm/policies/logs",
  "/_plugins/_security/api/internalusers/fluentbit-a",
])("a failure at %s is told with the server's own words, and nothing else is", async (failing) => {
  const { url, standIn } = await openSearch({ failing });
  standIn.streams.add("logs.b");
  const failure = (await prepare(url, true)
    .start()
    .then(
      () => undefined,
      (error: unknown) => error,
    )) as { code: number; stdout: string; stderr: string } | undefined;
  expect(failure).toMatchObject({ code: expect.toBeOneOf([1, 22]) as number });
  expect(`${failure?.stdout}${failure?.stderr}`).toContain('{"error":"no"}');
  expect(failure?.stderr).not.toMatch(/descriptor|syntax|unbound|not found/);
});
