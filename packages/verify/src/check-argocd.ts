import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { centralOf, type Cluster } from "@thanos-fleet/fleet";
import { annotationFindings } from "./argocd/annotation-findings.ts";
import { argocdFiles, placedObjects } from "./argocd/argocd-objects.ts";
import { deployedFindings } from "./argocd/deployed-objects.ts";
import { destinationOf, expectedFiles, type ExpectedFile } from "./argocd/expected-objects.ts";
import { settingsFindings } from "./argocd/settings-findings.ts";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, describeFinding, type Finding } from "./objects/cluster-objects.ts";
import { clusterSet } from "./references/cluster-set.ts";
import { fieldFindings } from "./objects/expected-fields.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/**
 * Holds every object for Argo CD to a table that says what each of its fields must be and why, every Application to a
 * folder that was rendered, and every project to what its cluster's folders hold; runs the health script.
 */
export function checkArgocd(rendered: RenderedFleet): CheckResult {
  const files = argocdFiles(rendered.deploy);
  const found = [
    ...applicationFindings(rendered, files),
    ...settings(rendered, files),
    ...destinations(rendered),
    ...projects(rendered, files),
    ...annotations(rendered),
  ];
  const diagnostics: Diagnostic[] = found.map(({ cluster, finding }) => describeFinding(rendered, cluster, finding));
  return { name: "argocd", checked: files.length, unit: "files", diagnostics };
}

interface Found {
  readonly cluster: Cluster;
  readonly finding: Finding;
}

const isSettings = (file: string): boolean => file.startsWith("argocd/settings/");

function applicationFindings({ deploy, fleet }: RenderedFleet, files: readonly string[]): Found[] {
  const expected = expectedFiles(deploy, fleet);
  const cluster = centralOf(fleet);
  const unknown = files
    .filter((file) => !isSettings(file) && !expected.has(file))
    .map((file): Found => ({
      cluster,
      finding: { code: "argocd/file", place: { file, path: [] }, message: "nothing is rendered for this" },
    }));
  const known = [...expected].flatMap(([file, { cluster: owner, objects }]) =>
    files.includes(file)
      ? judgeFile(deploy, file, { cluster: owner, objects }).map((finding): Found => ({ cluster: owner, finding }))
      : [{ cluster: owner, finding: missingFile(file) }],
  );
  return [...unknown, ...known];
}

function judgeFile(deploy: string, file: string, { objects: tables }: ExpectedFile): Finding[] {
  const objects = placedObjects(deploy, file);
  const findings = objects.flatMap((at, index) => fieldFindings({ at, fields: tables[index] ?? [], code: "argocd/field" }));
  if (objects.length >= tables.length) return findings;
  const message = `the file must hold ${tables.length} objects, but holds ${objects.length}`;
  return [...findings, { code: "argocd/file", place: { file, path: [] }, message }];
}

/** Shown at the root, which is always there. */
function missingFile(file: string): Finding {
  const message = `there is no deploy/${file}, so what was rendered for it is never deployed`;
  return { code: "argocd/file", place: { file: "argocd/root.yaml", path: [] }, message };
}

function settings({ deploy, fleet }: RenderedFleet, files: readonly string[]): Found[] {
  const cluster = centralOf(fleet);
  const patches = files.filter(isSettings).flatMap((file) => placedObjects(deploy, file));
  const absent = ["argocd-cm", "argocd-cmd-params-cm"]
    .map((name) => `argocd/settings/${name}.patch.yaml`)
    .filter((file) => !files.includes(file))
    .map(missingFile);
  return [...patches.flatMap(settingsFindings), ...absent].map((finding) => ({ cluster, finding }));
}

/** Two clusters that Argo CD takes for one would deploy over each other. */
function destinations({ fleet }: RenderedFleet): Found[] {
  return fleet.clusters.flatMap((cluster, index): Found[] => {
    const same = fleet.clusters.slice(0, index).find((other) => destinationOf(other) === destinationOf(cluster));
    if (same === undefined) return [];
    const place = { file: `argocd/clusters/${cluster.name}.yaml`, path: ["spec", "destinations"] };
    const message = `${cluster.name} and ${same.name} are both deployed to ${destinationOf(cluster)}`;
    return [{ cluster, finding: { code: "argocd/project", place, message, fedBy: ["argocd", "destinationName"] } }];
  });
}

function annotations({ deploy, fleet }: RenderedFleet): Found[] {
  return fleet.clusters.flatMap((cluster) =>
    annotationFindings(clusterSet(clusterObjects(deploy, cluster))).map((finding) => ({ cluster, finding })),
  );
}

function projects({ deploy, fleet }: RenderedFleet, files: readonly string[]): Found[] {
  return fleet.clusters.flatMap((cluster) => {
    const file = `argocd/clusters/${cluster.name}.yaml`;
    const [project] = files.includes(file) ? placedObjects(deploy, file) : [];
    if (project === undefined) return [];
    return deployedFindings({ deploy, cluster, project }).map((finding): Found => ({ cluster, finding }));
  });
}
