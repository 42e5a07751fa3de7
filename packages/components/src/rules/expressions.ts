/**
 * The share of `part` in `whole`, two counters; nothing where `whole` stands still. The window must be shorter than the
 * time for which an alert must hold, or one failure of the past keeps it open.
 */
export function share(labels: string, part: string, whole: string, window = "5m"): string {
  return `sum by (${labels}) (rate(${part}[${window}])) / sum by (${labels}) (rate(${whole}[${window}]))`;
}

/** The 99th percentile of a classic histogram over ten minutes; `buckets` selects its series. */
export function slowest(labels: string, buckets: string): string {
  return `histogram_quantile(0.99, sum by (${labels}, le) (rate(${buckets}[10m])))`;
}

/** How much counters grew in a window, summed by some labels. */
export function grown(labels: string, counter: string, window: string): string {
  return `sum by (${labels}) (increase(${counter}[${window}]))`;
}

/** Gives a series without labels the cluster by which alerts are routed and grouped. */
export function asCluster(expr: string, cluster: string): string {
  return `label_replace(${expr}, "cluster", "${cluster}", "", "")`;
}

/** An alert's own state at the last evaluation, by the labels that tell its instances apart; what one cannot see twice. */
export function firing(alertname: string, labels: string): string {
  return `max by (${labels}) (ALERTS{alertname="${alertname}", alertstate="firing"})`;
}
