import { applyObjects, describeRefusal } from "../apply-deploy.ts";
import type { Lab } from "../boot-lab.ts";
import { deployedApplications } from "../deploy-objects.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import { nameOf, type ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo, type Client } from "../kubernetes/client.ts";
import { leftovers } from "../leftovers.ts";
import { sampleCertificateSecrets } from "../sample-certificates.ts";
import type { Outcome, Scenario } from "../scenario.ts";
import { settle } from "../settle.ts";
import { wantedSecrets } from "../wanted-secrets.ts";

export interface ChangeInput {
  readonly lab: Lab;
  /** What runs. */
  readonly from: string;
  /** What is merged. */
  readonly to: string;
}

/** Argo CD's name for what it applies. */
const manager = "argocd-controller";

/** Applies one render over another by the API server alone: what it refuses stops an Application in Argo CD. */
export const renderOverRender: Scenario<ChangeInput> = {
  name: "render-over-render",
  expectation: "the API server takes every object of the new render over the old one, and no field that was dropped stays",
  run: async ({ lab, from, to }) => {
    const parts = await Promise.all([...lab.clusters.values()].map(({ client, name }) => change(client, name, { from, to })));
    const figures: Record<string, number> = {};
    for (const part of parts)
      for (const [name, value] of Object.entries(part.figures)) figures[name] = (figures[name] ?? 0) + Number(value);
    return { unmet: parts.flatMap(({ unmet }) => unmet), figures, notes: parts.flatMap(({ notes = [] }) => notes) };
  },
};

async function change(client: Client, cluster: string, folders: { readonly from: string; readonly to: string }): Promise<Outcome> {
  const old = objectsOf(folders.from, cluster);
  const next = objectsOf(folders.to, cluster);
  await applyObjects(client, old, { manager, force: true });
  await applyObjects(client, [...wantedSecrets(old), ...sampleCertificateSecrets(old)], { manager: "lab", force: true });
  const before = await settle(client);
  const dryRun = await applyObjects(client, next, { manager, force: true, dryRun: true });
  const versions = await versionsOf(client, next);
  await applyObjects(client, next, { manager, force: true });
  const stale = await staleFields(client, old, next);
  const changed = [...(await versionsOf(client, next))].filter(([name, version]) => ![undefined, version].includes(versions.get(name)));
  const kept = new Set(next.map(nameOf));
  const pruned = old.map(nameOf).filter((name) => !kept.has(name));
  const unmet = [
    ...before.map((line) => `before the change ${line}`),
    ...dryRun.map((refusal) => `refused: ${describeRefusal(refusal)}`),
    ...stale,
  ];
  return {
    unmet: unmet.map((line) => `${cluster}: ${line}`),
    figures: {
      objects: next.length,
      refused: dryRun.length,
      changed: changed.length,
      new: next.length - versions.size,
      "to prune": pruned.length,
    },
    notes: [...changed.map(([name]) => `${cluster}: changed ${name}`), ...pruned.map((name) => `${cluster}: to prune ${name}`)],
  };
}

function objectsOf(deploy: string, cluster: string): ApiObject[] {
  return deployedApplications(deploy, cluster).flatMap(({ objects }) => objects);
}

/** What changes with an object's content and with nothing else: its generation, or its version where it has none. */
async function versionsOf(client: Client, objects: readonly ApiObject[]): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (const object of objects) {
    const live = await orMissing(client.get(referenceTo(object)));
    if (live !== undefined) versions.set(nameOf(object), String(live.metadata.generation ?? live.metadata.resourceVersion));
  }
  return versions;
}

async function staleFields(client: Client, old: readonly ApiObject[], next: readonly ApiObject[]): Promise<string[]> {
  const oldByName = new Map(old.map((object) => [nameOf(object), object]));
  const lines: string[] = [];
  for (const object of next) {
    const before = oldByName.get(nameOf(object));
    const live = before === undefined ? undefined : await orMissing(client.get(referenceTo(object)));
    if (before === undefined || live === undefined) continue;
    for (const path of leftovers(before, object, live)) lines.push(`${nameOf(object)} keeps ${path}, which is rendered no more`);
  }
  return lines;
}
