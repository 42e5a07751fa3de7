import { join } from "node:path";
import { applyObjects, bootLab, deployedApplications, labPrograms, type Lab } from "@thanos-fleet/lab";
import { findImmutableChanges, immutableKindOf, type KubernetesObject } from "@thanos-fleet/plan";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderedProject } from "./run-command.ts";

// What the plan says Kubernetes refuses is asked of a real API server: each field of one object of every kind is changed,
// by dry runs. Refused as an update and accepted as a new object means that the field cannot be changed in place.

/**
 * What the plan calls refused and the server takes: fields that it fills with the same value again when they are removed, or
 * does not read. The plan may be more careful than the server, in these alone.
 */
const moreCareful = [
  // The server keeps the address that the Service has, so what is written and what runs would differ for ever.
  "Service spec.clusterIP removed",
  // Not read: a claim template is always a claim.
  "StatefulSet spec.volumeClaimTemplates.0.apiVersion",
  "StatefulSet spec.volumeClaimTemplates.0.apiVersion removed",
  "StatefulSet spec.volumeClaimTemplates.0.kind",
  "StatefulSet spec.volumeClaimTemplates.0.kind removed",
  "StatefulSet every PersistentVolumeClaim",
  // Defaults: the group of roles, and the account from its older name `serviceAccount`, which the server has set.
  "ClusterRoleBinding roleRef.apiGroup removed",
  "Job spec.template.spec.serviceAccountName removed",
];

type RenderedObject = ReturnType<typeof deployedApplications>[number]["objects"][number];

const cluster = "cluster-01";
const manager = "argocd-controller";
let lab: Lab;
let objects: readonly RenderedObject[];

beforeAll(async () => {
  objects = deployedApplications(join(renderedProject(), "deploy"), cluster).flatMap((application) => application.objects);
  lab = await bootLab(await labPrograms((message) => process.stderr.write(`${message}\n`)), new Map([[cluster, 1]]));
  const wanted = [...objects.filter(({ kind }) => kind === "Namespace"), ...samples()];
  const refusals = await applyObjects(lab.cluster(cluster).client, wanted, { manager, force: true });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
}, 600_000);

afterAll(async () => lab?.stop());

/** One object of each kind that is rendered; of StatefulSets one with everything. */
function samples(): RenderedObject[] {
  const byKind = Map.groupBy(
    objects.filter(({ kind }) => kind !== "Namespace"),
    ({ apiVersion, kind }) => `${apiVersion} ${kind}`,
  );
  return [...byKind.values()].flatMap((group) => group.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 1));
}

test("what a real API server refuses to change is what the plan says, for every field of every kind that is rendered", async () => {
  const tried: string[] = [];
  const refused: string[] = [];
  const missed: string[] = [];
  const careful: string[] = [];
  for (const object of samples()) {
    for (const { name, changed } of changesOf(object)) {
      const verdict = await verdictOf(changed, object.metadata.name);
      if (verdict === "invalid") continue;
      const place = `${object.kind} ${name}`;
      tried.push(place);
      const isExpected = isRefusedByPlan(object, changed);
      if (verdict === "refused") refused.push(place);
      if (verdict === "refused" && !isExpected) missed.push(place);
      if (verdict === "taken" && isExpected) careful.push(place);
    }
  }
  process.stderr.write(`${tried.length} changes of ${samples().length} kinds, ${refused.length} refused\n`);
  expect(missed).toEqual([]);
  expect(careful.sort()).toEqual(moreCareful.toSorted());
  expect(tried.length).toBeGreaterThan(300);
  // Of a Service only its address is fixed, and no other value of `None` is valid.
  for (const kind of ["StatefulSet", "Deployment", "DaemonSet", "Job", "PersistentVolumeClaim", "ClusterRoleBinding"])
    expect(refused.filter((place) => place.startsWith(`${kind} `)).length, kind).toBeGreaterThan(0);
});

function isRefusedByPlan(before: unknown, after: unknown): boolean {
  const [old, next] = [before, after] as KubernetesObject[];
  const kind = next === undefined ? undefined : immutableKindOf(next);
  return old !== undefined && next !== undefined && kind !== undefined && findImmutableChanges(kind, old, next).length > 0;
}

/** How the API server takes a changed object: as an update, or only as a new one, or not at all. */
async function verdictOf(changed: RenderedObject, name: string): Promise<"taken" | "refused" | "invalid"> {
  const { client } = lab.cluster(cluster);
  const options = { manager, force: true, dryRun: true };
  const update = await applyObjects(client, [changed], options);
  if (update.length === 0) return "taken";
  const another = { ...changed, metadata: { ...changed.metadata, name: `${name}-2` } };
  return (await applyObjects(client, [another as RenderedObject], options)).length === 0 ? "refused" : "invalid";
}

interface Change {
  readonly name: string;
  readonly changed: RenderedObject;
}

/** Each field changed, each field removed, and each text changed wherever it stands, so that selectors still fit. */
function changesOf(object: RenderedObject): Change[] {
  const paths = leafPaths(object, []).filter(
    ([top, second]) => top !== "apiVersion" && top !== "kind" && !(top === "metadata" && second !== "labels"),
  );
  const texts = new Set(paths.map((path) => valueAt(object, path)).filter((value) => typeof value === "string" && value.length > 2));
  return [
    ...paths.map((path) => ({ name: path.join("."), changed: withValue(object, path, other(valueAt(object, path))) })),
    ...paths.map((path) => ({ name: `${path.join(".")} removed`, changed: withValue(object, path, undefined) })),
    ...[...texts].map((text) => ({ name: `every ${String(text).slice(0, 40)}`, changed: withText(object, String(text)) })),
  ];
}

type Path = readonly string[];

function leafPaths(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, part) => (holder as Readonly<Record<string, unknown>> | undefined)?.[part], value);
}

function withValue(object: RenderedObject, path: Path, value: unknown): RenderedObject {
  const copy = structuredClone(object) as RenderedObject;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, unknown> | unknown[];
  const last = path.at(-1) ?? "";
  if (value !== undefined) (holder as Record<string, unknown>)[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

function withText(object: RenderedObject, text: string): RenderedObject {
  const quoted = (value: string): string => JSON.stringify(value);
  const { metadata, ...rest } = object;
  return { ...JSON.parse(JSON.stringify(rest).replaceAll(quoted(text), () => quoted(String(other(text))))), metadata } as RenderedObject;
}

/** Another value of the same form. */
function other(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  const text = String(value);
  return /^\d+(?:[A-Za-z]*|\.[\d.]*)$/.test(text) ? text.replace(/^\d+/, (digits) => String(Number(digits) + 1)) : `${text}x`;
}
