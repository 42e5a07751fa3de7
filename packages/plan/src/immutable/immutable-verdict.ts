import type { JsonValue } from "@thanos-fleet/yaml-source";
import { nameItems } from "../diff/list-identity.ts";
import type { ChangeClass } from "../classes/change-class.ts";
import type { JudgedDifference, ObjectPair } from "../classes/class-row.ts";
import { isSmaller } from "../classes/shorter.ts";
import { groupKind, valueAt } from "../objects/kubernetes-object.ts";
import { findImmutableChanges } from "./find-immutable-changes.ts";
import { immutableKindOf, type Path } from "./immutable-fields.ts";

/** What Kubernetes refuses to change in an object, and the way to do it by hand. */
export interface Refusal {
  /** The places, as `Difference` has them. */
  readonly paths: readonly (readonly string[])[];
  /** The command for kubectl after the merge, without its context. */
  readonly remedy: string;
  readonly consequence: string;
}

/** What deleting an object of a kind, to have it made again, does beside. */
const deletion: Readonly<Record<string, ChangeClass>> = {
  "apps/Deployment": "outage",
  "apps/DaemonSet": "outage",
  "/Service": "outage",
  "/PersistentVolumeClaim": "data-loss",
  "rbac.authorization.k8s.io/ClusterRoleBinding": "access",
};

/** Undefined where Kubernetes takes every change of the object. */
export function findRefusal({ before, after }: ObjectPair): Refusal | undefined {
  const kind = after === undefined ? undefined : immutableKindOf(after);
  if (kind === undefined || before === undefined || after === undefined) return undefined;
  // Under another name it is another object, which is made beside the old one.
  if (before.metadata?.name !== after.metadata?.name) return undefined;
  const changes = findImmutableChanges(kind, before, after);
  if (changes.length === 0) return undefined;
  const namespace = after.metadata?.namespace;
  return {
    paths: changes.map(({ path }) => namePath(before, after, path)),
    remedy: `${kind.remedy(String(after.metadata?.name))}${namespace === undefined ? "" : ` --namespace ${namespace}`}`,
    consequence: kind.consequence,
  };
}

/** The classes of a difference that Kubernetes refuses; none where it takes it. */
export function refusedClasses(refusal: Refusal | undefined, difference: JudgedDifference): ChangeClass[] {
  if (refusal?.paths.some((path) => isWithin(difference.path, path)) !== true) return [];
  const alsoBy = deletion[groupKind(difference.object.after ?? {})];
  const isVolume = difference.path.includes("volumeClaimTemplates");
  const losesVolume = isVolume && (difference.after === undefined || (difference.path.at(-1) === "storage" && isSmaller(difference)));
  return ["recreate", ...(alsoBy === undefined ? [] : [alsoBy]), ...(losesVolume ? (["data-loss"] as const) : [])];
}

function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((part, index) => part === b[index]);
}

/** The path with items of lists by what names them. */
function namePath(before: unknown, after: unknown, path: Path): string[] {
  return path.map((part, index) => {
    const lists = [before, after].map((side) => valueAt(side, path.slice(0, index)));
    if (typeof part !== "number" || !lists.every((list) => Array.isArray(list))) return String(part);
    const [old = [], next = []] = lists as JsonValue[][];
    const item = next[part] ?? old[part];
    const name = nameItems(old, next);
    return name === undefined || item === undefined ? `[${part}]` : `[${name(item)}]`;
  });
}
