import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, onTestFinished, test } from "vitest";

interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  body: string;
}

const self = 7;
const marker = "<!-- thanos-fleet: plan -->\n";

/** A server that answers as GitLab's API of notes does, 100 a page; what it was asked to change is in `calls`. */
async function startGitlab(notes: Note[]): Promise<{ readonly url: string; readonly calls: string[] }> {
  const calls: string[] = [];
  const path = "/api/v4/projects/3/merge_requests/5/notes";
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://gitlab");
      if (request.headers["private-token"] !== "secret") return response.writeHead(401).end("401 Unauthorized");
      if (pathname === "/api/v4/user") return response.end(JSON.stringify({ id: self }));
      if (request.method === "GET" && pathname === path) {
        const page = Number(searchParams.get("page"));
        const next = page * 100 < notes.length ? String(page + 1) : "";
        return response.writeHead(200, { "x-next-page": next }).end(JSON.stringify(notes.slice((page - 1) * 100, page * 100)));
      }
      const { body } = JSON.parse(await textOf(request)) as { body: string };
      calls.push(`${request.method} ${pathname.slice(path.length)} ${body}`);
      return response.writeHead(request.method === "POST" ? 201 : 200).end("{}");
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`, calls };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Runs the script as the job does, with a plan in its folder. */
function comment(url: string, token?: string): Promise<{ status: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-comment-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "plan.md"), "### the plan\n");
  const job = { CI_API_V4_URL: url, CI_PROJECT_ID: "3", CI_MERGE_REQUEST_IID: "5", ...(token === undefined ? {} : { PLAN_TOKEN: token }) };
  const child = spawn(process.execPath, [join(repository, ".gitlab/comment-plan.mjs"), "plan.md"], {
    cwd: folder,
    env: { ...process.env, PLAN_TOKEN: "", ...job },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, output })));
}

const body = `${marker}### the plan\n`;
const note = (id: number, author: number, text: string): Note => ({ id, author: { id: author }, body: text });

test("the first plan of a merge request is a new note, although another quotes one", async () => {
  const { url, calls } = await startGitlab([note(1, 2, body), note(2, self, `see below\n${body}`)]);
  expect(await comment(url, "secret")).toMatchObject({ status: 0, output: "the plan is a new comment\n" });
  expect(calls).toEqual([`POST  ${body}`]);
});

test("a later plan takes the place of the earlier one, however many notes came before it", async () => {
  const others = Array.from({ length: 230 }, (_, index) => note(index, 2, "hello"));
  const { url, calls } = await startGitlab([...others, note(999, self, `${marker}### an older plan\n`)]);
  expect(await comment(url, "secret")).toMatchObject({ status: 0, output: "the plan is updated in its comment\n" });
  expect(calls).toEqual([`PUT /999 ${body}`]);
});

test("without a token it says where the plan is, and a token that GitLab refuses fails the job", async () => {
  const { url, calls } = await startGitlab([]);
  expect(await comment(url)).toMatchObject({ status: 0, output: expect.stringContaining("PLAN_TOKEN is not set") });
  expect(await comment(url, "wrong")).toMatchObject({ status: 1, output: expect.stringContaining("GitLab answers 401") });
  expect(calls).toEqual([]);
});
