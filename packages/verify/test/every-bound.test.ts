import { expect, test } from "vitest";
import { brokenRules } from "../src/hardening/pod-rules.ts";
import { clusterObjects } from "../src/objects/cluster-objects.ts";
import { renderedPods, type PodSpec, type RenderedPod } from "../src/objects/rendered-pods.ts";
import { shapeFindings } from "../src/pods/shape-findings.ts";
import { sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();

type Fields = Record<string, unknown>;

/** What bounds a pod, wherever in its spec it stands: one change each, with what it is called. */
function weakened({ spec }: RenderedPod): { readonly what: string; readonly spec: PodSpec }[] {
  const found: { what: string; spec: PodSpec }[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value as Fields)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (["ephemeral-storage", "sizeLimit", "runAsUser", "runAsGroup", "fsGroup", "runAsNonRoot"].includes(key))
        found.push({ what: `without ${here.join(".")}`, spec: changed(spec, path, (parent) => delete parent[key]) });
      visit(below, here);
    }
  };
  visit(spec, []);
  const user = spec.securityContext?.["runAsUser"];
  if (user !== 0) found.push({ what: "as root", spec: changed(spec, ["securityContext"], (parent) => (parent["runAsUser"] = 0)) });
  spec.containers.forEach((_container, index) =>
    found.push({
      what: `with container ${index} without resources`,
      spec: changed(spec, ["containers", index], (parent) => delete parent["resources"]),
    }),
  );
  return found;
}

function changed(spec: PodSpec, path: readonly (string | number)[], change: (parent: Fields) => void): PodSpec {
  const copy = structuredClone(spec);
  change(path.reduce<Fields>((parent, key) => parent[key] as Fields, copy as Fields));
  return copy;
}

test("no bound of any pod can go without a finding", () => {
  const unnoticed: string[] = [];
  let tried = 0;
  for (const cluster of fleet.current.fleet.clusters)
    for (const pod of renderedPods(clusterObjects(fleet.current.deploy, cluster)))
      for (const { what, spec } of weakened(pod)) {
        const weak = { ...pod, spec };
        tried += 1;
        if (brokenRules(weak).length + shapeFindings(weak, cluster).length === 0) unnoticed.push(`${cluster.name}: ${pod.app} ${what}`);
      }
  expect(unnoticed).toEqual([]);
  // Some 15 pods of the centre and four of each edge, with seven or more of each.
  expect(tried).toBeGreaterThan(200);
});
