import type { WrittenAlert } from "./rule-group.ts";

/** Labels that the rulers add to an alert, and those of the series that show its state. */
const added = "alertname, alertstate, ruler, severity, subject, team";

/** The record that says whether a cluster is heard; where it is not made, no alert can wait for that. */
export const heardRecord = "cluster:newest_sample_timestamp_seconds:growth2m";

/** Nothing newer came for about two minutes: however wrong a cluster's clock is, it goes on while the cluster is heard. */
const silent = `${heardRecord}{tenant_id=""} < 30`;

/**
 * An alert that stays open while nothing is heard of its cluster. An expression that finds no series says that nothing is
 * seen, not that all is well: with the receivers dead every series is gone from Query, and every alert would be resolved.
 * `keep_firing_for` bridges the time until the silence is noticed. While the alert waits its value is NaN, which no other
 * part of an expression gives, and the text says so. A cluster that is no longer listed ends the waiting.
 */
export function untilHeard<T extends WrittenAlert>(alert: T): T {
  const state = `ALERTS{alertname="${alert.alert}", alertstate="firing", severity="${alert.labels.severity}", tenant_id=""}`;
  const open = `max without (${added}) (${state}) and on (cluster) (${silent}) and on (cluster) fleet_tenant_info{tenant_id=""}`;
  const { description } = alert.annotations;
  const text = `{{ if ne $value $value }}Open when {{ $labels.cluster }} was last heard; nothing is known since.{{ else }}${description}{{ end }}`;
  return { ...alert, expr: `(${alert.expr}) or NaN * (${open})`, annotations: { ...alert.annotations, description: text } };
}
