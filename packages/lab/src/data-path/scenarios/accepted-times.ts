import type { Scenario } from "../../scenario.ts";
import type { DataPath } from "../data-path.ts";
import type { LabCluster } from "../lab-cluster.ts";
import { leafOf, ringTenants, writeAs } from "../write-as.ts";

const minute = 60_000;
const units: Readonly<Record<string, number>> = { s: 1000, m: minute, h: 60 * minute, d: 1440 * minute };

/** Samples as old as an agent may keep them, and others that no agent sends. */
export const acceptedTimes: Scenario<{ readonly lab: DataPath }> = {
  name: "accepted-times",
  expectation:
    "Receive takes samples that are as old as what an edge's agent keeps for the centre, though fresh ones came first; it refuses some from the future",
  run: async ({ lab }) => {
    const [tenant = ""] = ringTenants(lab);
    const edges = [...lab.clusters.values()].filter((cluster) => cluster !== lab.centre);
    const kept = Math.max(...edges.map(keptFor));
    const shown = await leafOf(lab, tenant);
    const write = async (name: string, age: number) =>
      writeAs(lab, { shown, series: [{ __name__: "lab_age", age: name }], sample: { value: 1, at: Date.now() - age } });
    const fresh = await write("fresh", 0);
    // A little less than the edge of the window: the request takes a while itself.
    const old = await write("old", kept - 2 * minute);
    const tooOld = await write("too-old", kept + 24 * 60 * minute);
    const future = await write("future", -60 * minute);
    return {
      unmet: [
        ...(fresh === 200 ? [] : [`a fresh sample is answered ${fresh}`]),
        ...(old === 200 ? [] : [`a sample of ${kept / minute - 2} minutes, which an agent may send, is answered ${old}`]),
        ...(tooOld === 409 ? [] : [`a sample that is a day older is answered ${tooOld}`]),
        ...(future === 409 ? [] : [`a sample of an hour from now is answered ${future}`]),
      ],
      figures: { "minutes that agents keep": kept / minute },
    };
  },
};

/** How long a cluster's agent keeps samples that it cannot send, by its argument, in milliseconds. */
function keptFor(cluster: LabCluster): number {
  const args = cluster.of("prometheus-agent")[0]?.pod.rendered?.spec.containers[0]?.args ?? [];
  const value = args.find((argument) => argument.startsWith("--storage.agent.wal-truncate-frequency="))?.split("=")[1] ?? "2h";
  const [, number = "", unit = ""] = /^(\d+)([smhd])$/.exec(value) ?? [];
  return Number(number) * (units[unit] ?? 0);
}
