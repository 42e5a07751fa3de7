import type { JsonValue } from "@thanos-fleet/yaml-source";

/** A schema after references and includes were resolved: what merging, defaults, messages and Helm schemas walk. */
export interface SchemaNode {
  /** Where it is written: `schemas/components/x.schema.json#/properties/y`. */
  readonly source: string;
  readonly type: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly description: string;
  /** The keys that a map may have by name; none where its keys are free, or where this is no map. */
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** Schema of the values of a map with free keys. */
  readonly additional?: SchemaNode | undefined;
  /** Schema of a map's free keys. */
  readonly propertyNames?: SchemaNode | undefined;
  readonly items?: SchemaNode | undefined;
  readonly required: ReadonlySet<string>;
  readonly default?: JsonValue | undefined;
  readonly examples?: readonly JsonValue[] | undefined;
  readonly enum?: readonly JsonValue[] | undefined;
  readonly format?: string | undefined;
  /** `minimum`, `maxItems` and their like, as in JSON Schema. */
  readonly bounds: Readonly<Record<string, number>>;
  /** What a number counts. */
  readonly unit?: string | undefined;
  /** Bounds of a quantity or a duration, written like the value itself. */
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  /** The only layer that may set the value: what all clusters share, or what no two may. Any layer when absent. */
  readonly layer?: "fleet" | "cluster" | undefined;
  /** Lists are merged by this key of their items, instead of replaced. */
  readonly mergeKey?: string | undefined;
  /** The value stays adjustable in the Helm chart. */
  readonly helmValue: boolean;
  /** Series that agents scrape for a component. */
  readonly series?: ComponentSeries | undefined;
}

/**
 * Series that a component brings to its cluster's agent (`x-series`): once, for each node, for each pod that the nodes may
 * hold, and for each item of a list of its values, by the list's key.
 */
export interface ComponentSeries {
  readonly once?: number;
  readonly node?: number;
  readonly pod?: number;
  readonly each?: Readonly<Record<string, number>>;
}

/** The JSON form of a node, as generated. */
export interface SchemaNodeData {
  readonly source: string;
  readonly type: SchemaNode["type"];
  readonly description: string;
  readonly properties?: { readonly [key: string]: SchemaNodeData };
  readonly additional?: SchemaNodeData;
  readonly propertyNames?: SchemaNodeData;
  readonly items?: SchemaNodeData;
  readonly required?: readonly string[];
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly enum?: readonly JsonValue[];
  readonly format?: string;
  readonly bounds?: Readonly<Record<string, number>>;
  readonly unit?: string;
  readonly least?: string;
  readonly most?: string;
  readonly layer?: "fleet" | "cluster";
  readonly mergeKey?: string;
  readonly helmValue?: boolean;
  readonly series?: ComponentSeries;
}

export function toSchemaNode(data: SchemaNodeData): SchemaNode {
  const { properties, additional, propertyNames, items, required, bounds, helmValue, ...rest } = data;
  return {
    ...rest,
    properties: new Map(Object.entries(properties ?? {}).map(([key, child]) => [key, toSchemaNode(child)])),
    additional: additional === undefined ? undefined : toSchemaNode(additional),
    propertyNames: propertyNames === undefined ? undefined : toSchemaNode(propertyNames),
    items: items === undefined ? undefined : toSchemaNode(items),
    required: new Set(required),
    bounds: bounds ?? {},
    helmValue: helmValue ?? false,
  };
}

/** The node that describes the value at a path; undefined for what the schema does not know. */
export function schemaAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) node = node?.type === "array" ? node.items : (node?.properties.get(String(part)) ?? node?.additional);
  return node;
}
