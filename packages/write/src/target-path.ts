/** A path below the target folder, as units must give it: relative, with forward slashes, without dots that climb. */
export function assertTargetPath(path: string): void {
  const parts = path.split("/");
  const isSound =
    path !== "" &&
    !path.includes("\\") &&
    !path.includes("\0") &&
    parts.every((part) => part !== "" && part !== "." && part !== "..") &&
    !path.endsWith(temporarySuffix);
  if (!isSound) throw new Error(`${JSON.stringify(path)} is no path below the target folder`);
}

/** Files and folders are written under this name first. One writer at a time holds the lock, so the name can be fixed. */
export const temporarySuffix = ".render-tmp";
