import { codes, type DiagnosticCode, type Severity } from "./codes.ts";

/** A text file as it was read: the text is kept, so a code frame never reads the disk again. */
export interface SourceFile {
  /** Path relative to the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Half-open span of UTF-16 offsets into a source file's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a file; without a range, the file as a whole. */
export interface Location {
  readonly file: SourceFile;
  readonly range?: Range | undefined;
}

/** A second place that takes part in a problem, with one phrase that says how. */
export interface RelatedLocation extends Location {
  readonly message: string;
}

/** One problem in a user's file. Problems are values: they are collected, sorted and reported once, never thrown. */
export interface Diagnostic extends Location {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence: lower-case start, no trailing dot; says what is wrong and why. */
  readonly message: string;
  /** What to do about it, imperative: `did you mean "debug"?`. */
  readonly hint?: string | undefined;
  /** The schema node that was violated, as `schemas/x.schema.json#/pointer`. */
  readonly schema?: string | undefined;
  readonly related?: readonly RelatedLocation[] | undefined;
}

/** What a diagnostic may carry beside code, place and message. */
export interface DiagnosticDetails {
  readonly hint?: string | undefined;
  readonly schema?: string | undefined;
  readonly related?: readonly RelatedLocation[] | undefined;
  /** Overrides the registry's severity; only rules do so. */
  readonly severity?: Severity | undefined;
}

/** Receives the problems that a walker or a rule finds. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic; the severity comes from the code registry, an unregistered `rule/…` code is an error. */
export function createDiagnostic(code: DiagnosticCode, at: Location, message: string, details: DiagnosticDetails = {}): Diagnostic {
  const registered = (codes as Record<string, { severity: Severity } | undefined>)[code];
  return {
    code,
    severity: details.severity ?? registered?.severity ?? "error",
    message,
    file: at.file,
    range: at.range,
    hint: details.hint,
    schema: details.schema,
    related: details.related,
  };
}

/** True when any of the diagnostics is an error; warnings alone do not fail a command. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
