/** What lies behind a mount: files that are rendered or made by people, a place that outlives the pod, one that does not, or the node's. */
export type VolumeKind = "files" | "claim" | "scratch" | "node";

/** A path that a program uses by itself, or that it is told to write to. */
export interface DocumentedPath {
  /** The flag, variable or ConfigMap key that names the path; else the path is the program's own. */
  readonly where?: string;
  readonly path?: string;
  readonly container?: string;
  /** What must lie behind it; `image` for what the image brings along. */
  readonly kind: VolumeKind | "image";
  readonly isWritten: boolean;
  readonly why: string;
}

export const claim = { kind: "claim", isWritten: true } as const;
export const scratch = { kind: "scratch", isWritten: true } as const;
export const image = { kind: "image", isWritten: false } as const;
