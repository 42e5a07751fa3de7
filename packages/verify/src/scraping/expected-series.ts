import type { Cluster } from "@thanos-fleet/fleet";
import { readMetricLists, type MetricFamily } from "@thanos-fleet/components/metrics";
import type { ExpectedJob, ExpectedSeries, Labels } from "./expected-job.ts";
import { forcedLabels } from "./expected-writes.ts";

const lists = readMetricLists();

/** A metric that no program has, and that a job which keeps all therefore keeps too. */
const unknownMetric = "something_else";

/** The sample series of a job, as its first target exposes them. */
export function expectedSeries(job: ExpectedJob, target: Labels, cluster: Cluster): readonly ExpectedSeries[] {
  return [
    ...(job.keeps === undefined ? [keptSeries(unknownMetric, target)] : namedSeries({ ...job, keeps: job.keeps }, target, cluster)),
    ...(job.keepsOfTenants === undefined ? [] : seriesOfTenants({ ...job, keepsOfTenants: job.keepsOfTenants }, target, cluster)),
    ...reservedSeries(sampleName(job), target, cluster),
    ...(job.honorsLabels === true ? [] : [contested(sampleName(job), target)]),
    ...(job.series?.(target) ?? []),
  ];
}

function sampleName({ keeps }: ExpectedJob): string {
  return keeps?.[0] ?? unknownMetric;
}

/** A label that keeps a series which describes a container apart from those of the machine above it. */
const own = { container: "app", own: "kept" };

function keptSeries(name: string, target: Labels): ExpectedSeries {
  const exposed = { __name__: name, ...own };
  return { exposed, stored: { ...exposed, ...target }, why: `the job keeps ${name}` };
}

/** What is kept is kept, and of what else the program is known to expose nothing is. */
function namedSeries(
  { job, keeps }: ExpectedJob & { readonly keeps: readonly string[] },
  target: Labels,
  { values }: Cluster,
): readonly ExpectedSeries[] {
  const kept = job === "argocd" ? keeps : [...keeps, ...(values["prometheus-agent"]?.extraMetrics ?? [])];
  const exposed = Object.entries(lists.get(job)?.families ?? {}).flatMap(([name, family]) => seriesNames(name, family));
  const dropped = [unknownMetric, ...exposed, ...kept.flatMap((name) => [`${name}_more`, `more_${name}`])];
  return [
    ...kept.map((name) => keptSeries(name, target)),
    ...dropped
      .filter((name) => !kept.includes(name))
      .map((name) => ({ exposed: { __name__: name, ...own }, stored: undefined, why: "no rule and no dashboard asks for it" })),
  ];
}

const ofTenant = (name: string): Labels => ({ __name__: name, ...own, tenant: "team-a" });

/** Of what a program has for each tenant some is kept, and of the same metrics without a tenant everything. */
function seriesOfTenants(
  { job, keepsOfTenants }: ExpectedJob & { readonly keepsOfTenants: readonly string[] },
  target: Labels,
  { values }: Cluster,
): readonly ExpectedSeries[] {
  const kept = [...keepsOfTenants, ...(values["prometheus-agent"]?.extraMetrics ?? [])];
  const families = Object.entries(lists.get(job)?.families ?? {}).filter(([, { labels = [] }]) => labels.includes("tenant"));
  const names = families.flatMap(([name, family]) => seriesNames(name, family));
  const others = [unknownMetric, ...names, ...kept.flatMap((name) => [`${name}_more`, `more_${name}`])].filter(
    (name) => !kept.includes(name),
  );
  return [
    ...kept.map((name) => ({ exposed: ofTenant(name), stored: { ...ofTenant(name), ...target }, why: `the job keeps ${name} of tenants` })),
    ...others.map((name) => ({ exposed: ofTenant(name), stored: undefined, why: "a fleet of many tenants has too many of them" })),
    ...others.map((name) => keptSeries(name, target)),
  ];
}

function seriesNames(name: string, { type }: MetricFamily): readonly string[] {
  if (type === "histogram") return ["_bucket", "_sum", "_count"].map((end) => name + end);
  return type === "summary" ? [name, `${name}_sum`, `${name}_count`] : [name];
}

/**
 * A program's own labels under names that the platform writes itself move by one `exported_`, those that begin so already
 * move too, and series that differ stay so.
 */
function reservedSeries(name: string, target: Labels, cluster: Cluster): readonly ExpectedSeries[] {
  const reserved = [...Object.keys(forcedLabels(cluster)), "replica", "tenant_id"];
  const series = (exposed: Labels, stored: Labels, why: string): ExpectedSeries => {
    const base = { __name__: name, ...own };
    return { exposed: { ...base, ...exposed }, stored: { ...base, ...stored, ...target }, why };
  };
  return reserved.flatMap((label) => {
    const [first, second, third] = [1, 2, 3].map((times) => "exported_".repeat(times) + label) as [string, string, string];
    return [
      series({ [label]: "a" }, { [first]: "a" }, `the platform writes ${label} itself`),
      series({ [first]: "a" }, { [second]: "a" }, `${first} is what a program calls ${label}`),
      series({ [label]: "a", [first]: "b" }, { [first]: "a", [second]: "b" }, `${label} and ${first} both move`),
      series({ [label]: "a", [first]: "b", [second]: "c" }, { [first]: "a", [second]: "b", [third]: "c" }, "all move"),
      series({ [label]: "a", [second]: "b" }, { [first]: "a", [third]: "b" }, "a gap stays where it is"),
      series({ [`${label}_x`]: "a", [`x_${label}`]: "b" }, { [`${label}_x`]: "a", [`x_${label}`]: "b" }, `only ${label} is reserved`),
    ];
  });
}

/** A program cannot say that it is another target. */
function contested(name: string, target: Labels): ExpectedSeries {
  const exposed = Object.fromEntries(Object.keys(target).map((label) => [label, "own"]));
  const renamed = Object.fromEntries(Object.keys(target).map((label) => [`exported_${label}`, "own"]));
  return {
    exposed: { __name__: name, ...own, ...exposed },
    stored: { __name__: name, ...own, ...renamed, ...target },
    why: "labels of the target are the job's",
  };
}
