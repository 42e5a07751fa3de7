import { CommandError, shorten, suggest } from "@thanos-fleet/diagnostics";
import { componentsOf, contextOf } from "@thanos-fleet/components";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import type { FleetRenderer } from "@thanos-fleet/render";
import { parseYaml, toValue, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";

/** A rendered object of a cluster, and what it was rendered from. */
export interface RenderedObject {
  /** `Kind/name`; with the namespace between where the cluster has another of the kind and name. */
  readonly name: string;
  readonly component: string;
  /** File name in the component's folder. */
  readonly file: string;
  /** Text of the file. */
  readonly content: string;
  readonly root: SourceNode;
  readonly value: JsonValue;
}

interface Named extends RenderedObject {
  readonly qualified: string;
}

/**
 * The object of a cluster that `Kind/name` or `Kind/namespace/name` names.
 * @throws {CommandError} where there is none or more than one, with what was probably meant.
 */
export function findObject(renderer: FleetRenderer, fleet: Fleet, wanted: { cluster: Cluster; name: string }): RenderedObject {
  const objects = objectsOf(renderer, fleet, wanted.cluster);
  const found = objects.filter(({ name, qualified }) => name === wanted.name || qualified === wanted.name);
  const [object] = found;
  if (object !== undefined && found.length === 1) return object;
  if (found.length > 1)
    throw new CommandError("explain/ambiguous-object", `${wanted.cluster.name} has ${found.length} objects ${shorten(wanted.name)}`, {
      hint: `name its namespace: ${found.map(({ qualified }) => qualified).join(", ")}`,
    });
  throw new CommandError("explain/unknown-object", `${wanted.cluster.name} has no object ${shorten(wanted.name)}`, {
    hint:
      meantObject(wanted.name, objects) ?? `its objects are in deploy/overlays/; \`pnpm explain ${wanted.cluster.name}\` prints its values`,
  });
}

function objectsOf(renderer: FleetRenderer, fleet: Fleet, cluster: Cluster): Named[] {
  const context = contextOf(cluster, fleet);
  return componentsOf(cluster).flatMap(({ name: component }) =>
    renderer.renderManifests(component, context).flatMap(({ name: file, content }) => {
      const { root } = parseYaml({ path: file, text: content });
      if (root === undefined) throw new Error(`${component}/${file} renders to something that is not YAML`);
      const value = toValue(root) as { kind: string; metadata: { name: string; namespace?: string } };
      const { kind, metadata } = value;
      const qualified = [kind, ...(metadata.namespace === undefined ? [] : [metadata.namespace]), metadata.name].join("/");
      const name = `${kind}/${metadata.name}`;
      return [{ name, qualified, component, file, content, root, value: value as unknown as JsonValue }];
    }),
  );
}

function meantObject(wanted: string, objects: readonly Named[]): string | undefined {
  const names = [...new Set(objects.map(({ name }) => name))];
  const [kind = "", ...rest] = wanted.split("/");
  const own = rest.join("/");
  const ofKind = names.filter((name) => name.startsWith(`${kind}/`));
  const near = suggest(wanted, names) ?? names.find((name) => own !== "" && name.endsWith(`/${own}`));
  if (near !== undefined) return `did you mean ${near}?`;
  if (ofKind.length > 0) return `of this kind it has ${ofKind.join(", ")}`;
  const kinds = [...new Set(names.map((name) => name.slice(0, name.indexOf("/"))))].sort();
  const nearKind = suggest(kind, kinds);
  return nearKind === undefined ? `it has objects of the kinds ${kinds.join(", ")}` : `did you mean the kind ${nearKind}?`;
}
