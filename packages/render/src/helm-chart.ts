import { helmValuePaths, helmValuesSchema, type ComponentName } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "@thanos-fleet/components";
import { printGenerated, type RenderedObject } from "@thanos-fleet/template";
import type { RenderedFile } from "./rendered-file.ts";

const origin = "packages/render/src/helm-chart.ts";

/** Charts are versioned by Git, not by number; Helm wants one, and a constant keeps unrelated changes out of diffs. */
const chartVersion = "0.1.0";

/** The chart of one component in one cluster, complete in itself. `objects` are the component's, rendered for the chart target. */
export function renderComponentChart(
  component: ComponentDefinition,
  context: DeriveContext,
  objects: readonly RenderedObject[],
): RenderedFile[] {
  const folder = `charts/${context.cluster.name}/charts/${component.name}`;
  const appVersion = component.appVersion?.(context);
  const chart: JsonValue = {
    apiVersion: "v2",
    name: component.name,
    description: component.description,
    type: "application",
    version: chartVersion,
    ...(appVersion === undefined ? {} : { appVersion }),
    kubeVersion: ">=1.33.0-0",
  };
  return [
    { path: `${folder}/Chart.yaml`, content: printGenerated(origin, chart), origin },
    {
      path: `${folder}/values.yaml`,
      content: printGenerated(`clusters/${context.cluster.name}.yaml`, adjustableValues(component.name, context)),
      origin,
    },
    { path: `${folder}/values.schema.json`, content: childSchemaText(component.name), origin },
    ...objects.map(({ name, content, origin: template }) => ({ path: `${folder}/templates/${name}`, content, origin: template })),
  ];
}

/** The umbrella chart of a cluster: every component but the namespaces, each behind a condition. */
export function renderUmbrella(components: readonly ComponentDefinition[], context: DeriveContext): RenderedFile[] {
  const { name } = context.cluster;
  const folder = `charts/${name}`;
  const chart: JsonValue = {
    apiVersion: "v2",
    name,
    description: `Everything that runs in ${name}, but for its namespaces.`,
    type: "application",
    version: chartVersion,
    kubeVersion: ">=1.33.0-0",
    dependencies: components.map((component) => ({
      name: component.name,
      version: chartVersion,
      repository: "",
      condition: `enabled.${component.name}`,
    })),
  };
  const values: JsonValue = { enabled: Object.fromEntries(components.map((component) => [component.name, true])) };
  return [
    { path: `${folder}/Chart.yaml`, content: printGenerated(origin, chart), origin },
    { path: `${folder}/values.yaml`, content: printGenerated(origin, values), origin },
    { path: `${folder}/values.schema.json`, content: umbrellaSchemaText(components), origin },
    { path: `${folder}/templates/NOTES.txt`, content: notes(name, components), origin },
  ];
}

function notes(cluster: string, components: readonly ComponentDefinition[]): string {
  return [
    `The monitoring components of ${cluster} were installed: ${components.map((component) => component.name).join(", ")}.`,
    "The namespaces monitoring and monitoring-node must exist; they are not part of this chart.",
    `Only values that nothing else is derived from can be set here. To change anything else, edit clusters/${cluster}.yaml and render.`,
    "",
  ].join("\n");
}

const umbrellaSchemas = new Map<string, string>();

/** Clusters that run the same components have the same one. */
function umbrellaSchemaText(components: readonly ComponentDefinition[]): string {
  const key = components.map(({ name }) => name).join();
  const known = umbrellaSchemas.get(key) ?? printJson(umbrellaSchema(components));
  umbrellaSchemas.set(key, known);
  return known;
}

function umbrellaSchema(components: readonly ComponentDefinition[]): JsonValue {
  const enabled = Object.fromEntries(
    components.map((component) => [component.name, { type: "boolean", description: `Install ${component.name}.` }]),
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    additionalProperties: false,
    properties: {
      global: { type: "object" },
      enabled: { type: "object", additionalProperties: false, properties: enabled },
      ...Object.fromEntries(components.map((component) => [component.name, withoutDialect(helmValuesSchema(component.name))])),
    },
  };
}

function withoutDialect(schema: Record<string, JsonValue>): JsonValue {
  const { $schema: _dialect, ...rest } = schema;
  return rest;
}

const childSchemas = new Map<string, string>();

function childSchemaText(component: ComponentName): string {
  const known = childSchemas.get(component) ?? printJson(helmValuesSchema(component));
  childSchemas.set(component, known);
  return known;
}

function adjustableValues(component: ComponentName, context: DeriveContext): JsonValue {
  const root: Record<string, JsonValue> = {};
  const source = (context.cluster.values as unknown as Record<string, JsonValue>)[component] ?? {};
  for (const path of helmValuePaths(component)) copyPath(source, root, path);
  return root;
}

function copyPath(source: JsonValue, target: Record<string, JsonValue>, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || typeof source !== "object" || source === null || Array.isArray(source)) return;
  const value = source[head];
  if (value === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const child = (target[head] ?? {}) as Record<string, JsonValue>;
  target[head] = child;
  copyPath(value, child, rest);
}

function printJson(value: JsonValue): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
