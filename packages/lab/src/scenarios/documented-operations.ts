import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DocumentRun } from "../documents/document-run.ts";
import { makeDocumentShell, type DocumentTools } from "../documents/document-shell.ts";
import type { EditableFleet } from "../documents/editable-fleet.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { rotationSections } from "./authority-rotation.ts";
import { edgeAdded, edgeRemoved } from "../operations/edges.ts";
import { installByDocuments } from "../operations/install-by-documents.ts";
import { Operator } from "../operations/operator.ts";
import { claimTemplateChanged, receiversGrown, volumeReplaced } from "../operations/receivers.ts";
import { handMadeSeen, tenantAdded } from "../operations/tenants.ts";

export interface OperationsInput {
  /** An API server runs beside it for the edge that is added, which Argo CD does not know. */
  readonly world: World;
  readonly tools: DocumentTools;
  readonly fleet: EditableFleet;
  /** Texts of docs/operations.md and docs/secrets.md. */
  readonly pages: { readonly operations: string; readonly secrets: string };
  readonly installation: readonly string[];
}

/** Runs every command of docs/operations.md and docs/secrets.md that an API server can answer, each where it belongs. */
export const documentedOperations: Scenario<OperationsInput> = {
  name: "documented-operations",
  expectation:
    "every command of docs/operations.md and docs/secrets.md that needs no program in a pod succeeds as it stands, and does what the page says",
  run: async ({ world, tools, fleet, pages, installation }) => {
    const shell = makeDocumentShell(world, tools);
    const page = new DocumentRun(shell, pages.operations);
    const secrets = new DocumentRun(shell, pages.secrets, (section) => !rotationSections.test(section));
    page.unmet.push(...(await installByDocuments(world, shell, installation)));
    const operator = new Operator({ world, shell, page, fleet });
    await secretsLookedAt(operator, secrets);
    await edgeAdded(operator, tools.project);
    await edgeRemoved(operator);
    await handMadeSeen(operator);
    await tenantAdded(operator);
    await receiversGrown(operator);
    await volumeReplaced(operator);
    await claimTemplateChanged(operator);
    await operator.reading("Restore logs from a snapshot")(/ get secret /);
    operator.expect(readFileSync(join(shell.folder, "ca.crt"), "utf8").includes("BEGIN CERTIFICATE"), "ca.crt holds no certificate");
    for (const document of [page, secrets]) document.expectPageOrder();
    const [ran, looked] = [await page.finish(), await secrets.finish()];
    const figures = Object.fromEntries(Object.entries(ran).map(([name, count]) => [name, count + (looked[name] ?? 0)]));
    return { unmet: [...page.unmet, ...secrets.unmet], figures };
  },
};

async function secretsLookedAt({ world, shell }: Operator, secrets: DocumentRun): Promise<void> {
  for (const statement of secrets.in("Secrets")) await secrets.run(statement);
  const leaf = { apiVersion: "v1", kind: "Secret", namespace: "monitoring", name: "remote-write-client-cluster-02" };
  const { data } = await world.home.client.get(leaf);
  writeFileSync(join(shell.folder, "tls.crt"), Buffer.from(data["tls.crt"], "base64"));
  await secretReplaced(world, secrets);
  const unit = await secrets.run(secrets.find(/^openssl /));
  if (unit.stdout.trim() !== "cluster-02") secrets.unmet.push(`the leaf's unit is read as "${unit.stdout.trim()}"`);
  const end = await secrets.run(secrets.find(/ get secret /));
  if (!/issuer=.*monitoring-ca/.test(end.stdout)) secrets.unmet.push(`the copied leaf is not of the centre's CA: ${end.stdout}`);
}

/** A Secret that exists is replaced, as "Made by hand" says. */
async function secretReplaced({ home }: World, secrets: DocumentRun): Promise<void> {
  const create = `kubectl --context cluster-01 create secret generic thanos-query-login --namespace monitoring --from-literal=web.yaml=replaced`;
  const as = (text: string): string => `${create} --dry-run=client --output=yaml | ${text.replaceAll("<cluster>", "cluster-01")}`;
  await secrets.run(secrets.find(/ apply /), { as });
  const login = { apiVersion: "v1", kind: "Secret", namespace: "monitoring", name: "thanos-query-login" };
  const { data } = await home.client.get(login);
  if (Buffer.from(data["web.yaml"], "base64").toString() !== "replaced") secrets.unmet.push("the Secret holds what it held before");
}
