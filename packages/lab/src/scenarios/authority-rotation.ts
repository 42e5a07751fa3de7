import { applicationStates, describeState, refresh } from "../argo-cd/applications.ts";
import { DocumentRun } from "../documents/document-run.ts";
import { makeDocumentShell, type DocumentShell, type DocumentTools } from "../documents/document-shell.ts";
import type { EditableFleet, FleetEdit } from "../documents/editable-fleet.ts";
import { makeSecrets } from "../documents/make-secrets.ts";
import { Repeat } from "../repeat.ts";
import type { Scenario } from "../scenario.ts";
import { heldCounts, trustGaps } from "../trust.ts";
import { until } from "../until.ts";
import { isRolledOut, isSettled, workloads } from "../workloads.ts";
import type { World } from "../world.ts";
import { certificatesReady } from "../migration/certificates-ready.ts";
import { installByDocuments } from "../operations/install-by-documents.ts";
import { shortenWaits } from "../operations/operator.ts";
import { rotationByHand } from "../operations/rotation-by-hand.ts";

/** The phases of `certificates.rotation`, and its end. */
export const rotationPhases = ["prepare", "trust", "issue", "finish"] as const;
export type RotationPhase = (typeof rotationPhases)[number];

export interface RotationInput {
  readonly world: World;
  readonly tools: DocumentTools;
  readonly fleet: EditableFleet;
  /** The text of docs/secrets.md. */
  readonly page: string;
  readonly installation: readonly string[];
}

const namespace = "monitoring";
const nextCaSecretName = "monitoring-ca-2";
/** Sections of docs/secrets.md that are gone through, by what their headings begin with. */
export const rotationSections = /^(?:[1-4]\. |Replace the CA)/;

/** Replaces the CA of the centre by the documented commands, phase by phase, with certificates that cert-manager issues. */
export const authorityRotation: Scenario<RotationInput> = {
  name: "authority-rotation",
  expectation:
    "the documented commands replace the CA, and at no moment does a running pod of the centre refuse a certificate that another shows, by what each really read",
  run: async ({ world, tools, fleet, page, installation }) => {
    const shell = makeDocumentShell(world, tools);
    const documents = new DocumentRun(shell, page, (section) => rotationSections.test(section));
    const unmet = new Set<string>(await installByDocuments(world, shell, installation));
    const figures: Record<string, number> = {};
    for (const phase of rotationPhases) {
      const watch = watchTrust(world, (gap) => unmet.add(`${phase}: ${gap}`));
      figures[`seconds of ${phase}`] = await pass({ world, shell, documents }, phase, fleet.render(valuesOf(phase)));
      watch.stop();
      const { bundles, leaves } = heldCounts(world.home.kubelet, namespace);
      if (bundles === 0 || leaves === 0) unmet.add(`${phase}: no pod holds a bundle or a certificate`);
      Object.assign(figures, { bundles, certificates: leaves });
    }
    Object.assign(figures, await documents.finish());
    return { unmet: [...unmet, ...documents.unmet], figures };
  },
};

function valuesOf(phase: RotationPhase): FleetEdit[] {
  const file = "roles/central.yaml";
  if (phase === "finish") return [{ file, path: ["certificates", "caSecretName"], value: nextCaSecretName }];
  return [{ file, path: ["certificates", "rotation"], value: { phase, nextCaSecretName } }];
}

interface Rotation {
  readonly world: World;
  readonly shell: DocumentShell;
  readonly documents: DocumentRun;
}

/** Merges a phase, waits until all is synced and rolled out, and does what is done by hand; gives the seconds. */
async function pass({ world, shell, documents }: Rotation, phase: RotationPhase, deploy: string): Promise<number> {
  const begin = performance.now();
  await world.repository.commit(deploy, `the phase ${phase}`);
  shortenWaits(world.repository.path);
  const commit = await world.repository.commitTree("without waits between pods");
  for (const { name } of await applicationStates(world.home.client)) await refresh(world.home.client, name);
  const settled = (): Promise<unknown> =>
    allSettled(world, commit).catch((error: Error) => documents.unmet.push(`${phase}: ${error.message}`));
  await settled();
  if (phase === "issue") await certificatesReady(world);
  const copied = {
    prepare: undefined,
    trust: /"name":"(?:remote-write|opensearch)-ca"/,
    issue: /"name":"remote-write-client-/,
    finish: /"name":"(?:remote-write|opensearch)-ca"/,
  }[phase];
  const clusters = [...world.lab.clusters.keys()].filter((name) => phase !== "issue" || name !== world.home.name);
  if (copied !== undefined) for (const name of clusters) documents.unmet.push(...(await makeSecrets(shell, name, copied)));
  await rotationByHand[phase]({ world, documents, folder: shell.folder });
  await settled();
  return Math.round((performance.now() - begin) / 1000);
}

async function allSettled({ home, lab }: World, commit: string): Promise<void> {
  let last = "";
  const isSo = async (): Promise<true | undefined> => {
    const states = (await applicationStates(home.client)).filter(({ name }) => name.startsWith(home.name));
    const unready = states.filter(({ sync, health, revision }) => sync !== "Synced" || health !== "Healthy" || revision !== commit);
    const unsettled = (await workloads(home.client)).filter((workload) => !isSettled(workload) || !isRolledOut(workload));
    last = [...unready.map(describeState), ...unsettled.map(({ metadata }) => `${metadata.name} is rolled out in part`)].join("; ");
    return last === "" ? true : undefined;
  };
  await until("the phase is synced and rolled out", isSo, { seconds: 400, alive: () => lab.group.assertRunning() }).catch(
    (error: Error) => {
      throw new Error(`${error.message}: ${last}`, { cause: error });
    },
  );
}

/** Looks at every pod of the centre twice a second until it is stopped. */
function watchTrust({ home }: World, onGap: (gap: string) => void): Repeat {
  const repeat = new Repeat(async () => {
    for (const gap of trustGaps(home.kubelet, namespace)) onGap(gap);
  }, 500);
  repeat.start();
  return repeat;
}
