import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PodContainer } from "./pod-containers.ts";

/** A folder in which a container's files lie as its program would find them, below another root. */
export interface ContainerSandbox {
  readonly root: string;
  /** A text with every path of the container leading into the folder. */
  localize(text: string): string;
  /** A text of the program with the folder's own paths as the container has them. */
  delocalize(text: string): string;
  remove(): void;
}

/** Lays out a container's files; the folders it writes to are there and empty. */
export function openSandbox(container: PodContainer): ContainerSandbox {
  const root = mkdtempSync(join(tmpdir(), "fleet-verify-"));
  const localize = (text: string): string => localizePaths(text, container.mounts, root);
  for (const mount of container.mounts) if (!container.files.has(mount)) mkdirSync(root + mount, { recursive: true });
  for (const [path, { content }] of container.files) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, localize(content));
  }
  return {
    root,
    localize,
    delocalize: (text) => text.replaceAll(root, ""),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A mount's path counts where it begins a path of its own, not where it continues another or is part of a word. */
function localizePaths(text: string, mounts: readonly string[], root: string): string {
  const longestFirst = [...mounts].sort((a, b) => b.length - a.length).map((mount) => mount.replaceAll(/[.\\+*?^$()[\]{}|]/g, "\\$&"));
  if (longestFirst.length === 0) return text;
  return text.replaceAll(new RegExp(`(?<![\\w/.-])(?:${longestFirst.join("|")})(?![\\w.-])`, "g"), (mount) => root + mount);
}
