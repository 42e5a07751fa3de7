import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationStates, refresh } from "../argo-cd/applications.ts";
import { deployedApplications } from "../deploy-objects.ts";
import type { DocumentRun } from "../documents/document-run.ts";
import type { DocumentShell } from "../documents/document-shell.ts";
import type { Statement } from "../documents/document-statements.ts";
import { makeSecrets } from "../documents/make-secrets.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { podUids } from "../pod-uids.ts";
import { settle } from "../settle.ts";
import { until } from "../until.ts";
import { expectedSecrets } from "../wanted-secrets.ts";
import type { World } from "../world.ts";
import { install } from "../scenarios/first-installation.ts";
import { certificatesReady } from "./certificates-ready.ts";
import {
  expectNodeExporter,
  expectOldNodeExporter,
  expectOldPrometheus,
  expectOursGone,
  expectReady,
  expectSame,
  type Expecting,
} from "./expectations.ts";
import { labelsOfOthers } from "./old-stacks.ts";

/** A migration that is under way. */
export interface Migration extends Expecting {
  readonly shell: DocumentShell;
  readonly installation: readonly string[];
}

/** The cluster that the page's commands for edges name. */
const named = "cluster-02";

/** Phase 0: namespaces, platform and Secrets of the centre. */
export async function groundLaid({ world, shell, documents }: Migration): Promise<void> {
  const { home } = world;
  for (const statement of documents.in("Phase 0: ground")) {
    const isDiff = / diff /.test(statement.text);
    if (statement.text.startsWith("pnpm secrets")) documents.unmet.push(...(await secretsMade({ world, shell, cluster: home.name })));
    const { stdout } = await documents.run(statement, { codes: isDiff ? [1] : [0] });
    if (isDiff && !stdout.includes("pod-security.kubernetes.io/"))
      documents.unmet.push("the diff of the namespaces shows no level of Pod Security");
    if (/get gateway/.test(statement.text) && !/\d+\.\d+\.\d+\.\d+ +True/.test(stdout))
      documents.unmet.push(`the Gateway shows no address, or is not programmed: ${stdout}`);
  }
  const monitoring = await home.client.get({ apiVersion: "v1", kind: "Namespace", name: "monitoring" });
  for (const [label, value] of Object.entries(labelsOfOthers))
    if (monitoring.metadata.labels?.[label] !== value) documents.unmet.push(`the namespace lost its label ${label}`);
  const objects = deployedApplications(join(world.repository.path, "deploy"), home.name).flatMap((application) => application.objects);
  for (const { namespace, name, keys } of expectedSecrets(objects)) {
    const secret = await orMissing(home.client.get({ apiVersion: "v1", kind: "Secret", namespace, name }));
    const missing = keys.filter((key) => secret?.["data"]?.[key] === undefined);
    if (missing.length > 0) documents.unmet.push(`the Secret ${namespace}/${name} of ${home.name} lacks ${missing.join(", ")}`);
  }
}

/** What `pnpm secrets` prints, once the certificates that it copies are there. */
async function secretsMade({ world, shell, cluster }: { world: World; shell: DocumentShell; cluster: string }): Promise<readonly string[]> {
  await certificatesReady(world);
  return makeSecrets(shell, cluster);
}

/** Phase 1: receivers by hand, the way back and forth again, the hand-over to Argo CD, and back from there too. */
export async function centreMigrated(run: Migration): Promise<void> {
  const { world, documents } = run;
  const { home } = world;
  const statements = documents.in("Phase 1: the centre");
  const back = statements.filter(({ text }) => / delete -k |^argocd /.test(text));
  const forth = statements.filter((statement) => !back.includes(statement));
  const [byHand, ...byArgoCd] = back;
  const receivers = forth.filter(({ text }) => text.includes("thanos-receive"));
  for (const statement of receivers) await documents.run(statement);
  await documents.run(byHand);
  await expectReceiversGone(run);
  for (const statement of receivers) await documents.run(statement);
  const before = podUids(home.kubelet.pods, "thanos-receive-");
  if (before.size !== 3) documents.unmet.push(`${before.size} receivers are there after they were applied and waited for`);
  for (const statement of forth.filter((one) => !receivers.includes(one))) await documents.run(statement);
  documents.unmet.push(...(await install(world, run.installation, { makesSecrets: false })));
  await expectReady(run, home.name);
  expectSame(run, before, podUids(home.kubelet.pods, "thanos-receive-"));
  await expectNodeExporter(run, home.client, home.name);
  for (const { name, client } of world.lab.clusters.values())
    if (name !== home.name && (await orMissing(client.get({ apiVersion: "v1", kind: "Namespace", name: "monitoring-node" }))) !== undefined)
      documents.unmet.push(`Argo CD deploys to ${name}, which it must not know yet`);
  await handedBack(run, byArgoCd);
}

