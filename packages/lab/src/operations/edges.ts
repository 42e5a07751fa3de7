import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationStates, describeState } from "../argo-cd/applications.ts";
import type { FleetEdit } from "../documents/editable-fleet.ts";
import { makeSecrets } from "../documents/make-secrets.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import { certificatesReady } from "../migration/certificates-ready.ts";
import type { Operator } from "./operator.ts";

/** The edge that the page adds; its address is of no fleet's range. */
export const newEdge = { name: "cluster-05", address: "192.0.2.199" };
/** The edge that the page removes. */
const oldEdge = "cluster-04";

/** "Add an edge": Argo CD waits until it knows the cluster. */
export async function edgeAdded(operator: Operator, project: string): Promise<void> {
  const { world, page, shell } = operator;
  const { name, address } = newEdge;
  const { home } = world;
  const type = operator.reading("Add an edge");
  const made = await shell.run(`pnpm new-cluster --name ${name} --address ${address} --nodes 3`);
  operator.expect(made.status === 0, `\`pnpm new-cluster\` failed: ${made.stderr}`);
  const text = readFileSync(join(project, `clusters/${name}.yaml`), "utf8");
  const commit = await operator.mergeForGood([{ file: `${name}.yaml`, path: [], value: text }], `${name} comes`);
  await operator.settled(commit, (application) => application === home.name || application.startsWith(`${home.name}-`));
  operator.expect(
    (await operator.get(name, "Namespace", "monitoring")) === undefined,
    `Argo CD deploys to ${name}, which it does not know`,
  );
  await type(/ apply /);
  await certificatesReady(world);
  page.unmet.push(...(await makeSecrets(shell, name)));
  await jobAgain(operator, () => type(/ delete /));
  await type(/^argocd cluster /);
  await operator.settled(commit);
  operator.expect(operator.pods(name, "prometheus-agent-") !== "", `${name} runs no agent`);
}

async function jobAgain(operator: Operator, deleteJob: () => Promise<string>): Promise<void> {
  const { client } = operator.world.home;
  const jobs = async () =>
    (await client.list("batch/v1", "Job", "monitoring")).filter(({ metadata }) => metadata.labels?.["app"] === "opensearch-bootstrap");
  const [before] = await jobs();
  await deleteJob();
  await operator.eventually("the bootstrap job is made again and ends well", async () => {
    const [now] = await jobs();
    return now !== undefined && now.metadata.uid !== before?.metadata.uid && now["status"]?.succeeded === 1;
  });
}

/** "Remove an edge", to the end; on the way it is compared without caches, as "Replace a cluster by another" says. */
export async function edgeRemoved(operator: Operator): Promise<void> {
  const { client } = operator.world.home;
  const type = operator.reading("Remove an edge");
  const states = async () => (await applicationStates(client)).filter(({ name }) => name === oldEdge || name.startsWith(`${oldEdge}-`));
  const decommission: FleetEdit = { file: `${oldEdge}.yaml`, path: ["decommission"], value: true };
  await operator.merge([decommission], `${oldEdge} goes`);
  await operator.eventually(
    "its workloads are gone",
    async () => (await states()).every(({ name }) => [oldEdge, `${oldEdge}-namespaces`].includes(name)),
    180,
  );
  await operator.reading("Replace a cluster by another")(/^argocd app /);
  await type(/ delete secret /);
  const listed = await type(/^argocd app list /);
  operator.expect(listed.trim() === `${oldEdge}-namespaces`, `the project ${oldEdge} still has ${listed.trim().replaceAll("\n", ", ")}`);
  await operator.mergeForGood([{ file: `${oldEdge}.yaml`, path: [], value: undefined }], `${oldEdge} is gone`);
  await type(/^argocd app delete /);
  await type(/ delete appproject /);
  const held = await type(/ get /);
  operator.expect(
    held.includes("persistentvolumeclaim/data-prometheus-agent-0"),
    `the namespace does not show the volumes that it keeps: ${held}`,
  );
  await type(/ delete namespace /);
  await type(/^argocd cluster /);
  await operator.eventually(`nothing of ${oldEdge} is left in Argo CD`, async () => (await states()).length === 0);
  for (const state of await states()) operator.expect(false, describeState(state));
  await expectNothingLeft(operator);
}

async function expectNothingLeft(operator: Operator): Promise<void> {
  const project = { apiVersion: "argoproj.io/v1alpha1", kind: "AppProject", namespace: "argocd", name: oldEdge };
  operator.expect((await orMissing(operator.world.home.client.get(project))) === undefined, `the project ${oldEdge} is left`);
  for (const name of ["monitoring", "monitoring-node"])
    operator.expect((await operator.get(oldEdge, "Namespace", name)) === undefined, `the namespace ${name} of ${oldEdge} is left`);
  operator.expect(
    (await operator.get(operator.world.home.name, "Secret", `remote-write-client-${oldEdge}`)) === undefined,
    "the leaf came back",
  );
}
