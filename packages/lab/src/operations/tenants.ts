import { setTimeout as wait } from "node:timers/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSecrets } from "../documents/make-secrets.ts";
import type { FleetEdit } from "../documents/editable-fleet.ts";
import { stateNow } from "../scenarios/commit-change.ts";
import { certificatesReady } from "../migration/certificates-ready.ts";
import type { Operator } from "./operator.ts";

/** Longer than Argo CD takes to heal, which it does within two seconds. */
const healing = 6000;
const agent = "cluster-02-prometheus-agent";

/** "What was changed by hand in a cluster": what is added beside Git's fields stays, and its manager shows who did it. */
export async function handMadeSeen(operator: Operator): Promise<void> {
  await operator.shell.run(keyByHand('"1"'));
  await wait(healing);
  const shown = await operator.reading("What was changed by hand in a cluster")(/ get /);
  operator.expect(shown.includes("manager: somebody"), "the manager of a key that was added by hand is not shown");
  operator.expect(
    (await operator.get("cluster-01", "ConfigMap", "thanos-receive"))?.["data"]["by-hand"] === "1",
    "a key that was added by hand is undone",
  );
  operator.expect(
    (await stateNow(operator.world, "cluster-01-thanos-receiver")).sync === "Synced",
    "a key that was added by hand is shown",
  );
  await operator.shell.run(keyByHand("null"));
}

/** "Add a tenant": the agent waits for its certificate while everything else is synced, then restarts once. */
export async function tenantAdded(operator: Operator): Promise<void> {
  const { world, page } = operator;
  const type = operator.reading("Add a tenant");
  await type(/^argocd app set .* none$/);
  const tenants = ["team-a", "team-b", "team-c"].map((name) => ({ name, namespaces: [name] }));
  const edits: FleetEdit[] = [{ file: "cluster-02.yaml", path: ["tenants"], value: tenants }];
  const pods = operator.pods("cluster-02", "prometheus-agent-");
  const commit = await operator.merge(edits, "team-c comes");
  await operator.settled(commit, (name) => ![agent, "cluster-02", "monitoring"].includes(name));
  const held = await stateNow(world, agent);
  operator.expect(
    held.sync === "OutOfSync" && operator.pods("cluster-02", "prometheus-agent-") === pods,
    `the agent did not wait: it is ${held.sync}`,
  );
  await certificatesReady(world);
  page.unmet.push(...(await makeSecrets(operator.shell, "cluster-02", /remote-write-client-team-c/)));
  await type(/^argocd app set .* automated /);
  await operator.settled(commit);
  operator.expect(
    operator.pods("cluster-02", "prometheus-agent-") !== pods,
    "the agent did not restart, and mounts no Secret of the new tenant",
  );
  await operator.reading("Delete a tenant's blocks")(/ get /);
  operator.expect(/^type: S3$/m.test(readFileSync(join(operator.shell.folder, "objstore.yaml"), "utf8")), "objstore.yaml names no bucket");
  await operator.settled(await operator.merge([], "team-c goes again"));
}

function keyByHand(value: string): string {
  const patch = `'{"data":{"by-hand":${value}}}'`;
  return `kubectl --context cluster-01 patch configmap thanos-receive --namespace monitoring --type=merge --field-manager=somebody --patch ${patch}`;
}