/** Once Argo CD has what was applied, it makes again what is deleted: the way back goes through Argo CD. */
async function handedBack(run: Migration, statements: readonly Statement[]): Promise<void> {
  for (const statement of statements.filter((one) => !isForth(one))) await run.documents.run(statement);
  await expectReceiversGone(run);
  for (const statement of statements.filter(isForth)) await run.documents.run(statement);
  await expectReady(run, run.world.home.name);
}

function isForth({ text }: Statement): boolean {
  return text.includes("--sync-policy automated");
}

async function expectReceiversGone({ world: { home }, documents }: Migration): Promise<void> {
  const receivers = { apiVersion: "apps/v1", kind: "StatefulSet", namespace: "monitoring", name: "thanos-receive" };
  const isGone = async (): Promise<true | undefined> =>
    (await orMissing(home.client.get(receivers))) === undefined && podUids(home.kubelet.pods, "thanos-receive-").size === 0
      ? true
      : undefined;
  await until("the receivers are gone", isGone, { seconds: 60 }).catch((error: Error) =>
    documents.unmet.push(`on the way back: ${error.message}`),
  );
  // Gone for good, not for the moment until somebody makes them again: Argo CD heals within seconds.
  const isBack = async (): Promise<true | undefined> => ((await orMissing(home.client.get(receivers))) === undefined ? undefined : true);
  const isHealed = await until("the receivers are made again", isBack, { seconds: 5 }).catch(() => false);
  if (isHealed) documents.unmet.push("on the way back: the receivers are deleted and made again");
  const claims = await home.client.list("v1", "PersistentVolumeClaim", "monitoring");
  const kept = claims.filter(({ metadata }) => metadata.name.startsWith("data-thanos-receive-"));
  if (kept.length !== 3) documents.unmet.push(`on the way back: ${kept.length} of three volumes of the receivers stay`);
}

/** Phase 2 for an edge; where asked the way back is gone, and the phase once more. */
export async function edgeMigrated(
  run: Migration,
  { edge, isUndone }: { readonly edge: string; readonly isUndone: boolean },
): Promise<void> {
  const { world, documents, old } = run;
  const { client, kubelet } = world.lab.cluster(edge);
  const as = (text: string): string => text.replaceAll(named, edge);
  const statements = documents.in("Phase 2: agents, one edge at a time");
  const back = statements.filter(({ text }) => /cluster rm| delete -k |^helm /.test(text));
  const forth = statements.filter((statement) => !back.includes(statement));
  const oldPods = old.podsIn(edge);
  // What the page's own command shows takes the place of the placeholder behind it.
  let revision = "";
  const go = async ({ hasSecrets }: { readonly hasSecrets: boolean }): Promise<void> => {
    let before: ReadonlyMap<string, string> = new Map();
    for (const statement of forth) {
      if (/cluster add/.test(statement.text)) {
        documents.unmet.push(...(await settle(client, 120)).map((line) => `before ${edge} is known to Argo CD ${line}`));
        before = podUids(kubelet.pods, "");
      }
      await documents.run(statement, { as });
      if (statement.text.startsWith("pnpm secrets") && !hasSecrets)
        documents.unmet.push(...(await secretsMade({ world, shell: run.shell, cluster: edge })));
    }
    await expectReady(run, edge);
    expectSame(run, before, podUids(kubelet.pods, ""));
    await expectNodeExporter(run, client, edge);
    expectOldPrometheus(run, edge, oldPods);
  };
  await go({ hasSecrets: false });
  if (!isUndone) return;
  for (const statement of back) {
    const { stdout } = await documents.run(statement, { as: (text) => as(text).replaceAll("<revision>", revision) });
    revision = /^(\d+)\s/m.exec(stdout)?.[1] ?? revision;
  }
  await expectOldNodeExporter(run, edge, oldPods);
  await expectOursGone(run, client, edge);
  expectOldPrometheus(run, edge, oldPods);
  await go({ hasSecrets: true });
}

