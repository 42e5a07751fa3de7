export { codes } from "./codes.ts";
export type { DiagnosticCode, Severity } from "./codes.ts";
export { CommandError } from "./command-error.ts";
export { createDiagnostic, hasErrors } from "./diagnostic.ts";
export type { Diagnostic, DiagnosticDetails, Location, Range, RelatedLocation, Report, SourceFile } from "./diagnostic.ts";
