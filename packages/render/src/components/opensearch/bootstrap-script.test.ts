import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished, test, expect } from "vitest";
import { bootstrapScript } from "./bootstrap-script.ts";

const run = promisify(execFile);
const policies = new Set(["/_plugins/_ism/policies/logs", "/_plugins/_sm/policies/logs"]);

/**
 * The part of OpenSearch's API that the script relies on: policies are created without a revision and replaced only at
 * the current one, which each change raises.
 */
async function openSearch(options: { failing?: string } = {}) {
  const revisions = new Map<string, number>();
  const requests: string[] = [];
  const answer = async (request: IncomingMessage): Promise<[number, object]> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.method !== "GET") JSON.parse(body);
    requests.push(`${request.method} ${request.url}`);
    if (pathname === options.failing) return [500, { error: "no" }];
    if (!policies.has(pathname)) return [200, {}];
    const current = revisions.get(pathname);
    if (request.method === "GET")
      return current === undefined
        ? [404, { status: 404 }]
        : [200, { _id: "logs", _version: 2, _seq_no: current, _primary_term: 3, policy: {} }];
    const asked = searchParams.get("if_seq_no");
    if (asked === null ? current !== undefined : Number(asked) !== current || searchParams.get("if_primary_term") !== "3")
      return [409, { status: 409 }];
    revisions.set(pathname, (current ?? 40) + 1);
    return [201, {}];
  };
  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function prepare(url: string, hasSnapshots: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "opensearch-bootstrap-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  for (const name of ["certificates", "documents", "security", "users", "work"]) mkdirSync(at(name));
  for (const name of ["index-template", "lifecycle-policy", "snapshot-repository", "snapshot-policy"])
    writeFileSync(at(`documents/${name}.json`), "{}");
  writeFileSync(at("security/roles.yml"), "");
  writeFileSync(at("users/internal_users.yml"), "");
  writeFileSync(at("securityadmin.sh"), `#!/bin/bash\necho "$*" >> ${at("securityadmin.log")}; ls "$2" >> ${at("securityadmin.log")}\n`);
  chmodSync(at("securityadmin.sh"), 0o755);
  const places = {
    url,
    certificates: at("certificates"),
    documents: at("documents"),
    security: at("security"),
    users: at("users"),
    work: at("work"),
    securityAdmin: at("securityadmin.sh"),
  };
  writeFileSync(at("bootstrap.sh"), bootstrapScript(places, hasSnapshots));
  return { start: () => run("bash", [at("bootstrap.sh")]), log: () => readFileSync(at("securityadmin.log"), "utf8") };
}

test("a new cluster gets template, policies and repository, in this order", async () => {
  const { url, requests } = await openSearch();
  await prepare(url, true).start();
  expect(requests).toEqual([
    "GET /_cluster/health?wait_for_status=yellow&timeout=30s",
    "PUT /_index_template/logs",
    "GET /_plugins/_ism/policies/logs",
    "PUT /_plugins/_ism/policies/logs",
    "PUT /_snapshot/logs",
    "GET /_plugins/_sm/policies/logs",
    "POST /_plugins/_sm/policies/logs",
  ]);
});

test("a second run replaces the policies at their revision and moves the indices to it", async () => {
  const { url, requests } = await openSearch();
  const job = prepare(url, true);
  await job.start();
  requests.length = 0;
  await job.start();
  expect(requests.filter((request) => !request.startsWith("GET"))).toEqual([
    "PUT /_index_template/logs",
    "PUT /_plugins/_ism/policies/logs?if_seq_no=41&if_primary_term=3",
    "POST /_plugins/_ism/change_policy/logs-*",
    "PUT /_snapshot/logs",
    "PUT /_plugins/_sm/policies/logs?if_seq_no=41&if_primary_term=3",
  ]);
});

test("an image without the plugin is asked for no snapshots", async () => {
  const { url, requests } = await openSearch();
  await prepare(url, false).start();
  expect(requests.filter((request) => /_snapshot|_sm/.test(request))).toEqual([]);
});

test("users and roles are handed to securityadmin in one folder", async () => {
  const { url } = await openSearch();
  const job = prepare(url, false);
  await job.start();
  const { hostname, port } = new URL(url);
  expect(job.log()).toContain(`-icl -h ${hostname} -p ${port} `);
  expect(job.log()).toMatch(/internal_users\.yml\nroles\.yml\n$/);
});

test.each(["/_index_template/logs", "/_plugins/_ism/policies/logs", "/_snapshot/logs"])(
  "a failure at %s fails the job, and nothing is applied after it",
  async (failing) => {
    const { url, requests } = await openSearch({ failing });
    await expect(prepare(url, true).start()).rejects.toThrow("500");
    expect(new URL(`http://localhost${requests.at(-1)?.split(" ")[1]}`).pathname).toBe(failing);
  },
);
