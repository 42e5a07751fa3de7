import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { ChangeClass } from "./classes/change-class.ts";

/** A place in a values file. */
export interface ValuePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path of the value; empty for the whole file. */
  readonly path: string;
}

/** A value that differs between base and now. */
export interface ValueChange extends ValuePlace {
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  readonly clusters: readonly string[];
}

/** What caused a change: values, or the program and its templates. */
export type Cause = { readonly kind: "value"; readonly value: ValuePlace } | { readonly kind: "program" };

/** One field that differs. */
export interface FieldPlan {
  /** The file of a ConfigMap that holds the field. */
  readonly file: string | undefined;
  /** Parts as in `Difference`, without the file. */
  readonly path: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  readonly classes: readonly ChangeClass[];
  /** The row of the table that decided. */
  readonly row: string;
  readonly effect: string;
  readonly causes: readonly Cause[];
}

/** Something that happens to an object as a whole. */
export interface Effect {
  readonly classes: readonly ChangeClass[];
  readonly row: string;
  readonly effect: string;
}

/** One object that changes. */
export interface ObjectPlan {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly change: "added" | "removed" | "changed";
  readonly classes: readonly ChangeClass[];
  readonly effects: readonly Effect[];
  readonly fields: readonly FieldPlan[];
  readonly causes: readonly Cause[];
}

/** What changes in one component, the same in all of the clusters. */
export interface ComponentPlan {
  readonly component: string;
  readonly clusters: readonly string[];
  readonly change: "added" | "removed" | "changed";
  readonly classes: readonly ChangeClass[];
  readonly objects: readonly ObjectPlan[];
  /** Objects of which only labels, checksums or annotations change that follow another change. */
  readonly followers: number;
}

/** What a change of the render does to what runs. */
export interface Plan {
  readonly base: { readonly commit: string; readonly name: string };
  /** Clusters of the fleet as it will be. */
  readonly clusters: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Every class that any change carries, gravest first. */
  readonly classes: readonly ChangeClass[];
  /** What differs in clusters/; undefined where the values of the base cannot be read by this program. */
  readonly values: readonly ValueChange[] | undefined;
  readonly components: readonly ComponentPlan[];
  /** Files that differ and say nothing of their own: charts, which hold the same objects, and pages. */
  readonly folded: { readonly charts: number; readonly documents: number };
}
