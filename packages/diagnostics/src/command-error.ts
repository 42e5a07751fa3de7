/**
 * Trouble with the world, not with the user's files: no tool, no space, a bad flag. Printed as one message with a hint,
 * without a stack; the process ends with exit code 2.
 */
export class CommandError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "CommandError";
    this.code = code;
    this.hint = options.hint;
  }
}
