import { parse } from "yaml";
import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { ageMarks, bucketBlocks, type BucketBlock } from "../history/bucket-blocks.ts";
import { counted, numbered, sumsOf, type Span } from "../history/history-samples.ts";
import { keptResolutions, wrongBlocks, type DeclaredRetention, type KeptResolution } from "../history/kept-blocks.ts";
import { day, floor, makeHistory, ranges } from "../history/make-history.ts";
import { metricOf } from "../metric-of.ts";
import { queryRange } from "../query.ts";
import { ringTenants } from "../write-as.ts";

const days = 200;
const hour = 3_600_000;
/** The stores leave out what has been marked for a day. Until then they answer from a block and from what it was made of. */
const ignored = 25 * hour;
/** The compactor deletes what has been marked for two days. */
const due = 49 * hour;
/** How much longer than others this may take: hundreds of blocks are compacted. */
const times = 3;
const name = "sum_over_time";

interface Input {
  readonly lab: DataPath;
  readonly retention: DeclaredRetention;
}

/** Blocks of 200 days, as three receivers would have uploaded them, before the compactor, the store and Query. */
export const retentionAndDownsampling: Scenario<Input> = {
  name: "retention-and-downsampling",
  expectation:
    "over 200 days of receivers' blocks the compactor leaves each sample once, as scraped, at 5 minutes and at 1 hour for as long as the values declare and no longer than a block more; the store answers all of it, and what has been marked for two days is deleted",
  run: async ({ lab, retention }) => {
    const bucket = bucketOf(lab);
    const [tenant = ""] = ringTenants(lab).slice(1);
    const replicas = lab.centre.of("thanos-receive").map(({ pod }) => pod.name);
    const maker = { promtool: lab.programs.promtool, scratch: lab.scratch, bucket, tenant, cluster: tenant, replicas };
    const history = await makeHistory(maker, Date.now(), days);
    await compactOnce(lab);
    const now = Date.now();
    const resolutions = keptResolutions(retention, history, now);
    const own = (): BucketBlock[] => bucketBlocks(bucket).filter(({ labels, from }) => labels["tenant_id"] === tenant && from < history.to);
    const unmet = resolutions.flatMap((resolution) => wrongBlocks(own(), resolution));
    const marked = own().filter(({ isMarked }) => isMarked).length;
    ageMarks(bucket, ignored);
    await restartStores(lab);
    unmet.push(...(await wrongAnswers(lab, resolutions, history)), ...(await notZoomed(lab, history, resolutions)));
    ageMarks(bucket, due - ignored);
    await compactOnce(lab);
    await restartStores(lab);
    const left = own();
    const undeleted = left.filter(({ isMarked }) => isMarked).length;
    if (undeleted > 0) unmet.push(`${undeleted} blocks that were marked ${due / hour} hours ago are still there`);
    unmet.push(...(await wrongAnswers(lab, resolutions, history)).map((line) => `after the deletion: ${line}`));
    const counts = resolutions.map(({ name: of, resolution }) => [
      `blocks of ${of}`,
      left.filter((block) => block.resolution === resolution).length,
    ]);
    return {
      unmet: [...new Set(unmet)],
      figures: {
        "blocks uploaded": history.blocks,
        deleted: marked - undeleted,
        ...(Object.fromEntries(counts) as Record<string, number>),
        "days answered": wholeDays(resolutions, history).length,
      },
    };
  },
};

/** The bucket that the compactor works on. */
function bucketOf({ centre, buckets }: DataPath): string {
  const text = centre.configMap("monitoring", "thanos-compactor-object-store")?.["data"]["objstore.yaml"];
  const { config } = parse(text ?? "") as { config: { bucket: string } };
  const found = buckets.find((bucket) => bucket.endsWith(`/${config.bucket}`));
  if (found === undefined) throw new Error("the compactor has no bucket");
  return found;
}

/** Starts the compactor again, which goes through the bucket at once, and waits until it is through. */
async function compactOnce(lab: DataPath): Promise<void> {
  const [compactor] = lab.centre.of("thanos-compactor");
  if (compactor === undefined) throw new Error("the centre has a compactor");
  await compactor.restart();
  const isThrough = async (): Promise<true | undefined> =>
    ((await metricOf(compactor.pod.ip, "thanos_compact_iterations_total")) ?? 0) > 0 ? true : undefined;
  await until("the compactor is through the bucket", isThrough, { seconds: times * lab.patience });
}

/** A store looks for blocks and marks each 15 minutes, and when it starts. */
async function restartStores(lab: DataPath): Promise<void> {
  await Promise.all(lab.centre.of("thanos-store").map((store) => store.restart()));
  await lab.ready(lab.patience);
}

