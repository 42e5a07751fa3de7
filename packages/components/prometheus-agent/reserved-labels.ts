import type { ClusterContext } from "../src/component-definition.ts";
import type { RelabelStep } from "./relabel-step.ts";

/** Between the values of several labels: a character that no label's value holds, so that each value is found again. */
const separator = "\u241f";

/** Labels that Receive writes itself, and under which it would silently overwrite a series' own. */
const ofReceive = ["replica", "tenant_id"];

/** What the agent writes into every series that it sends, whatever the series had. */
export function forcedLabels({ cluster: { name, values } }: ClusterContext): Readonly<Record<string, string>> {
  return { cluster: name, region: values.region, ...values.externalLabels };
}

/**
 * Steps for every job's `metric_relabel_configs`: a label of a target's own that the platform writes itself is renamed as
 * Prometheus renames a label of the target's, to `exported_<label>`, or to `exported_exported_<label>` where that is
 * there already. Renamed as late as in `write_relabel_configs` they would already have the external labels.
 */
export function renameSteps(context: ClusterContext): readonly RelabelStep[] {
  const labels = [...Object.keys(forcedLabels(context)), ...ofReceive];
  return [...labels.flatMap((label) => rename(label)), { regex: labels.join("|"), action: "labeldrop" }];
}

function rename(label: string): RelabelStep[] {
  const [first, second] = [`exported_${label}`, `exported_exported_${label}`];
  return [
    // Appended to what is there: two series that differ stay two.
    {
      source_labels: [second, first, label],
      separator,
      regex: `(.*)${separator}.+${separator}(.+)`,
      target_label: second,
      replacement: "$1$2",
    },
    { source_labels: [first, label], separator, regex: `${separator}(.+)`, target_label: first, replacement: "$1" },
  ];
}

/** Steps for `write_relabel_configs`: external labels do not replace a series' own, so they are forced. */
export function forceSteps(context: ClusterContext): readonly RelabelStep[] {
  return Object.entries(forcedLabels(context)).map(([label, value]) => ({ target_label: label, replacement: value, action: "replace" }));
}
