const unsound = /^$|[\\\0]|(?:^|\/)\.{0,2}(?:\/|$)/;

/** A path below the target folder, as units must give it: relative, with forward slashes, without dots that climb. */
export function isTargetPath(path: string): boolean {
  return !unsound.test(path) && !path.endsWith(temporarySuffix);
}

export function assertTargetPath(path: string): void {
  if (!isTargetPath(path)) throw new Error(`${JSON.stringify(path)} is no path below the target folder`);
}

/** The folder a path lies in; empty for the target folder itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** Files and folders are written under this name first. One writer at a time holds the lock, so the name can be fixed. */
export const temporarySuffix = ".render-tmp";

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
