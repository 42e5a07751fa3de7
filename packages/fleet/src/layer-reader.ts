import { createDiagnostic, suggest, type Diagnostic, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import { toDiagnostics, validateLayer, type Layer, type Role } from "@thanos-fleet/schema";
import { locate, parseYaml, toValue, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { fromSource, type Layered } from "./layered.ts";

/** A cluster's own file. */
export interface ClusterLayer {
  readonly role: Role;
  readonly file: SourceFile;
  readonly layered: Layered;
}

/** Parses one file after another and collects what is wrong in each by itself. */
export class LayerReader {
  readonly diagnostics: Diagnostic[] = [];

  readCluster(file: SourceFile): ClusterLayer | undefined {
    const root = this.parse(file);
    if (root === undefined) return undefined;
    const role = this.#roleOf(root);
    if (role === undefined) return undefined;
    this.validate(root, role);
    this.#checkFileName(root);
    return { role, file, layered: fromSource(root, "cluster") };
  }

  parse(file: SourceFile): SourceNode | undefined {
    const { root, diagnostics } = parseYaml(file);
    this.diagnostics.push(...diagnostics);
    return root;
  }

  validate(root: SourceNode, layer: Layer): void {
    const leftOut = this.diagnostics.filter(({ file }) => file === root.file);
    const violations = validateLayer(layer, toValue(root));
    const found = toDiagnostics(violations, (path, on) => locate(root, path, on));
    // A list that is too short because one of its items was left out has been reported at that item.
    this.diagnostics.push(...found.filter((diagnostic) => !leftOut.some(({ range }) => isWithin(range, diagnostic.range))));
  }

  #roleOf(root: SourceNode): Role | undefined {
    const entry = root.kind === "map" ? root.entries.get("role") : undefined;
    const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    if (value === "central" || value === "edge") return value;
    // What stands there may have been left out as no sound YAML, and is reported already.
    if (this.diagnostics.some(({ file }) => file === root.file) && entry === undefined) return undefined;
    this.diagnostics.push(entry === undefined ? missingRole(root) : unknownRole(entry.value, value ?? null));
    return undefined;
  }

  #checkFileName(root: SourceNode): void {
    const entry = root.kind === "map" ? root.entries.get("name") : undefined;
    const name = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    const expected = root.file.path.replace(/^.*\//, "").replace(/\.yaml$/, "");
    if (typeof name !== "string" || name === expected) return;
    const message = `the file is named ${expected}.yaml, but the cluster is ${name}`;
    this.diagnostics.push(
      createDiagnostic("fleet/file-name", { file: root.file, range: entry?.value.range }, message, {
        hint: `rename the file to ${name}.yaml, or the cluster to ${expected}`,
      }),
    );
  }
}

const roleSchema = "schemas/fleet.schema.json#/properties/role";

/** Without a role nothing else of the file can be judged, so a key that may have been meant is looked for here. */
function missingRole(root: SourceNode): Diagnostic {
  const misspelt = root.kind === "map" ? [...root.entries.values()].find(({ key }) => suggest(key, ["role"]) !== undefined) : undefined;
  const message = misspelt === undefined ? "the cluster has no role" : `the cluster has no role, and ${misspelt.key} is not a known key`;
  return createDiagnostic("fleet/unknown-role", { file: root.file, range: misspelt?.keyRange }, message, {
    hint: misspelt === undefined ? "add `role: edge` or `role: central`" : 'did you mean "role"?',
    schema: roleSchema,
  });
}

function unknownRole({ file, range }: SourceNode, value: JsonValue): Diagnostic {
  const meant = typeof value === "string" ? suggest(value, ["central", "edge"]) : undefined;
  const message = `role must be one of "central", "edge", but is ${JSON.stringify(value)}`;
  return createDiagnostic("fleet/unknown-role", { file, range }, message, {
    hint: meant === undefined ? "write `role: edge` or `role: central`" : `did you mean "${meant}"?`,
    schema: roleSchema,
  });
}

function isWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
