/** A value to set in a file of `clusters/`; undefined removes it. At an empty path it is the whole file's text. */
export interface FleetEdit {
  /** Below `clusters/`, such as `fleet.yaml`. */
  readonly file: string;
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A copy of a fleet that is rendered with changed values. */
export interface EditableFleet {
  /** Holds `clusters/`, and `deploy/` as it was rendered last. */
  readonly root: string;
  /** Names of its edges, in order. */
  readonly edges: readonly string[];
  /** Renders the fleet as it is but for these values; gives the folder `deploy`, which the next render replaces. */
  readonly render: (edits: readonly FleetEdit[]) => string;
}
