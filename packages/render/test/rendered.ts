import { join } from "node:path";
import { loadPatched, type Patch } from "@thanos-fleet/fleet/testing";
import { parseYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { parseCharts } from "../src/compile-charts.ts";
import { loadCharts } from "../src/load-charts.ts";
import { contextOf, FleetRenderer, overlayFolder } from "../src/render-fleet.ts";

const repository = join(import.meta.dirname, "../../..");

/** What a component of a cluster of the real fleet may look at, some values changed. */
export function contextFor(cluster: string, patch: Patch = {}): DeriveContext {
  const { fleet, diagnostics } = loadPatched(patch);
  const found = fleet?.clusters.find(({ name }) => name === cluster);
  if (fleet === undefined || found === undefined) throw new Error(`no ${cluster}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return contextOf(found, fleet);
}

/** A component's manifests in the central cluster, by file name without `.yaml`. */
export function manifestsOf(component: ComponentDefinition, patch: Patch = {}): Readonly<Record<string, Manifest>> {
  const context = contextFor("cluster-01", patch);
  const { charts } = parseCharts(loadCharts(repository).sources);
  const folder = `overlays/${overlayFolder(context.cluster)}/${component.name}/`;
  const files = new FleetRenderer(charts).renderCluster(context).filter(({ path }) => path.startsWith(folder));
  return Object.fromEntries(files.map(({ path, content }) => [path.slice(folder.length, -".yaml".length), parse(path, content)]));
}

/** A manifest as plain data; tests say which part they look at. */
// oxlint-disable-next-line typescript/no-explicit-any -- a Kubernetes object of any kind
export type Manifest = any;

function parse(path: string, text: string): JsonValue {
  const { root, diagnostics } = parseYaml({ path, text });
  if (root === undefined || diagnostics.length > 0) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return toValue(root);
}
