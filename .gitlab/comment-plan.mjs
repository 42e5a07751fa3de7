// Puts a file into one note of the merge request whose pipeline this is, and updates that note in later pipelines. It needs a token
// in PLAN_TOKEN, since the token of a job may not write notes.
import { readFileSync } from "node:fs";

const marker = "<!-- thanos-fleet: plan -->";
const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, PLAN_TOKEN } = process.env;
const [file = "plan.md"] = process.argv.slice(2);

if (PLAN_TOKEN) await comment(`${marker}\n${readFileSync(file, "utf8")}`);
else process.stdout.write("PLAN_TOKEN is not set, so the plan is only an artifact of this job (see .gitlab-ci.yml)\n");

async function comment(body) {
  const notes = `/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const { id: self } = await (await request("GET", "/user")).json();
  const own = await findNote(notes, self);
  if (own === undefined) await request("POST", notes, { body });
  else await request("PUT", `${notes}/${own.id}`, { body });
  process.stdout.write(`the plan is ${own === undefined ? "a new comment" : "updated in its comment"}\n`);
}

// Someone may quote the plan, so only a note of the token's own user counts.
async function findNote(notes, self) {
  for (let page = "1"; page !== "";) {
    const answer = await request("GET", `${notes}?per_page=100&sort=asc&order_by=created_at&page=${page}`);
    const own = (await answer.json()).find(({ author, body }) => author.id === self && body.startsWith(marker));
    if (own !== undefined) return own;
    page = answer.headers.get("x-next-page") ?? "";
  }
  return undefined;
}

async function request(method, path, content) {
  const answer = await fetch(`${CI_API_V4_URL}${path}`, {
    method,
    headers: { "private-token": PLAN_TOKEN, ...(content && { "content-type": "application/json" }) },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path.replace(/\?.*/, "")}: GitLab answers ${answer.status} ${await answer.text()}`);
  return answer;
}
