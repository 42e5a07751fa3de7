import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { query, type RawSeries } from "../query.ts";
import { sequenceLoss } from "../sequence-loss.ts";
import type { SequenceTarget } from "../stand-ins/sequence-target.ts";
import { writtenLabels, tenantOfTarget } from "../written-labels.ts";

/** So many scrapes of each target must have arrived. */
const scrapes = 3;

/** Every target's every scrape, from the agent over the Gateway and the receivers to Query. */
export const samplesEndToEnd: Scenario<{ readonly lab: DataPath }> = {
  name: "samples-end-to-end",
  expectation:
    "each series is stored once, with every sample that its target served, on as many receivers as the replication factor, for the right tenant and with the cluster's labels, whatever labels the target sends",
  run: async ({ lab }) => {
    const seen = await until("every target's samples in Query", async () => arrived(lab), { seconds: lab.patience }).catch(() => undefined);
    const found = seen ?? (await stored(lab));
    const copies = await query<RawSeries>(lab.centre, `lab_sequence[15m]`, { dedup: false });
    const judged = await Promise.all(lab.targets.map((target) => judge(lab, target, { found, copies })));
    const samples = found.reduce((sum, { values }) => sum + values.length, 0);
    return {
      unmet: judged.flat(),
      figures: { targets: lab.targets.length, samples, lost: lost(lab, found), receivers: lab.centre.of("thanos-receive").length },
    };
  },
};

/** Undefined while not every target has its series in Query with so many samples. */
async function arrived(lab: DataPath): Promise<RawSeries[] | undefined> {
  const found = await stored(lab).catch(() => []);
  return lab.targets.every((target) => sequenceLoss(seriesOf(target, found)[0]).newest >= scrapes) ? found : undefined;
}

function stored(lab: DataPath): Promise<RawSeries[]> {
  return query(lab.centre, `lab_sequence[15m]`);
}

function seriesOf({ pod }: SequenceTarget, series: readonly RawSeries[]): RawSeries[] {
  return series.filter(({ metric }) => metric["cluster"] === pod.cluster && metric["namespace"] === pod.namespace);
}

function lost(lab: DataPath, found: readonly RawSeries[]): number {
  return lab.targets.reduce((sum, target) => sum + sequenceLoss(seriesOf(target, found)[0]).missing.length, 0);
}

async function judge(
  lab: DataPath,
  target: SequenceTarget,
  { found, copies }: { readonly found: readonly RawSeries[]; readonly copies: readonly RawSeries[] },
): Promise<string[]> {
  const { cluster, namespace } = target.pod;
  const name = `${cluster}, namespace ${namespace}`;
  const own = seriesOf(target, found);
  const [series] = own;
  if (series === undefined) return [`${name}: nothing is stored of ${target.served.length} scrapes`];
  const { missing, doubled } = sequenceLoss(series);
  const wanted = writtenLabels(lab.cluster(cluster), target);
  const wrong = Object.entries(wanted).filter(([label, value]) => series.metric[label] !== value);
  const factor = replicationFactor(lab);
  const copied = seriesOf(target, copies).length;
  const forged = await query(
    lab.centre,
    `lab_forged{cluster="${cluster}",namespace="${namespace}",tenant_id="${tenantOfTarget(lab.cluster(cluster), target)}",exported_cluster="forged",exported_replica="forged",exported_tenant_id="forged",exported_region="forged"}[15m]`,
  );
  return [
    ...(own.length === 1 ? [] : [`${name}: ${own.length} series instead of one`]),
    ...(missing.length === 0 ? [] : [`${name}: lost scrapes ${missing.join(", ")}`]),
    ...(doubled.length === 0 ? [] : [`${name}: doubled scrapes ${doubled.join(", ")}`]),
    ...wrong.map(([label, value]) => `${name}: label ${label} is ${series.metric[label] ?? "absent"}, not ${value}`),
    ...(copied === factor ? [] : [`${name}: ${copied} receivers have it, not ${factor}`]),
    ...(forged.length === 1 ? [] : [`${name}: labels that the target forged are not kept apart as exported_*`]),
  ];
}

function replicationFactor({ centre }: DataPath): number {
  const args = centre.of("thanos-receive")[0]?.pod.rendered?.spec.containers[0]?.args ?? [];
  return Number(args.find((argument) => argument.startsWith("--receive.replication-factor="))?.split("=")[1] ?? 1);
}
