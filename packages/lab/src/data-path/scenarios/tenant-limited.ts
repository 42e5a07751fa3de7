import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import { toldAlerts } from "../alert-messages.ts";
import type { DataPath } from "../data-path.ts";
import { lossDuring, nameOfTarget, newSamplesArrive, scrapesPass, type Loss } from "../loss-during.ts";
import { metricOf } from "../metric-of.ts";
import type { SequenceTarget } from "../stand-ins/sequence-target.ts";
import { leafOf, writeAs } from "../write-as.ts";
import { tenantOfTarget } from "../written-labels.ts";

/** The renders of a tenant's limit. */
export interface LimitSteps {
  readonly tenant: string;
  /** The tenant may have so many series, and as many samples in a request. */
  readonly limited: string;
  readonly headSeries: number;
  readonly samplesPerRequest: number;
  /** It may have far more. */
  readonly raised: string;
}

/** How much longer than others this may take: the rule waits 10 minutes, and Alertmanager's group some more. */
const times = 5;
const alertname = "ReceiverTenantLimited";

/** A tenant has more series than it may, is refused for as long as it takes to be told, and gets a higher limit. */
export const tenantLimited: Scenario<{ readonly lab: DataPath; readonly steps: LimitSteps }> = {
  name: "tenant-limited",
  expectation:
    "a tenant over its limit on head series is answered 429, its agent sends again and drops nothing, and all of it is stored once the limit is raised; no other tenant is refused or loses any, also not of the same cluster; a request over a limit is answered 413; ReceiverTenantLimited is told for that tenant alone",
  run: async ({ lab, steps }) => {
    const target = lab.targets.find((candidate) => tenantOfTarget(lab.cluster(candidate.pod.cluster), candidate) === steps.tenant);
    if (target === undefined) throw new Error(`no target is of ${steps.tenant}`);
    await lab.apply(steps.limited);
    await lab.ready(lab.patience);
    await newSamplesArrive(lab);
    const unmet: string[] = [];
    const others = lab.targets.filter((other) => other !== target);
    let whileLimited: Limited | undefined;
    let lossOfOthers: Loss | undefined;
    const loss = await lossDuring(lab, async () => {
      lossOfOthers = await lossDuring(
        lab,
        async () => {
          whileLimited = await limit(lab, target, steps);
        },
        others,
      );
      await lab.apply(steps.raised);
    }, [target]).finally(() => (target.more = 0));
    unmet.push(...(whileLimited?.unmet ?? []), ...(lossOfOthers?.unmet ?? []), ...loss.unmet);
    const dropped = await agentFigure(lab, target, "dropped");
    const failed = await agentFigure(lab, target, "failed");
    await lab.apply(lab.deploy);
    await lab.ready(lab.patience);
    if (dropped + failed > 0) unmet.push(`the agent counts ${dropped} samples as dropped and ${failed} as failed`);
    return {
      unmet,
      figures: {
        "limit in series": steps.headSeries,
        ...whileLimited?.figures,
        "served by the tenant": loss.served,
        "lost by the tenant": loss.lost,
        "served by others": lossOfOthers?.served ?? 0,
        "lost by others": lossOfOthers?.lost ?? 0,
      },
    };
  },
};

interface Limited {
  readonly unmet: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

async function limit(lab: DataPath, target: SequenceTarget, { tenant, headSeries, samplesPerRequest }: LimitSteps): Promise<Limited> {
  const shown = await leafOf(lab, tenant);
  const [other = ""] = lab.targets.flatMap((candidate) => {
    const name = tenantOfTarget(lab.cluster(candidate.pod.cluster), candidate);
    return name === tenant || candidate.pod.cluster === lab.centre.name ? [] : [name];
  });
  const neighbour = await leafOf(lab, other);
  const large = Array.from({ length: samplesPerRequest + 1 }, (_, index) => ({ __name__: "lab_large", index: String(index) }));
  const tooLarge = await writeAs(lab, { shown, series: large });
  const before = await agentFigure(lab, target, "retried");
  const begin = Date.now();
  target.more = 2 * headSeries;
  const write = () => writeAs(lab, { shown, series: [{ __name__: "lab_limited" }] });
  const answer = await until("a refusal for the number of series", async () => ((await write()) === 429 ? 429 : undefined), {
    seconds: lab.patience,
  }).catch(write);
  const refusedAfter = Date.now() - begin;
  const told = () =>
    toldAlerts(lab.sink).filter(({ labels, status, at }) => labels["alertname"] === alertname && status === "FIRING" && at >= begin);
  const message = await until("a message about the limit", async () => told()[0], { seconds: times * lab.patience }).catch(() => undefined);
  await scrapesPass(lab, 2);
  const neighbours = await writeAs(lab, { shown: neighbour, series: [{ __name__: "lab_limited" }] });
  const retried = (await agentFigure(lab, target, "retried")) - before;
  const wrong = told().filter(({ labels }) => labels["tenant"] !== tenant);
  return {
    unmet: [
      ...(tooLarge === 413 ? [] : [`a request of ${large.length} samples is answered ${tooLarge}`]),
      ...(answer === 429 ? [] : [`a tenant with ${2 * headSeries} series is answered ${answer}`]),
      ...(neighbours === 200 ? [] : [`${other} is answered ${neighbours} while ${tenant} is limited`]),
      ...(retried > 0 ? [] : [`the agent of ${nameOfTarget(target)} sends nothing again`]),
      ...(message === undefined ? [`${alertname} was not told`] : []),
      ...wrong.map(({ labels }) => `${alertname} was told for ${labels["tenant"]}`),
      ...(told().length <= 1 ? [] : [`${alertname} was told ${told().length} times`]),
    ],
    figures: {
      "seconds to the first 429": Math.round(refusedAfter / 1000),
      "seconds to the message": message === undefined ? -1 : Math.round((message.at - begin) / 1000),
      "samples sent again": retried,
    },
  };
}

/** What relabelling leaves out of a queue is counted as dropped too; the queue was never to send it. */
const isRelabelled = 'reason="dropped_series"';

/** A counter of the remote write that sends what a target's tenant owns. */
async function agentFigure(lab: DataPath, target: SequenceTarget, kind: "retried" | "dropped" | "failed"): Promise<number> {
  const cluster = lab.cluster(target.pod.cluster);
  const [agent] = cluster.of("prometheus-agent");
  const tenant = tenantOfTarget(cluster, target);
  const name = `prometheus_remote_storage_samples_${kind}_total`;
  return (await metricOf(agent?.pod.ip ?? "", name, { port: 9090, label: `remote_name="${tenant}"`, except: isRelabelled })) ?? 0;
}
