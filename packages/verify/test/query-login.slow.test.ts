import { thanos } from "@thanos-fleet/components/tools";
import { expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { containerOf } from "./running-receiver.ts";
import { runContainer } from "./running-container.ts";
import { until } from "@thanos-fleet/native-tool";

/** A bcrypt hash of `correct horse`, as htpasswd writes it. */
const web = "basic_auth_users:\n  ada: $2y$06$abcdefghijklmnopqrstuud/5IuQmqhVO0kfNEbHJM.fJkPiliBzC\n";

test("Query from outside asks everybody for a login, on every path, and passes pages and answers on", async () => {
  const { deploy, fleet } = await renderPatched();
  const [central] = fleet.centrals;
  if (central === undefined) throw new Error("there is a central cluster");
  const all = podContainers(deploy, central, (key) => (key === "web.yaml" ? web : "sample"));
  const binary = await program(thanos);
  const nothing = { "/etc/thanos/query/endpoints.yaml": "endpoints: []\n" };
  const query = await runContainer(binary, containerOf(all, "thanos-query"), { files: nothing });
  const downstream = { "--query-frontend.downstream-url": `http://127.0.0.1:${query.port(10902)}` };
  const frontend = await runContainer(binary, containerOf(all, "thanos-query-login"), { args: downstream });
  const ask = (path: string, login?: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${frontend.port(10902)}${path}`, {
      headers: login === undefined ? {} : { authorization: `Basic ${Buffer.from(login).toString("base64")}` },
    });

  await until("the frontend reaches Query", async () => (await ask("/api/v1/query?query=1", "ada:correct horse")).status === 200);
  const answer = (await (await ask("/api/v1/query?query=1%2B1", "ada:correct horse")).json()) as { data: { result: [number, string] } };
  expect(answer.data.result[1]).toBe("2");
  const page = await ask("/graph", "ada:correct horse");
  expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/html")]);
  expect(await page.text()).toContain("Thanos");

  for (const login of [undefined, "ada:wrong horse", "eve:correct horse"])
    for (const path of ["/api/v1/query?query=1", "/graph", "/metrics", "/-/ready", "/debug/pprof/"])
      expect((await ask(path, login)).status).toBe(401);
});
