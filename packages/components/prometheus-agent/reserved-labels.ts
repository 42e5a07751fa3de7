import type { ClusterContext } from "../src/component-definition.ts";
import type { RelabelStep } from "./relabel-step.ts";

/** Before the names of labels that are being renamed. Names that begin so are Prometheus' own. */
const onTheWay = "__own_";

/** Labels that Receive writes itself, and under which it would silently overwrite a series' own. */
const ofReceive = ["replica", "tenant_id"];

/** What the agent writes into every series that it sends, whatever the series had. */
export function forcedLabels({ cluster: { name, values } }: ClusterContext): Readonly<Record<string, string>> {
  return { cluster: name, region: values.region, ...values.externalLabels };
}

/**
 * Steps for every job's `metric_relabel_configs`: a target's own label that the platform writes itself gets `exported_`
 * before its name, and one that has it already gets it once more. Every such label moves by one, so two series that
 * differ stay two; a label that stayed where another one comes to could make them one. They move by way of names that no
 * target may use, since a label that has moved would be taken for one that has yet to. In `write_relabel_configs` it would
 * be too late: there each series already has the external labels.
 */
export function renameSteps(context: ClusterContext): readonly RelabelStep[] {
  const labels = [...Object.keys(forcedLabels(context)), ...ofReceive];
  const own = `(?:exported_)*(?:${labels.join("|")})`;
  return [
    { regex: `(${own})`, replacement: `${onTheWay}exported_$1`, action: "labelmap" },
    { regex: own, action: "labeldrop" },
    { regex: `${onTheWay}(.+)`, replacement: "$1", action: "labelmap" },
    { regex: `${onTheWay}.+`, action: "labeldrop" },
  ];
}

/** Steps for `write_relabel_configs`: external labels do not replace a series' own, so they are forced. */
export function forceSteps(context: ClusterContext): readonly RelabelStep[] {
  return Object.entries(forcedLabels(context)).map(([label, value]) => ({ target_label: label, replacement: value, action: "replace" }));
}
