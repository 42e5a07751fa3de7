/** What a plan says of one object in one cluster. */
export interface PlannedObject {
  readonly cluster: string;
  readonly component: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly change: "added" | "removed" | "changed";
  readonly classes: readonly string[];
  /** Rows of the plan's tables about what happens to the object as a whole, such as a restart of its pods. */
  readonly effects: readonly string[];
}

/** A render with changed values, and its plan. */
export interface PlannedRender {
  readonly deploy: string;
  readonly objects: readonly PlannedObject[];
}
