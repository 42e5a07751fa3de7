import type { Diagnostic } from "@thanos-fleet/diagnostics";

/** What a check looked at and what it found. */
export interface CheckResult {
  readonly name: string;
  /** How many things were checked, and what they are: `214 objects`. */
  readonly checked: number;
  readonly unit: string;
  /** The program that judged, with its version and where it came from; absent for checks of our own. */
  readonly tool?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
