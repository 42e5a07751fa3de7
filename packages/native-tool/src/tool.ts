import type { Platform } from "./platform.ts";

/** A release archive of a tool for one platform. Without a corroborated checksum there is no asset. */
export interface ToolAsset {
  readonly file: string;
  /** SHA-256 of the archive, in hexadecimal. */
  readonly sha256: string;
}

/** How a tool is built from Go modules where its release cannot be fetched. */
export interface GoBuild {
  /** Main package, such as `github.com/yannh/kubeconform/cmd/kubeconform`. */
  readonly package: string;
  readonly module: string;
  readonly version: string;
  /** The module's `h1:` sum, as Go's checksum database has it. */
  readonly sum: string;
  readonly ldflags?: string;
  /** Set where `go install` refuses the module, since it replaces others, lacks generated files or needs build tags. */
  readonly inModule?: {
    /** The Go toolchain the module asks for, such as `go1.26.10`, which Go fetches itself. */
    readonly toolchain?: string;
    readonly tags?: readonly string[];
    /** Files that the build needs and the module lacks, by their path in it. */
    readonly files?: Readonly<Record<string, string>>;
  };
  /**
   * Set where a main package of ours is built, since none can be had: the folder of its `go.mod`, `go.sum` and `main.go`. It is
   * the pinned module then, and its `go.sum` pins everything that it requires.
   */
  readonly ourMain?: {
    readonly folder: string;
    /** The Go toolchain it asks for, such as `go1.27.0`, which Go fetches itself. */
    readonly toolchain?: string;
  };
}

/** A pinned native program. */
export interface Tool {
  /** Name in the cache and in messages; its variables are `<NAME>_BINARY_PATH` and so on. */
  readonly name: string;
  /** File name of the program, without `.exe`. */
  readonly executable: string;
  readonly version: string;
  /** Arguments that make it print its version, which must be in what it prints. */
  readonly versionArguments: readonly string[];
  /** Folder of the release's assets; `<NAME>_MIRROR` replaces it. */
  readonly releaseUrl: string;
  readonly assets: Partial<Readonly<Record<Platform, ToolAsset>>>;
  readonly go: GoBuild;
}

/** The tool's environment variable of a kind: `HELM_3_BINARY_PATH`. */
export function variableOf(tool: Tool, suffix: "BINARY_PATH" | "MIRROR" | "OFFLINE" | "NO_BUILD"): string {
  return `${tool.name.toUpperCase().replaceAll("-", "_")}_${suffix}`;
}
