import { basename } from "node:path";
import { createDiagnostic, quoteValue, shorten, suggest, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { checkLayer, toDiagnostics, type Layer, type LayerLevel, type Path, type Role } from "@thanos-fleet/schema";
import { locate, parseYaml, toValue, type SourceEntry, type SourceNode } from "@thanos-fleet/yaml-source";
import { Doubts, leftOut } from "./doubts.ts";
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
    const { violations, removals } = checkLayer(root, layer, level);
    // A list that is too short because one of its items was left out has been reported at that item.
    const reported = new Set(leftOut(root).map((path) => JSON.stringify(path)));
    const found = violations.filter(({ path }) => !reported.has(JSON.stringify(path)));
    this.diagnostics.push(...toDiagnostics(found, (path, on) => locate(root, path, on)));
    const wrong = violations.map(({ path }) => path);
    return { layered: withoutPaths(fromSource(root, level), wrong), doubts: Doubts.of(root, violations), nulls: removals };
  }

  #roleOf(root: SourceNode): Role | undefined {
    const node = entriesOf(root).get("role")?.value;
    if (node !== undefined) {
      const value = toValue(node);
      if (isRole(value)) return value;
      this.diagnostics.push(unknownRole(node));
    } else if (!Doubts.of(root, []).cover(["role"])) this.diagnostics.push(missingRole(root));
    // Otherwise what stands there was left out as no sound YAML, and is reported already.
    return undefined;
  }

  /** False, and reported, where the file is not named after its cluster. */
  #hasFileName(root: SourceNode): boolean {
    const node = entriesOf(root).get("name")?.value;
    const expected = basename(root.file.path, ".yaml");
    if (node?.kind !== "scalar" || typeof node.value !== "string" || node.value === expected) return true;
    const message = `the file is named ${expected}.yaml, but the cluster is ${quoteValue(node.value)}`;
    this.diagnostics.push(
      createDiagnostic("fleet/file-name", node, message, {
        hint: `rename the file to <name>.yaml, or the cluster to ${expected}`,
      }),
    );
    return false;
  }
}

const roleSchema = "schemas/fleet.schema.json#/properties/role";

/** Without a role nothing else of the file can be judged, so a key that may have been meant is looked for here. */
function missingRole(root: SourceNode): Diagnostic {
  const entries = [...entriesOf(root).values()];
  const misspelt = entries.find(({ key }) => suggest(key, ["role"]) !== undefined) ?? entries.find(({ value }) => isRole(toValue(value)));
  const message =
    misspelt === undefined ? "the cluster has no role" : `the cluster has no role, and ${shorten(misspelt.key)} is not a known key`;
  return createDiagnostic("fleet/unknown-role", { file: root.file, range: misspelt?.keyRange }, message, {
    hint: misspelt === undefined ? "add `role: edge` or `role: central`" : 'did you mean "role"?',
    schema: roleSchema,
  });
}

function entriesOf(root: SourceNode): ReadonlyMap<string, SourceEntry> {
  return root.kind === "map" ? root.entries : new Map();
}

function isRole(value: unknown): value is Role {
  return value === "central" || value === "edge";
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
