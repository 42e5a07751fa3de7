/** The share of `part` in `whole`, two counters, over five minutes; nothing where `whole` stands still. */
export function share(labels: string, part: string, whole: string): string {
  return `sum by (${labels}) (rate(${part}[5m])) / sum by (${labels}) (rate(${whole}[5m]))`;
}

/** The 99th percentile of a classic histogram over ten minutes; `buckets` selects its series. */
export function slowest(labels: string, buckets: string): string {
  return `histogram_quantile(0.99, sum by (${labels}, le) (rate(${buckets}[10m])))`;
}

/** Gives a series without labels the cluster by which alerts are routed and grouped. */
export function asCluster(expr: string, cluster: string): string {
  return `label_replace(${expr}, "cluster", "${cluster}", "", "")`;
}
