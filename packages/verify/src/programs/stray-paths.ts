import { findPaths } from "../paths/find-paths.ts";

/**
 * Absolute paths in a program's arguments and variables that do not lead into its sandbox, and those that climb out of
 * it: started with one, the program would read or write this machine's own files.
 */
export function strayPaths(texts: readonly string[], root: string): string[] {
  return texts.flatMap((text) => [
    ...findPaths(text).filter((path) => path !== root && !path.startsWith(`${root}/`) && path !== "/dev/null"),
    ...(/(?:^|[=/])\.\.(?:\/|$)/.test(text) ? [text] : []),
  ]);
}
