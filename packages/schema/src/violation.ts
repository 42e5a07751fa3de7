import type { DiagnosticCode } from "@thanos-fleet/diagnostics";

/** One mistake against a schema, at a path of the value. */
export interface Violation {
  readonly code: DiagnosticCode;
  readonly path: readonly (string | number)[];
  /** Whether the key or the value is wrong. */
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
  readonly schema: string;
}
