import type { DiagnosticCode } from "@thanos-fleet/diagnostics";

export type Path = readonly (string | number)[];

/** One mistake against a schema, at a path of the value. */
export interface Violation {
  readonly code: DiagnosticCode;
  readonly path: Path;
  /** Whether the key or the value is wrong. */
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
  readonly schema: string;
  /** Where another key was meant, its path: nothing can be said of the value there. */
  readonly meant?: Path | undefined;
}
