import { spawnSync } from "node:child_process";
import { thanos } from "@thanos-fleet/components/tools";
import { expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { makeAuthority } from "./certificates.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { receiverHost, runReceiver } from "./running-receiver.ts";

/** What the gate of docs/secrets.md asks a receiver: the CAs whose client certificates it accepts. */
async function acceptedBy(trusted: readonly string[]): Promise<string> {
  const { deploy, fleet } = await renderPatched();
  const [central] = fleet.centrals;
  const [first] = await Promise.all([makeAuthority("cluster-01 monitoring-ca"), makeAuthority("cluster-01 monitoring-ca-2")]);
  if (central === undefined) throw new Error("there is a central cluster");
  const { cert, key } = await first.serverLeaf(receiverHost);
  const secrets: Record<string, string> = { "tls.crt": cert, "tls.key": key, "ca.crt": trusted.join("") };
  const receiver = await runReceiver(
    await program(thanos),
    podContainers(deploy, central, (name) => secrets[name] ?? "sample"),
  );
  const { stdout } = spawnSync("openssl", ["s_client", "-connect", `localhost:${receiver.port(19291)}`], { input: "", encoding: "utf8" });
  return /Acceptable client certificate CA names\n([^]*?)\nRequested/.exec(stdout)?.[1] ?? stdout;
}

test("a receiver names every CA that it has loaded, which the gates of a rotation read", async () => {
  const old = await makeAuthority("cluster-01 monitoring-ca");
  const next = await makeAuthority("cluster-01 monitoring-ca-2");
  const names = (text: string) => text.split("\n").map((line) => line.replaceAll(/\s*=\s*/g, "="));
  expect(names(await acceptedBy([old.ca]))).toEqual(["CN=cluster-01 monitoring-ca"]);
  expect(names(await acceptedBy([old.ca, next.ca])).sort()).toEqual(["CN=cluster-01 monitoring-ca", "CN=cluster-01 monitoring-ca-2"]);
});
