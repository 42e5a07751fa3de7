import type { ExpectedBoard, ExpectedPanel, Sample } from "@thanos-fleet/components/expected-boards";

/** A series of promtool's test files, with a value each minute from zero to two hours. */
export interface InputSeries {
  readonly series: string;
  readonly values: string;
}

interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly sample: Sample;
}

/** Clusters that there are, each with its own tenant, and a team of the first. */
export const tenants: readonly InputSeries[] = [
  ...["c0", "c1", "c2"].map((cluster) => `fleet_tenant_info{cluster="${cluster}", tenant="${cluster}"}`),
  'fleet_tenant_info{cluster="c1", tenant="team", namespace="team-ns"}',
].map((series) => ({ series, values: "1x120" }));

/** What a panel is tried on: its series, and beside them what it must not count. */
export function inputSeries(panel: ExpectedPanel, board: ExpectedBoard, isSilent: boolean): readonly InputSeries[] {
  const given = Object.entries(panel.series).map(([selector, sample]) => parseSeries(selector, sample));
  const others = given.flatMap((series, index) => decoys(series, { panel, board, factor: 3 + index }));
  return [...(isSilent ? [] : given), ...others].map((series) => print(series));
}

/** The metrics of which a panel has samples. */
export function metricsOf({ series }: ExpectedPanel): readonly string[] {
  return [...new Set(Object.keys(series).map((selector) => parseSeries(selector, 0).name))];
}

/** Written by rules, which give it no tenant. */
function isRecorded(name: string): boolean {
  return name === "ALERTS" || name.includes(":");
}

function parseSeries(selector: string, sample: Sample): Series {
  const [, name = "", inner = ""] = /^([^{]+)\{(.*)\}$/.exec(selector) ?? [];
  const labels = Object.fromEntries([...inner.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = "", value = ""]) => [label, value]));
  return { name, labels: { cluster: "c1", ...(isRecorded(name) ? {} : { tenant_id: "c1" }), ...labels }, sample };
}

/**
 * The same of other clusters, of tenants who only claim to be this one, and of other jobs: once larger and once smaller. Each
 * series of a panel has a factor of its own, so that ratios differ too, once up and once down.
 */
function decoys(
  { name, labels, sample }: Series,
  { panel, board, factor }: { readonly panel: ExpectedPanel; readonly board: ExpectedBoard; readonly factor: number },
): readonly Series[] {
  const isOwn = labels["tenant_id"] === "c1";
  const twice = (change: (cluster: string) => Readonly<Record<string, string>>): Series[] => [
    { name, labels: { ...labels, ...change("c2") }, sample: scale(sample, factor) },
    { name, labels: { ...labels, ...change("c0") }, sample: scale(sample, 1 / factor) },
  ];
  return [
    ...(board.clusters === "none" || panel.everywhere === true
      ? []
      : twice((cluster) => (isOwn ? { cluster, tenant_id: cluster } : { cluster }))),
    ...twice((cluster) => ({ tenant_id: cluster })),
    ...(panel.anyJob === true || labels["job"] === undefined ? [] : twice((cluster) => ({ job: `other-${cluster}` }))),
  ];
}

function scale(sample: Sample, factor: number): Sample {
  if (typeof sample === "number") return sample * factor;
  // What is compared with one stays so.
  if ("ended" in sample || "flag" in sample) return sample;
  return "perSecond" in sample ? { perSecond: sample.perSecond * factor } : { perMinute: sample.perMinute * factor };
}

function print({ name, labels, sample }: Series): InputSeries {
  const inner = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return { series: `${name}{${inner.join(", ")}}`, values: valuesOf(sample) };
}

function valuesOf(sample: Sample): string {
  if (typeof sample === "number") return `${sample}x120`;
  if ("ended" in sample) return `${sample.ended}x60`;
  if ("flag" in sample) return `${sample.flag}x120`;
  return `0+${"perSecond" in sample ? sample.perSecond * 60 : sample.perMinute}x120`;
}