/** Phase 3: what owns the old set goes, and with it all of it. */
export async function oldStackRemoved({ world, documents, old }: Migration, cluster: string): Promise<void> {
  const { client } = world.lab.cluster(cluster);
  const as = (text: string): string => text.replaceAll(named, cluster);
  const claims = await claimNames(client);
  const statements = documents.in("Phase 3: old Prometheus").filter(({ text }) => !/ get events /.test(text));
  for (const statement of statements) {
    const { stdout } = await documents.run(statement, { as });
    if (/get prometheuses/.test(statement.text)) {
      if (!/prometheus/.test(stdout)) documents.unmet.push(`${cluster} shows no Prometheus of the old set`);
      await expectMadeAgain(documents, client);
    }
  }
  const last = statements.at(-1);
  const isNothing = async (): Promise<true | undefined> => {
    const found = await documents.run(last, { as });
    return found.stdout.trim() === "" && old.podsIn(cluster).size === 0 ? true : undefined;
  };
  await until("nothing of the old set is left", isNothing, { seconds: 60 }).catch(() =>
    documents.unmet.push(`${cluster} still runs ${[...old.podsIn(cluster).keys()].join(", ")}`),
  );
  const kept = await claimNames(client);
  const lost = claims.filter((name) => !kept.includes(name));
  if (lost.length > 0) documents.unmet.push(`${cluster} lost ${lost.join(", ")}`);
}

/** The page says that deleting the StatefulSet alone does nothing lasting. */
async function expectMadeAgain(documents: DocumentRun, client: Client): Promise<void> {
  const sets = await client.list("apps/v1", "StatefulSet", "monitoring");
  const set = sets.find(({ metadata }) => metadata.ownerReferences !== undefined);
  if (set === undefined) return;
  const reference = { apiVersion: "apps/v1", kind: "StatefulSet", namespace: "monitoring", name: set.metadata.name };
  await client.delete(reference);
  const isNew = async (): Promise<true | undefined> => {
    const again = await orMissing(client.get(reference));
    return again !== undefined && again.metadata.uid !== set.metadata.uid ? true : undefined;
  };
  await until(`${set.metadata.name} is made again`, isNew, { seconds: 60 }).catch((error: Error) => documents.unmet.push(error.message));
}

async function claimNames(client: Client): Promise<readonly string[]> {
  return (await client.list("v1", "PersistentVolumeClaim")).map(({ metadata }) => metadata.name);
}

/** The end of phase 3: the render without `migration` is merged. */
export async function enforced(run: Migration, deploy: string): Promise<void> {
  const { world, documents } = run;
  const commit = await world.repository.commit(deploy, "the migration is over");
  for (const { name } of await applicationStates(world.home.client)) await refresh(world.home.client, name);
  for (const { name, client } of world.lab.clusters.values()) {
    await expectReady(run, name, commit);
    const namespace = await client.get({ apiVersion: "v1", kind: "Namespace", name: "monitoring" });
    const level = namespace.metadata.labels?.["pod-security.kubernetes.io/enforce"];
    if (level !== "restricted") documents.unmet.push(`Pod Security enforces ${level} in ${name}`);
    const policies = await client.list("networking.k8s.io/v1", "NetworkPolicy", "monitoring");
    if (!policies.some(isDefaultDeny)) documents.unmet.push(`nothing is denied by default in ${name}`);
    const left = run.old.podsIn(name);
    if (left.size > 0) documents.unmet.push(`${name} still runs ${[...left.keys()].join(", ")}`);
    const events = await documents.run(documents.find(/ get events /), { as: (text) => text.replaceAll(named, name) });
    const refusal = events.stdout.split("\n").find((line) => line.includes("violates PodSecurity"));
    if (refusal !== undefined) documents.unmet.push(`${name} refuses a pod: ${refusal}`);
  }
}

function isDefaultDeny({ spec }: ApiObject): boolean {
  return Object.keys(spec.podSelector).length === 0 && spec.ingress === undefined && spec.policyTypes.includes("Ingress");
}

/** Phase 4, as far as no pod is asked. */
export async function validated({ shell, documents }: Migration): Promise<void> {
  for (const statement of documents.in("Phase 4: validate")) await documents.run(statement);
  if (!readFileSync(join(shell.folder, "ca.crt"), "utf8").includes("BEGIN CERTIFICATE"))
    documents.unmet.push("ca.crt holds no certificate");
}
