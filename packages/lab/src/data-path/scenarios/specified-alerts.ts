import type { Scenario } from "../../scenario.ts";
import { toldAlerts } from "../alert-messages.ts";
import type { PodProcess } from "../cluster/pod-process.ts";
import type { DataPath } from "../data-path.ts";
import { newSamplesArrive } from "../loss-during.ts";
import { provoked, type Provocation, type Provoked } from "../provoked-alert.ts";
import { tenantOfTarget } from "../written-labels.ts";

/** Where receivers take what others forward to them. */
const forwardPort = 10901;
/**
 * An agent takes what is dated at most 10 minutes ahead, Receive at most 5, in milliseconds. What is dated before an agent
 * started it never sends, so samples that are too old show nothing.
 */
const tooFarAhead = 8 * 60_000;

/** The three alerts that the specification asks for, each by the fault that it names. */
export const specifiedAlerts: Scenario<{ readonly lab: DataPath }> = {
  name: "specified-alerts",
  expectation:
    "a receiver that hangs, a receiver that its peers cannot reach and an edge whose samples are refused are each told to Slack, through the rendered rules and routes, for that cluster only and without repetition, as ReceiverDown, ReceiverReplicationFailure and AgentRemoteWriteFailing; each is over once it is good, and not before",
  run: async ({ lab }) => {
    await newSamplesArrive(lab);
    const receivers = lab.centre.of("thanos-receive");
    const victim = receivers.at(-1);
    if (victim === undefined) throw new Error("the centre has receivers");
    const peers = receivers.filter((receiver) => receiver !== victim);
    // One fault at a time. A page about receivers mutes tickets about them; and while a receiver is away, Receive answers 503,
    // not 409, to a batch with a sample that it refuses: the agent repeats the batch, and nothing is lost for good.
    const all = await oneAfterTheOther(lab, [refused(lab), hanging(lab, victim), unreachable(lab, peers, victim)]);
    const others = new Set(toldAlerts(lab.sink).map(({ labels }) => `${labels["alertname"]} of ${labels["cluster"]}`));
    return {
      unmet: all.flatMap(({ unmet }) => unmet),
      figures: Object.assign({}, ...all.map(({ figures }) => figures)) as Record<string, number>,
      notes: [`told in all: ${[...others].sort().join(", ")}`],
    };
  },
};

/** Each fault begins when the one before is made good; what Slack is told in the end is waited for meanwhile. */
async function oneAfterTheOther(lab: DataPath, faults: readonly Provocation[]): Promise<readonly Provoked[]> {
  const running: Promise<Provoked>[] = [];
  for (const fault of faults) {
    const isGood = Promise.withResolvers<void>();
    const cause = async (): Promise<() => Promise<void>> => {
      const mend = await fault.cause();
      return () => mend().finally(isGood.resolve);
    };
    running.push(provoked(lab, { ...fault, cause }).finally(isGood.resolve));
    await isGood.promise;
  }
  return Promise.all(running);
}

function hanging(lab: DataPath, victim: PodProcess): Provocation {
  return {
    alertname: "ReceiverDown",
    labels: { cluster: lab.centre.name, pod: victim.pod.name },
    cause: async () => {
      victim.freeze();
      return async () => {
        victim.thaw();
        await lab.ready(lab.patience);
      };
    },
  };
}

function unreachable(lab: DataPath, peers: readonly PodProcess[], victim: PodProcess): Provocation {
  return {
    alertname: "ReceiverReplicationFailure",
    labels: { cluster: lab.centre.name },
    cause: () => lab.cutWay(peers, victim, forwardPort),
  };
}

/** An application of the last edge dates samples ahead of the clock, and Receive refuses them for good. */
function refused(lab: DataPath): Provocation {
  const target = lab.targets.findLast(({ pod }) => pod.cluster !== lab.centre.name);
  if (target === undefined) throw new Error("the fleet has an edge with an application");
  const { cluster } = target.pod;
  return {
    alertname: "AgentRemoteWriteFailing",
    labels: { cluster, remote_name: tenantOfTarget(lab.cluster(cluster), target) },
    cause: async () => {
      target.ahead = tooFarAhead;
      return async () => {
        target.ahead = undefined;
      };
    },
  };
}
