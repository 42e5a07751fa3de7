import type { JsonValue } from "@thanos-fleet/yaml-source";

/**
 * One difference between two values. Parts of the path are keys of maps as they are, and items of lists in brackets: by
 * what names them (`[alertmanager]`), else by their number.
 */
export interface Difference {
  readonly path: readonly string[];
  /** Undefined where there was nothing. */
  readonly before: JsonValue | undefined;
  /** Undefined where there is nothing any more. */
  readonly after: JsonValue | undefined;
}
