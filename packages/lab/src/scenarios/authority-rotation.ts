import { applicationStates, describeState, refresh } from "../argo-cd/applications.ts";
import { placedObjects, setField } from "../edit-objects.ts";
import { Repeat } from "../repeat.ts";
import type { Scenario } from "../scenario.ts";
import { heldCounts, trustGaps } from "../trust.ts";
import { until } from "../until.ts";
import { isRolledOut, isSettled, workloads } from "../workloads.ts";
import type { World } from "../world.ts";

/** The phases of `certificates.rotation`, and its end. */
export const rotationPhases = ["prepare", "trust", "issue", "finish"] as const;
export type RotationPhase = (typeof rotationPhases)[number];

export interface RotationInput {
  readonly world: World;
  /** The render of a phase; the next CA's Secret is `monitoring-ca-2`. */
  readonly renderPhase: (phase: RotationPhase) => string;
}

const namespace = "monitoring";
/** What is done by hand after a phase is synced, as docs/secrets.md says, in the centre. */
const byHand: Readonly<Record<RotationPhase, readonly string[]>> = {
  prepare: [
    `kubectl wait certificate monitoring-ca-2 --namespace ${namespace} --for=condition=Ready --timeout=300s`,
    `for name in monitoring-ca monitoring-ca-2; do kubectl get secret "$name" --namespace ${namespace} --output=go-template='{{index .data "ca.crt" | base64decode}}'; done > ../ca.crt`,
    `kubectl create secret generic monitoring-ca-bundle --namespace ${namespace} --from-file=ca.crt=../ca.crt`,
  ],
  trust: [],
  issue: [
    `kubectl wait certificate --all --namespace ${namespace} --for=condition=Ready --timeout=300s`,
    `kubectl rollout restart statefulset opensearch --namespace ${namespace}`,
  ],
  finish: [],
};

/** Replaces the CA of the centre, phase by phase, with certificates that cert-manager issues. */
export const authorityRotation: Scenario<RotationInput> = {
  name: "authority-rotation",
  expectation:
    "at no moment of a CA's replacement does a running pod of the centre refuse a certificate that another shows, by what each really read",
  run: async ({ world, renderPhase }) => {
    const unmet = new Set<string>();
    const figures: Record<string, number> = {};
    for (const phase of rotationPhases) {
      const watch = watchTrust(world, (gap) => unmet.add(`${phase}: ${gap}`));
      figures[`seconds of ${phase}`] = await pass(world, { phase, deploy: renderPhase(phase) }, (line) => unmet.add(`${phase}: ${line}`));
      watch.stop();
      const { bundles, leaves } = heldCounts(world.home.kubelet, namespace);
      if (bundles === 0 || leaves === 0) unmet.add(`${phase}: no pod holds a bundle or a certificate`);
      Object.assign(figures, { bundles, certificates: leaves });
    }
    return { unmet: [...unmet], figures };
  },
};

interface Passed {
  readonly phase: RotationPhase;
  readonly deploy: string;
}

/** Merges a phase, waits until all is synced and rolled out, and does what is done by hand; gives the seconds. */
async function pass(world: World, { phase, deploy }: Passed, onUnmet: (line: string) => void): Promise<number> {
  const begin = performance.now();
  await world.repository.commit(deploy, `the phase ${phase}`);
  shortenWaits(world);
  const commit = await world.repository.commitTree("without waits between pods");
  for (const { name } of await applicationStates(world.home.client)) await refresh(world.home.client, name);
  await allSettled(world, commit).catch((error: Error) => onUnmet(error.message));
  for (const command of byHand[phase]) {
    const { status, stderr } = await world.shell.run(
      command.replaceAll("kubectl ", `kubectl --context ${world.home.name} `),
      world.repository.path,
    );
    if (status !== 0) onUnmet(`\`${command}\` failed: ${stderr.trim()}`);
  }
  await allSettled(world, commit).catch((error: Error) => onUnmet(error.message));
  return Math.round((performance.now() - begin) / 1000);
}

/** A rollout of three pods would take five minutes; which pod follows which does not change. */
function shortenWaits({ repository }: World): void {
  for (const placed of placedObjects(`${repository.path}/deploy/overlays`))
    if (placed.object["spec"]?.minReadySeconds !== undefined) setField(placed, ["spec", "minReadySeconds"], 1);
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
