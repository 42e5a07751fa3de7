export type Severity = "error" | "warning";

export interface CodeEntry {
  readonly severity: Severity;
  /** What is wrong, in one clause. */
  readonly summary: string;
  /** What to do about it, as an imperative. */
  readonly fix: string;
}
