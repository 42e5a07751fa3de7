import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where one lab keeps everything: logs, certificates, data, kubeconfigs. */
export interface LabFolder {
  readonly path: string;
  readonly logs: string;
  /** A folder in it, made when it is not there. */
  readonly sub: (name: string) => string;
  readonly remove: () => void;
  /** Lets the folder stay when the lab is gone, so that its logs can be read. */
  readonly keep: () => void;
}

/** How the names of all labs' folders begin. */
export const labFolderPrefix = "thanos-fleet-lab-";
/** Holds the process that the folder belongs to; a folder to keep has none. */
const ownerFile = "owner";

/** Makes a folder for a lab, and removes those of labs that crashed; their names are told, since more may be called after them. */
export function makeLabFolder(onAbandoned: (name: string) => void = () => undefined): LabFolder {
  for (const name of removeAbandoned()) onAbandoned(name);
  const path = mkdtempSync(join(tmpdir(), labFolderPrefix));
  const owner = join(path, ownerFile);
  writeFileSync(owner, String(process.pid));
  const sub = (name: string): string => {
    const folder = join(path, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  return {
    path,
    logs: sub("logs"),
    sub,
    remove: () => rmSync(path, { recursive: true, force: true }),
    keep: () => rmSync(owner, { force: true }),
  };
}

function removeAbandoned(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(labFolderPrefix) && isAbandoned(join(tmpdir(), name)));
  for (const name of names) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  return names;
}

function isAbandoned(folder: string): boolean {
  let owner: number;
  try {
    owner = Number(readFileSync(join(folder, ownerFile), "utf8"));
  } catch {
    return false;
  }
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
