import type { DocumentShell } from "../documents/document-shell.ts";
import { makeSecrets } from "../documents/make-secrets.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import { certificatesReady } from "../migration/certificates-ready.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { allReady, install } from "../scenarios/first-installation.ts";

/** Installs a fleet with the Secrets that `pnpm secrets` makes; gives what failed. */
export async function installByDocuments(world: World, shell: DocumentShell, commands: readonly string[]): Promise<string[]> {
  const failed = await install(world, commands, { makesSecrets: false });
  await certificatesReady(world);
  for (const [name, { client }] of world.lab.clusters) {
    const hasNamespace = async (): Promise<unknown> =>
      orMissing(client.get({ apiVersion: "v1", kind: "Namespace", name: "monitoring-node" }));
    if ((await hasNamespace()) === undefined && !(await isKnown(world, name))) continue;
    await until(`the namespaces of ${name} are there`, hasNamespace, { seconds: 120 });
    failed.push(...(await makeSecrets(shell, name)));
  }
  return [...failed, ...(await allReady(world, 300)).map(({ name, sync, health }) => `${name} is ${sync} and ${health}`)];
}

async function isKnown({ home }: World, cluster: string): Promise<boolean> {
  const name = `cluster-${cluster}`;
  return (
    cluster === home.name ||
    (await orMissing(home.client.get({ apiVersion: "v1", kind: "Secret", namespace: "argocd", name }))) !== undefined
  );
}
