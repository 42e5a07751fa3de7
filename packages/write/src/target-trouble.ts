import { mkdirSync } from "node:fs";
import { CommandError } from "@thanos-fleet/diagnostics";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left on the disk",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than this process may write",
  EROFS: "the file system is read-only",
  EACCES: "permission is denied",
  EPERM: "the operation is not permitted",
  EEXIST: "a file stands where a folder must be",
  ENOTDIR: "a file stands where a folder must be",
  EIO: "the disk failed",
};

/** Makes the target folder and turns trouble with the disk into one message. */
export async function withTarget<T>(target: string, action: () => Promise<T>): Promise<T> {
  try {
    mkdirSync(target, { recursive: true });
    return await action();
  } catch (cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const reason = reasons[String(code)];
    if (reason === undefined) throw cause;
    throw new CommandError("write/failed", `cannot write ${path ?? target}: ${reason}`, {
      hint: "nothing is half-written; fix this, then run `pnpm render` again",
      cause,
    });
  }
}
