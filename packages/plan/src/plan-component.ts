import { classify, type Verdict } from "./classes/classify.ts";
import { sortClasses } from "./classes/change-class.ts";
import type { JudgedDifference, ObjectPair } from "./classes/class-row.ts";
import { isReplaced, mounts } from "./classes/file-delivery.ts";
import { podRestart } from "./classes/pod-restart.ts";
import { presenceRowOf } from "./classes/rows/presence-rows.ts";
import { findRefusal, refusedClasses, type Refusal } from "./immutable/immutable-verdict.ts";
import { diffObject } from "./objects/diff-object.ts";
import { groupKind } from "./objects/kubernetes-object.ts";
import { pairObjects, type Manifests } from "./objects/pair-objects.ts";
import type { ComponentPlan, Effect, FieldPlan, ObjectPlan } from "./plan.ts";

/** What changes in one component of one cluster; causes are found later. */
export type LocalPlan = Omit<ComponentPlan, "clusters">;

/** Compares all manifests of a component, changed or not; undefined where nothing differs. */
export function planComponent(component: string, before: Manifests, after: Manifests): LocalPlan | undefined {
  const pairs = pairObjects(component, before, after);
  const workloads = pairs.filter((pair) => hasPods(pair));
  const plans = pairs.map((pair) => planObject(pair, { pairs, workloads }));
  const objects = plans.filter((plan): plan is ObjectPlan => typeof plan === "object");
  const followers = plans.filter((plan) => plan === "follows").length;
  if (objects.length === 0 && followers === 0) return undefined;
  const change = before.size === 0 ? "added" : after.size === 0 ? "removed" : "changed";
  return { component, change, classes: sortClasses(objects.flatMap(({ classes }) => classes)), objects, followers };
}

interface Neighbours {
  readonly pairs: readonly ObjectPair[];
  readonly workloads: readonly ObjectPair[];
}

/** Nothing where the object is the same, `follows` where only what follows another change differs. */
function planObject(pair: ObjectPair, neighbours: Neighbours): ObjectPlan | "follows" | undefined {
  if (pair.before === undefined || pair.after === undefined) return wholeObject(pair);
  const all = diffObject(pair);
  if (all.length === 0) return undefined;
  const differences = all.filter((difference) => !follows(difference, neighbours));
  const refusal = findRefusal(pair);
  const fields = differences.map((difference) => planField(difference, neighbours, refusal));
  const effects = effectsOf(pair, refusal);
  if (fields.length === 0 && effects.length === 0) return "follows";
  const classes = sortClasses([...fields, ...effects].flatMap((part) => part.classes));
  return { ...identityOf(pair), change: "changed", classes, effects, fields, causes: [] };
}

function wholeObject(pair: ObjectPair): ObjectPlan {
  const { id, classes, effect, presence } = presenceRowOf(pair);
  return {
    ...identityOf(pair),
    change: presence,
    classes: sortClasses(classes),
    effects: [{ row: id, classes, effect }],
    fields: [],
    causes: [],
  };
}

function planField(difference: JudgedDifference, { workloads }: Neighbours, refusal: Refusal | undefined): FieldPlan {
  const { path, before, after, object } = difference;
  const verdict = classify(difference, workloads);
  const refused = refusedClasses(refusal, difference);
  const isFile = groupKind(object.after ?? {}) === "/ConfigMap" && path[0] === "data";
  return {
    file: isFile ? path[1] : undefined,
    path: isFile ? path.slice(2) : path,
    before,
    after,
    classes: refused.length > 0 ? sortClasses(refused) : verdict.classes,
    row: refused.length > 0 ? "immutable" : verdict.row,
    effect: refusal !== undefined && refused.length > 0 ? refusedEffect(refusal) : effectOf(verdict, difference),
    causes: [],
  };
}

/** Of a workload the restart is said once, for the whole object. */
function effectOf({ effect, carrier, row }: Verdict, { object }: JudgedDifference): string {
  if (row === "other-file" || row === "pod-template") return carrier?.effect ?? effect;
  return carrier === undefined || hasPods(object) ? effect : `${effect}; ${carrier.effect}`;
}

function refusedEffect({ remedy, consequence }: Refusal): string {
  const command = `kubectl --context <cluster> ${remedy}`;
  return `Kubernetes refuses the change, and Argo CD's sync fails. After the merge: \`${command}\`; ${consequence} (docs/operations.md, "Change what cannot be changed in place")`;
}

/** The restart of a workload's pods, and what Kubernetes refuses. */
function effectsOf(pair: ObjectPair, refusal: Refusal | undefined): Effect[] {
  const effects: Effect[] = [];
  if (refusal !== undefined)
    effects.push({
      row: "immutable",
      classes: ["recreate"],
      effect: refusedEffect(refusal),
    });
  if (hasPods(pair) && isReplaced(pair)) {
    const { id, classes, effect } = podRestart(pair);
    effects.push({ row: id, classes, effect });
  }
  return effects;
}

/** Whether a difference says nothing of its own, since another change of the component brings it along. */
function follows({ path, object }: JudgedDifference, { pairs, workloads }: Neighbours): boolean {
  const last = path.at(-1) ?? "";
  // A checksum is worth a line only where nothing else says why the pods restart.
  if (path.includes("annotations") && last.startsWith("checksum/"))
    return pairs.some((pair) => isChangedFile(pair, object)) || diffObject(object).some((other) => isOfPods(other) && !isOfMetadata(other));
  if (path.includes("labels") && last === "app.kubernetes.io/version") return workloads.some((workload) => changesImage(workload));
  return object.after?.kind === "Job" && path.join(".") === "metadata.name";
}

function isOfPods({ path }: JudgedDifference): boolean {
  return path[0] === "spec" && path[1] === "template";
}

function isOfMetadata({ path }: JudgedDifference): boolean {
  return path.includes("metadata");
}

function isChangedFile(pair: ObjectPair, workload: ObjectPair): boolean {
  const name = pair.after?.metadata?.name;
  return groupKind(pair.after ?? {}) === "/ConfigMap" && name !== undefined && mounts(workload.after, name) && diffObject(pair).length > 0;
}

function changesImage(workload: ObjectPair): boolean {
  return diffObject(workload).some(({ path }) => path.at(-1) === "image");
}

function hasPods({ before, after }: ObjectPair): boolean {
  return ["apps/StatefulSet", "apps/Deployment", "apps/DaemonSet", "batch/Job"].includes(groupKind(after ?? before ?? {}));
}

function identityOf({ before, after, file = "" }: ObjectPair): Pick<ObjectPlan, "kind" | "name" | "namespace"> {
  const { kind = "", metadata } = after ?? before ?? {};
  return { kind, name: metadata?.name ?? file, namespace: metadata?.namespace };
}
