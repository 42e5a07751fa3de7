import type { SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, type Role } from "@thanos-fleet/schema";
import { DefaultFiller } from "./fill-defaults.ts";
import { noDoubts, type Doubts } from "./doubts.ts";
import type { CheckedFile, LayerReader } from "./layer-reader.ts";
import type { Layered } from "./layered.ts";
import { mergeLayers } from "./merge-layers.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";
import { findRemovals, type Removal } from "./removals.ts";

/** The layers below the clusters' of one role, merged. */
export interface SharedLayer {
  readonly layered: Layered | undefined;
  readonly doubts: Doubts;
  /** What the role's file removes of the fleet's. */
  readonly removals: readonly Removal[];
  /** False where one of its files could not be parsed. */
  readonly isComplete: boolean;
}

/** The layers below the clusters', each read and merged when it is first needed. */
export class SharedLayers {
  readonly filler = new DefaultFiller();
  readonly #files: ClusterFiles;
  readonly #reader: LayerReader;
  readonly #read = new Map<SourceFile, CheckedFile | undefined>();
  readonly #merged = new Map<Role, SharedLayer>();

  constructor(files: ClusterFiles, reader: LayerReader) {
    this.#files = files;
    this.#reader = reader;
  }

  /** Reports what is wrong in any of them. */
  validate(): void {
    for (const role of this.#files.roles.keys()) this.below(role);
    this.#fleet();
  }

  below(role: Role): SharedLayer {
    const known = this.#merged.get(role) ?? this.#merge(role);
    this.#merged.set(role, known);
    return known;
  }

  #merge(role: Role): SharedLayer {
    const file = this.#files.roles.get(role);
    const under = this.#fleet();
    const over = this.#once(file, (text) => this.#reader.readShared(text, role, "role"));
    const schema = schemaNode(role);
    const doubts = (under?.doubts ?? noDoubts).and(over === undefined ? [] : [over.doubts]);
    const isComplete = under !== undefined && over !== undefined;
    const found = over === undefined ? undefined : findRemovals({ own: over.layered, below: under?.layered, schema, paths: over.nulls });
    this.#reader.diagnostics.push(...(found?.diagnostics ?? []));
    const layered = under === undefined || over === undefined ? (over ?? under)?.layered : mergeLayers(under.layered, over.layered, schema);
    return { layered, doubts, removals: found?.removals ?? [], isComplete };
  }

  #fleet(): CheckedFile | undefined {
    return this.#once(this.#files.fleet, (file) => this.#reader.readShared(file, "fleet", "fleet"));
  }

  #once(file: SourceFile | undefined, read: (file: SourceFile) => CheckedFile | undefined): CheckedFile | undefined {
    if (file === undefined) return undefined;
    if (!this.#read.has(file)) this.#read.set(file, read(file));
    return this.#read.get(file);
  }
}
