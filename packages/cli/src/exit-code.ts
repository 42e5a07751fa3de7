/** 0 clean, 1 findings or drift, 2 usage or environment. */
export type ExitCode = 0 | 1 | 2;

/** Sets the code the process ends with; it never ends it, so that output still reaches a pipe. */
export function setExitCode(code: ExitCode): void {
  process.exitCode = code;
}
