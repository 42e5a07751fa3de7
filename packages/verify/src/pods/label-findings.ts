import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

const recommended = { "app.kubernetes.io/part-of": "monitoring", "app.kubernetes.io/managed-by": "thanos-fleet" } as const;

/** Every object says by Kubernetes' recommended labels what it belongs to; `app`, by which people select, says the same. */
export function labelFindings({ objects }: ClusterSet): Finding[] {
  return objects.flatMap((at) =>
    missingLabels(at).map(
      (message) => ({ code: "pods/labels", place: { file: at.file, document: at.document ?? 0, path: ["metadata"] }, message }) as const,
    ),
  );
}

function missingLabels(at: PlacedObject): string[] {
  const { labels = {} } = at.object.metadata ?? {};
  const { app } = labels;
  const wrong = Object.entries(recommended).filter(([name, value]) => labels[name] !== value);
  return [
    ...(app !== undefined && app === labels["app.kubernetes.io/name"]
      ? []
      : [`${nameOf(at)} must have one name in app and app.kubernetes.io/name`]),
    ...wrong.map(([name, value]) => `${nameOf(at)} must have the label ${name}: ${value}`),
  ];
}
