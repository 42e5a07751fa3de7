import type { SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, type Layer, type Role } from "@thanos-fleet/schema";
import type { SourceNode } from "@thanos-fleet/yaml-source";
import { DefaultFiller } from "./fill-defaults.ts";
import type { LayerReader } from "./layer-reader.ts";
import { fromSource, type Layered } from "./layered.ts";
import { mergeLayers } from "./merge-layers.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";

/** The layers below the clusters', each read and merged when it is first needed. */
export class SharedLayers {
  readonly filler = new DefaultFiller();
  readonly #files: ClusterFiles;
  readonly #reader: LayerReader;
  readonly #read = new Map<SourceFile, SourceNode | undefined>();
  readonly #merged = new Map<Role, Layered | undefined>();

  constructor(files: ClusterFiles, reader: LayerReader) {
    this.#files = files;
    this.#reader = reader;
  }

  /** Reports what is wrong in any of them. */
  validate(): void {
    const { fleet, roles } = this.#files;
    this.#validate(fleet, "fleet");
    for (const [role, file] of roles) this.#validate(file, role);
  }

  #validate(file: SourceFile | undefined, layer: Layer): void {
    const root = this.#parse(file);
    if (root !== undefined) this.#reader.validate(root, layer);
  }

  below(role: Role): Layered | undefined {
    if (!this.#merged.has(role)) this.#merged.set(role, this.#merge(role));
    return this.#merged.get(role);
  }

  #merge(role: Role): Layered | undefined {
    const fleet = this.#parse(this.#files.fleet);
    const own = this.#parse(this.#files.roles.get(role));
    const under = fleet === undefined ? undefined : fromSource(fleet, "fleet");
    const over = own === undefined ? undefined : fromSource(own, "role");
    if (under === undefined || over === undefined) return over ?? under;
    return mergeLayers(under, over, schemaNode(role));
  }

  #parse(file: SourceFile | undefined): SourceNode | undefined {
    if (file === undefined) return undefined;
    if (!this.#read.has(file)) this.#read.set(file, this.#reader.parse(file));
    return this.#read.get(file);
  }
}
