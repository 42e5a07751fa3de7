import { createDiagnostic, quoteValue, shorten, suggest, type Diagnostic, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import { checkLayer, toDiagnostics, type Layer, type LayerLevel, type Path, type Role } from "@thanos-fleet/schema";
import { locate, parseYaml, toValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { Doubts } from "./doubts.ts";
import { fromSource, type Layered } from "./layered.ts";
import { withoutPaths } from "./without-paths.ts";

/** A file under clusters/ that could be parsed. What is wrong in it is reported, and left out of its values. */
export interface CheckedFile {
  readonly layered: Layered;
  readonly doubts: Doubts;
  /** Paths that say `null`. */
  readonly nulls: readonly Path[];
}

/** A cluster's own file. */
export interface ClusterLayer extends CheckedFile {
  readonly role: Role;
  readonly file: SourceFile;
}

/** Parses one file after another and collects what is wrong in each by itself. */
export class LayerReader {
  readonly diagnostics: Diagnostic[] = [];
  #isGuessing = false;

  /** True where a file could not be parsed, or its role is not sure: rules that look at the whole fleet would guess. */
  get isGuessing(): boolean {
    return this.#isGuessing;
  }

  readCluster(file: SourceFile): ClusterLayer | undefined {
    const root = this.#parse(file);
    if (root === undefined) return undefined;
    const role = this.#roleOf(root);
    if (role === undefined) {
      this.#isGuessing = true;
      return undefined;
    }
    const checked = this.#check(root, role, "cluster");
    return this.#hasFileName(root)
      ? { role, file, ...checked }
      : { role, file, ...checked, doubts: checked.doubts.and([new Doubts([["name"]])]) };
  }

  readShared(file: SourceFile, layer: Layer, level: "fleet" | "role"): CheckedFile | undefined {
    const root = this.#parse(file);
    return root === undefined ? undefined : this.#check(root, layer, level);
  }

  #parse(file: SourceFile): SourceNode | undefined {
    const { root, diagnostics } = parseYaml(file);
    this.diagnostics.push(...diagnostics);
    if (root === undefined) this.#isGuessing = true;
    return root;
  }

  #check(root: SourceNode, layer: Layer, level: LayerLevel): CheckedFile {
    const leftOut = this.diagnostics.filter(({ file }) => file === root.file);
    const { violations, removals } = checkLayer(root, layer, level);
    const found = toDiagnostics(violations, (path, on) => locate(root, path, on));
    // A list that is too short because one of its items was left out has been reported at that item.
    this.diagnostics.push(...found.filter((diagnostic) => !leftOut.some(({ range }) => isWithin(range, diagnostic.range))));
    const doubts = Doubts.of(root, violations);
    const layered = fromSource(root, level);
    const wrong = violations.map(({ path }) => path);
    return { layered: wrong.length === 0 ? layered : withoutPaths(layered, wrong), doubts, nulls: removals };
  }

  #roleOf(root: SourceNode): Role | undefined {
    const entry = root.kind === "map" ? root.entries.get("role") : undefined;
    const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    if (value === "central" || value === "edge") return value;
    // What stands there may have been left out as no sound YAML, and is reported already.
    if (root.kind === "map" && root.omitted?.has("role") === true) return undefined;
    if (entry === undefined) this.diagnostics.push(missingRole(root));
    else this.diagnostics.push(unknownRole(entry.value));
    return undefined;
  }

  /** False, and reported, where the file is not named after its cluster. */
  #hasFileName(root: SourceNode): boolean {
    const entry = root.kind === "map" ? root.entries.get("name") : undefined;
    const name = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    const expected = root.file.path.replace(/^.*\//, "").replace(/\.yaml$/, "");
    if (typeof name !== "string" || name === expected) return true;
    const message = `the file is named ${expected}.yaml, but the cluster is ${quoteValue(name)}`;
    this.diagnostics.push(
      createDiagnostic("fleet/file-name", { file: root.file, range: entry?.value.range }, message, {
        hint: `rename the file to <name>.yaml, or the cluster to ${expected}`,
      }),
    );
    return false;
  }
}

const roleSchema = "schemas/fleet.schema.json#/properties/role";

/** Without a role nothing else of the file can be judged, so a key that may have been meant is looked for here. */
function missingRole(root: SourceNode): Diagnostic {
  const entries = root.kind === "map" ? [...root.entries.values()] : [];
  const misspelt = entries.find(({ key }) => suggest(key, ["role"]) !== undefined) ?? entries.find(({ value }) => isRole(value));
  const message =
    misspelt === undefined ? "the cluster has no role" : `the cluster has no role, and ${shorten(misspelt.key)} is not a known key`;
  return createDiagnostic("fleet/unknown-role", { file: root.file, range: misspelt?.keyRange }, message, {
    hint: misspelt === undefined ? "add `role: edge` or `role: central`" : 'did you mean "role"?',
    schema: roleSchema,
  });
}

function isRole(node: SourceNode): boolean {
  return node.kind === "scalar" && (node.value === "central" || node.value === "edge");
}

function unknownRole(node: SourceNode): Diagnostic {
  const { file, range } = node;
  const value = toValue(node);
  const meant = typeof value === "string" ? suggest(value, ["central", "edge"]) : undefined;
  const message = `role must be one of "central", "edge", but is ${quoteValue(value)}`;
  return createDiagnostic("fleet/unknown-role", { file, range }, message, {
    hint: meant === undefined ? "write `role: edge` or `role: central`" : `did you mean "${meant}"?`,
    schema: roleSchema,
  });
}

function isWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
