import { thanos } from "@thanos-fleet/components/tools";
import { expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { acceptedAuthorities } from "./accepted-authorities.ts";
import { program, renderPatched } from "./rendered-project.ts";
import { RenderedCertificates } from "./rendered-certificates.ts";
import { runReceiver } from "./running-receiver.ts";

async function acceptedIn(phase: string): Promise<readonly string[]> {
  const rotation = { phase, nextCaSecretName: "monitoring-ca-2" };
  const { deploy, fleet } = await renderPatched({ "clusters/roles/central.yaml": { certificates: { rotation } } });
  const [central] = fleet.centrals;
  if (central === undefined) throw new Error("there is a central cluster");
  const certificates = await RenderedCertificates.issue({ deploy, fleet });
  const receiver = await runReceiver(await program(thanos), podContainers(deploy, central, certificates.secret));
  return acceptedAuthorities(receiver.port(19291));
}

test("a receiver names every CA that it has loaded, which the gates of a rotation read", async () => {
  expect(await acceptedIn("prepare")).toEqual(["CN=cluster-01 monitoring-ca"]);
  for (const phase of ["trust", "issue"])
    expect(await acceptedIn(phase)).toEqual(["CN=cluster-01 monitoring-ca", "CN=cluster-01 monitoring-ca-2"]);
});