/** What Query says wrongly about any day of the history, from each resolution alone and from whichever it takes by itself. */
async function wrongAnswers(lab: DataPath, resolutions: readonly KeptResolution[], history: Span): Promise<string[]> {
  const look = async (): Promise<string[]> => {
    const each = await Promise.all(resolutions.map((resolution) => wrongDays(lab, resolution, history)));
    return [...each.flat(), ...(await wrongWholeDays(lab, resolutions, history))];
  };
  // A Query that has not found the store again answers nothing of it.
  const none = async (): Promise<[] | undefined> => ((await look().catch(() => [""])).length === 0 ? [] : undefined);
  return until("right answers", none, { seconds: lab.patience, pause: 10_000 }).catch(() =>
    look().catch((error: Error) => [error.message]),
  );
}

async function wrongDays(lab: DataPath, { name: of, asked, needed, oldest }: KeptResolution, history: Span): Promise<string[]> {
  const sums = await daySums(lab, history, { max_source_resolution: asked });
  const wrong = daysIn(needed).filter((at) => !isExact(sums, at));
  // A block is kept until all of it is old enough, and none is longer than 14 days.
  const late = daysIn({ from: history.from, to: oldest - ranges.long - day }).filter((at) => sums[counted]?.has(at) === true);
  return [
    ...wrong.map((at) => answerOf(`asked for ${of}`, sums, at)),
    ...late.map((at) => `asked for ${of}: ${date(at)} is still answered`),
  ];
}

async function wrongWholeDays(lab: DataPath, resolutions: readonly KeptResolution[], history: Span): Promise<string[]> {
  const sums = await daySums(lab, history, {});
  const wrong = wholeDays(resolutions, history).filter((at) => !isExact(sums, at));
  return wrong.map((at) => answerOf("asked for nothing in particular", sums, at));
}

/** The days that some resolution still has, whole. */
function wholeDays(resolutions: readonly KeptResolution[], history: Span): number[] {
  return daysIn({ from: Math.min(...resolutions.map(({ needed }) => needed.from)), to: history.to });
}

/** The beginnings of all days that lie wholly in a span. */
function daysIn({ from, to }: Span): number[] {
  const first = floor(from + day - 1, day);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / day)) }, (_, index) => first + index * day);
}

type Sums = Readonly<Record<string, ReadonlyMap<number, number>>>;

/** For each day the sum of what Query has of it, by the day's beginning. */
async function daySums(lab: DataPath, { from, to }: Span, parameters: Readonly<Record<string, string>>): Promise<Sums> {
  // A range begins after its first moment and ends with its last, so it must end just before the day's end.
  const range = { from: floor(from, day) + day - 1, to: floor(to, day) - 1, step: day, parameters };
  const entries = [numbered, counted].map(async (metric) => {
    const series = await queryRange(lab.centre, `${name}(${metric}[1d])`, range);
    if (series.length > 1) throw new Error(`${metric} is ${series.length} series`);
    return [metric, new Map((series[0]?.values ?? []).map(([at, value]) => [Math.round(at * 1000) + 1 - day, Number(value)]))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function isExact(sums: Sums, at: number): boolean {
  const { count, sum } = sumsOf({ from: at, to: at + day });
  return sums[counted]?.get(at) === count && sums[numbered]?.get(at) === sum;
}

function answerOf(way: string, sums: Sums, at: number): string {
  const { count } = sumsOf({ from: at, to: at + day });
  return `${way}: ${date(at)} has ${sums[counted]?.get(at) ?? 0} samples of ${count}, or others`;
}

/** A panel that shows an old day by the minute, through the frontend, with what the rendered datasource adds to every question. */
async function notZoomed(lab: DataPath, history: Span, resolutions: readonly KeptResolution[]): Promise<string[]> {
  const oldest = Math.min(...resolutions.map(({ needed }) => needed.from));
  const from = floor((oldest + history.to) / 2, day);
  const parameters = Object.fromEntries(new URLSearchParams(addedByGrafana(lab)));
  const range = { from, to: from + day, step: 60_000, service: "thanos-query-frontend", parameters };
  const series = await queryRange(lab.centre, numbered, range).catch(() => []);
  return series.length === 1 ? [] : [`a panel of ${date(from)} with a point for each minute shows ${series.length} series`];
}

/** The parameters that the rendered datasource gives to every question. */
function addedByGrafana({ centre }: DataPath): string {
  const files = centre.objects.flatMap(({ kind, data }) => (kind === "ConfigMap" ? Object.values<string>(data ?? {}) : []));
  return files.flatMap((text) => /customQueryParameters: "?([^"\n]+)/.exec(text)?.[1] ?? []).join("&");
}

function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
