import { thanos } from "@thanos-fleet/components/tools";
import { expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { acceptedAuthorities } from "./accepted-authorities.ts";
import { makeAuthority } from "./certificates.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { receiverHost, runReceiver } from "./running-receiver.ts";

async function acceptedBy(trusted: readonly string[]): Promise<readonly string[]> {
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
  return acceptedAuthorities(receiver.port(19291));
}

test("a receiver names every CA that it has loaded, which the gates of a rotation read", async () => {
  const old = await makeAuthority("cluster-01 monitoring-ca");
  const next = await makeAuthority("cluster-01 monitoring-ca-2");
  expect(await acceptedBy([old.ca])).toEqual(["CN=cluster-01 monitoring-ca"]);
  expect(await acceptedBy([old.ca, next.ca])).toEqual(["CN=cluster-01 monitoring-ca", "CN=cluster-01 monitoring-ca-2"]);
});
