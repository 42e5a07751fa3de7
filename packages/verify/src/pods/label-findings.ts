import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

const recommended = { "app.kubernetes.io/part-of": "monitoring", "app.kubernetes.io/managed-by": "thanos-fleet" } as const;

/** Every object says by Kubernetes' recommended labels what it belongs to; `app`, by which people select, says the same. */
export function labelFindings({ objects, pods }: ClusterSet): Finding[] {
  const versions = Map.groupBy(objects, ({ file }) => componentOf(file));
  const ofObjects = objects.flatMap((at) =>
    [...missingLabels(at), ...otherVersion(at, versions.get(componentOf(at.file)) ?? [])].map(
      (message) => ({ code: "pods/labels", place: { file: at.file, document: at.document ?? 0, path: ["metadata"] }, message }) as const,
    ),
  );
  const ofTemplates = pods.flatMap(({ at, path, labels }) => {
    const own = at.object.metadata?.labels ?? {};
    const others = Object.keys(own).filter((name) => labels[name] !== own[name]);
    return others.map((name) => {
      const message = `the pods of ${nameOf(at)} must have its label ${name}: ${own[name]}`;
      return { code: "pods/labels", place: { file: at.file, path }, message } as const;
    });
  });
  return [...ofObjects, ...ofTemplates];
}

const version = "app.kubernetes.io/version";

/** `overlays/<cluster>/<component>`. */
function componentOf(file: string): string {
  return file.split("/").slice(0, 3).join("/");
}

/** Within a component most objects say the same version, or none does; one that differs is wrong. */
function otherVersion(at: PlacedObject, component: readonly PlacedObject[]): string[] {
  const counts = Map.groupBy(component, ({ object }) => object.metadata?.labels?.[version]);
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const own = at.object.metadata?.labels?.[version];
  // Several programs of one component have versions of their own: none may lack one.
  if (most === undefined ? own === undefined : own !== undefined) return [];
  return [`${nameOf(at)} must have ${most === undefined ? "no" : "a"} label ${version}, like what else its component renders`];
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
