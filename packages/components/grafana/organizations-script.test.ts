import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { withMutatedLine } from "../test/mutated-line.ts";
import { organizationsScript } from "./organizations-script.ts";

const run = promisify(execFile);
const login = { username: 'the "boss"\\', password: 'p\\a"s$s w`rd:%' };

interface Organization {
  readonly name: string;
  readonly members: Set<string>;
  readonly datasources: Map<string, unknown>;
}

interface Body {
  readonly name: string;
  readonly uid: string;
  readonly loginOrEmail: string;
  readonly secureJsonData: { readonly httpHeaderValue1: string };
}

/**
 * The part of Grafana's API that the script relies on: names and uids are unique, who makes an organization becomes its
 * member, and only members see its datasources.
 */
async function grafana(options: { failing?: string } = {}) {
  const organizations = new Map<number, Organization>([
    [1, { name: "Main Org.", members: new Set([login.username]), datasources: new Map() }],
  ]);
  const changes: string[] = [];
  const handle = (request: IncomingMessage, body: Body): [number, object] => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/api/health") return [200, { database: "ok" }];
    const expected = Buffer.from(`${login.username}:${login.password}`).toString("base64");
    if (request.headers.authorization !== `Basic ${expected}`) return [401, { message: "Invalid username or password" }];
    if (request.method !== "GET") changes.push(`${request.method} ${request.headers["x-grafana-org-id"] ?? "-"} ${pathname}`);
    if (pathname === options.failing) return [500, { message: "no" }];
    const byName = /^\/api\/orgs\/name\/(.+)$/.exec(pathname)?.[1];
    if (byName !== undefined) {
      const found = [...organizations].find(([, { name }]) => name === byName);
      return found === undefined
        ? [404, { message: "Organization not found" }]
        : [200, { id: found[0], name: byName, address: { city: "" } }];
    }
    if (pathname === "/api/orgs") {
      if ([...organizations.values()].some(({ name }) => name === body.name)) return [409, { message: "Organization name taken" }];
      const orgId = organizations.size + 6;
      organizations.set(orgId, { name: body.name, members: new Set([login.username]), datasources: new Map() });
      return [200, { message: "Organization created", orgId }];
    }
    const members = organizations.get(Number(/^\/api\/orgs\/(\d+)\/users$/.exec(pathname)?.[1]))?.members;
    if (members !== undefined) {
      if (members.has(body.loginOrEmail)) return [409, { message: "User is already member of this organization" }];
      members.add(body.loginOrEmail);
      return [200, {}];
    }
    return datasources(request, body, pathname);
  };
  const datasources = (request: IncomingMessage, body: Body, pathname: string): [number, object] => {
    const organization = organizations.get(Number(request.headers["x-grafana-org-id"]));
    if (organization === undefined || !organization.members.has(login.username)) return [403, { message: "Permission denied" }];
    const uid = /^\/api\/datasources\/uid\/(.+)$/.exec(pathname)?.[1];
    const exists = organization.datasources.has(uid ?? body.uid);
    if (uid !== undefined && !exists) return [404, { message: "Data source not found" }];
    if (uid === undefined && exists) return [409, { message: "data source with the same uid already exists" }];
    if (request.method !== "GET") organization.datasources.set(uid ?? body.uid, body);
    return [200, {}];
  };
  const server = createServer((request, response) => {
    void (async () => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      const [status, body] = handle(request, (text === "" ? {} : JSON.parse(text)) as Body);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, organizations, changes };
}

function prepare(url: string, teams: readonly string[], password = login.password) {
  const folder = mkdtempSync(join(tmpdir(), "grafana-organizations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  for (const name of ["admin", "datasources", "work"]) mkdirSync(at(name));
  // Editors end a file with a line break, which belongs to no password.
  writeFileSync(at("admin/username"), `${login.username}\n`);
  writeFileSync(at("admin/password"), `${password}\n`);
  for (const team of teams)
    writeFileSync(at(`datasources/${team}.json`), JSON.stringify({ uid: "q", secureJsonData: { httpHeaderValue1: team } }));
  const places = { url, admin: at("admin"), datasources: at("datasources"), work: at("work"), uid: "q" };
  writeFileSync(at("organizations.sh"), withMutatedLine(organizationsScript(places, teams)));
  return { start: () => run("bash", [at("organizations.sh")]), login: () => statSync(at("work/authorization")).mode & 0o777 };
}

function headerOf(organization: Organization | undefined): string | undefined {
  return (organization?.datasources.get("q") as Body | undefined)?.secureJsonData.httpHeaderValue1;
}

test("each team gets an organization with a datasource of its own, and the main one is left alone", async () => {
  const { url, organizations } = await grafana();
  const job = prepare(url, ["team-a", "team-b"]);
  await job.start();
  expect([...organizations.values()].map((organization) => [organization.name, headerOf(organization)])).toEqual([
    ["Main Org.", undefined],
    ["team-a", "team-a"],
    ["team-b", "team-b"],
  ]);
  expect(job.login()).toBe(0o600);
});

test("a second run replaces what is there and makes nothing again", async () => {
  const { url, organizations, changes } = await grafana();
  const job = prepare(url, ["team-a"]);
  await job.start();
  organizations.get(7)?.datasources.set("q", { secureJsonData: { httpHeaderValue1: "team-b" } });
  changes.length = 0;
  await job.start();
  expect(changes).toEqual(["POST - /api/orgs/7/users", "PUT 7 /api/datasources/uid/q"]);
  expect(headerOf(organizations.get(7))).toBe("team-a");
});

test("an administrator who is no member any more becomes one", async () => {
  const { url, organizations } = await grafana();
  const job = prepare(url, ["team-a"]);
  await job.start();
  organizations.get(7)?.members.clear();
  await job.start();
  expect(organizations.get(7)?.members).toEqual(new Set([login.username]));
});

test("a wrong password fails the job before anything changes, and is not printed", async () => {
  const { url, changes } = await grafana();
  const failed = await prepare(url, ["team-a"], "another")
    .start()
    .catch((error: unknown) => String((error as { stderr: string }).stderr));
  expect(failed).toContain("status 401");
  expect(failed).not.toContain("another");
  expect(changes).toEqual([]);
});

test.each(["/api/orgs", "/api/orgs/7/users", "/api/datasources"])(
  "a failure at %s fails the job, and nothing is applied after it",
  async (failing) => {
    const { url, changes } = await grafana({ failing });
    await expect(prepare(url, ["team-a", "team-b"]).start()).rejects.toThrow("status 500");
    expect(changes.at(-1)).toMatch(new RegExp(` ${failing}$`));
  },
);
