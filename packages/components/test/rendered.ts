import { loadPatched, repository, type Patch } from "@thanos-fleet/fleet/testing";
import { parseYaml, toValue, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { CompiledChart, loadCharts, parseCharts, type RenderedObject } from "@thanos-fleet/template";
import { contextOf } from "../src/context.ts";

/** What a component of a cluster of the specification's fleet may look at, some values changed. */
export function contextFor(cluster: string, patch: Patch = {}): DeriveContext {
  const { fleet, diagnostics } = loadPatched(patch);
  const found = fleet?.clusters.find(({ name }) => name === cluster);
  if (fleet === undefined || found === undefined) throw new Error(`no ${cluster}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return contextOf(found, fleet);
}

const { charts } = parseCharts(loadCharts(repository).sources);
const compiled = new Map<string, CompiledChart>();

/** The objects of a component that its context knows of, in the order of its templates. */
export function renderObjects(name: string, context: DeriveContext): RenderedObject[] {
  const component = context.definitions.find((candidate) => candidate.name === name);
  const parsed = charts.get(name);
  if (component === undefined || parsed === undefined) throw new Error(`there is no component ${name}`);
  const chart = compiled.get(name) ?? new CompiledChart(parsed, "manifests");
  compiled.set(name, chart);
  const view = component.derive(context);
  return chart.render(view, chart.keysOf(view, JSON.stringify(context.cluster.values))).flat();
}

/** A component's manifests in the central cluster, by file name without `.yaml`. */
export function manifestsOf(component: ComponentDefinition, patch: Patch = {}): Readonly<Record<string, Manifest>> {
  const objects = renderObjects(component.name, contextFor("cluster-01", patch));
  return Object.fromEntries(objects.map(({ name, content }) => [name.slice(0, -".yaml".length), parse(name, content)]));
}

/** A manifest as plain data; tests say which part they look at. */
// oxlint-disable-next-line typescript/no-explicit-any -- a Kubernetes object of any kind
export type Manifest = any;

function parse(path: string, text: string): JsonValue {
  const { root, diagnostics } = parseYaml({ path, text });
  if (root === undefined || diagnostics.length > 0) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return toValue(root);
}
